import { css } from "lit";

/** How the plain elements look everywhere in the workbench: buttons, fields, tables, panels, states. */
export const controls = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h2 {
    font-size: var(--text-large);
    line-height: 1.4;
  }

  h3,
  h4 {
    font-size: var(--text);
  }

  /* No single character on a line of its own. */
  h2,
  h3,
  h4,
  p,
  li,
  dd,
  th,
  td,
  button,
  label,
  figcaption,
  summary,
  .small {
    text-wrap-style: pretty;
  }

  [hidden] {
    display: none !important;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-1);
    min-height: var(--target);
    min-width: var(--target);
    padding: 0 var(--space-3);
    border: 1px solid var(--grey-3);
    border-radius: var(--radius);
    background: var(--grey-0);
    cursor: pointer;
  }

  button:hover {
    background: var(--grey-1);
  }

  button[disabled] {
    color: var(--grey-3);
    border-color: var(--grey-2);
    cursor: not-allowed;
  }

  button.primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }

  button.primary[disabled] {
    background: var(--grey-2);
    border-color: var(--grey-2);
    color: var(--grey-4);
  }

  button:where(.quiet) {
    padding-inline: var(--space-2);
  }

  button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--accent);
  }

  /* A link that the page follows itself. */
  button.link {
    min-width: 24px;
    min-height: 24px;
    padding: 0;
    border: 0;
    background: transparent;
    color: var(--accent);
    text-decoration: underline;
  }

  kbd {
    padding: 0 var(--space-1);
    border: 1px solid var(--grey-3);
    border-radius: var(--radius);
    font-family: var(--font-code);
    font-size: var(--text-small);
    white-space: nowrap;
  }

  /* Keys that are pressed together stand together. */
  td:has(> kbd) {
    white-space: nowrap;
  }

  dialog {
    margin: auto;
    color: inherit;
    max-width: min(36rem, 94vw);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  button[aria-pressed="true"],
  button[aria-checked="true"] {
    background: var(--accent-soft);
    border-color: var(--accent);
    color: var(--accent);
    font-weight: 600;
  }

  input:not([type="checkbox"], [type="radio"], [type="file"]),
  select,
  textarea {
    min-height: var(--target);
    padding: 0 var(--space-2);
    border: 1px solid var(--grey-3);
    border-radius: var(--radius);
    background: var(--grey-0);
    max-width: 100%;
  }

  textarea {
    padding: var(--space-2);
    width: 100%;
  }

  /* What the browser chooses is too faint on the dark ground. */
  ::placeholder {
    color: var(--grey-4);
    opacity: 1;
  }

  /* A choice that is longer than its field shows that it goes on. */
  select {
    text-overflow: ellipsis;
  }

  input[type="checkbox"],
  input[type="radio"],
  input[type="range"],
  progress {
    accent-color: var(--accent);
  }

  label {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
  }

  /* A field that has no room beside its name stands below it. */
  label:has(> :is(select, input:not([type="checkbox"], [type="radio"], [type="file"]))) {
    flex-wrap: wrap;
    max-width: 100%;
  }

  table {
    border-collapse: collapse;
    width: 100%;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: var(--space-1) var(--space-2);
    border-bottom: var(--line);
    text-align: start;
    vertical-align: baseline;
  }

  th {
    font-weight: 600;
    color: var(--grey-4);
    font-size: var(--text-small);
  }

  /* What a row is about is read as the rest of the row is. */
  tbody th {
    font-weight: normal;
    color: inherit;
    font-size: var(--text);
  }

  /* The words of a heading stay whole. */
  thead th {
    word-break: keep-all;
    overflow-wrap: normal;
  }

  td.number,
  th.number {
    text-align: end;
  }

  /* Numbers stay whole. */
  td.number {
    word-break: keep-all;
    overflow-wrap: normal;
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  a {
    color: var(--accent);
  }

  .panel {
    border: var(--line);
    border-radius: var(--radius);
    background: var(--grey-0);
    padding: var(--space-4);
  }

  .scroll-sideways {
    overflow-x: auto;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
  }

  .stack {
    display: grid;
    gap: var(--space-3);
    align-content: start;
    min-width: 0;
  }

  /* A field stands close to its name. */
  label.stack {
    gap: var(--space-1);
  }

  .soft {
    color: var(--grey-4);
  }

  .source-line .tier {
    font-weight: 600;
  }

  .source-line .day {
    white-space: nowrap;
  }

  /* Chinese would be torn. */
  :has(> .source-line) {
    text-wrap: wrap;
  }

  .small {
    font-size: var(--text-small);
  }

  .number {
    font-variant-numeric: tabular-nums;
  }

  .code {
    font-family: var(--font-code);
    font-size: var(--text-small);
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  svg.icon {
    width: 1em;
    height: 1em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  svg.load {
    display: block;
    height: 4px;
    border-radius: var(--radius);
    background: var(--grey-1);
  }

  svg.load .all {
    fill: var(--grey-3);
  }

  svg.load .part {
    fill: var(--accent);
  }

  @media (forced-colors: active) {
    button[aria-pressed="true"],
    button[aria-checked="true"],
    button[aria-current="page"] {
      forced-color-adjust: none;
      background: Highlight !important;
      border-color: Highlight !important;
      color: HighlightText !important;
    }
  }

  label:has(input[type="checkbox"], input[type="radio"]),
  summary {
    min-height: 24px;
  }

  @media (pointer: coarse) {
    button.link,
    summary,
    label:has(input[type="checkbox"], input[type="radio"]) {
      min-height: 44px;
    }
  }

  /* Columns of numbers fit beside each other on a phone. */
  @container (max-width: 30rem) {
    th,
    td {
      padding-inline: var(--space-1);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
