import { css } from "lit";

/** The form: sections that close to one line, fields beside each other where there is room. */
export const whatIfStyles = css`
  liaotai-what-if .inputs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
  }

  liaotai-what-if .input > summary {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--space-1) var(--space-3);
  }

  liaotai-what-if .input > summary::before {
    content: "▸";
    color: var(--grey-4);
  }

  liaotai-what-if .input[open] > summary::before {
    content: "▾";
  }

  liaotai-what-if .input[open] > summary {
    margin-bottom: var(--space-3);
  }

  liaotai-what-if .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    gap: var(--space-3) var(--space-4);
    align-items: start;
  }

  liaotai-what-if .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-1);
    align-content: start;
  }

  liaotai-what-if .field > label,
  liaotai-what-if .field > .label,
  liaotai-what-if legend {
    color: var(--grey-4);
    font-size: var(--text-small);
  }

  liaotai-what-if .field > select,
  liaotai-what-if .field > input {
    width: 100%;
    min-width: 0;
  }

  liaotai-what-if input[aria-invalid="true"] {
    border-color: var(--bad);
  }

  /* Zones have long names. */
  @container (min-width: 40rem) {
    liaotai-what-if .field.zone {
      grid-column: span 2;
    }
  }

  liaotai-what-if fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }

  liaotai-what-if .ways label,
  liaotai-what-if .checks label {
    min-height: var(--target);
  }

  liaotai-what-if .ways,
  liaotai-what-if .checks {
    gap: var(--space-1) var(--space-4);
  }

  liaotai-what-if legend {
    float: left;
    padding: 0;
    margin-inline-end: var(--space-3);
    min-height: var(--target);
    line-height: var(--target);
  }

  /* Beside a long name there is no room for what is chosen from. */
  @container (max-width: 30rem) {
    liaotai-what-if legend {
      float: none;
    }
  }

  liaotai-what-if .differences {
    list-style: disc;
    padding-inline-start: var(--space-5);
  }

  liaotai-what-if table.narrow {
    width: auto;
  }

  liaotai-what-if table.narrow tbody :is(th, td),
  liaotai-week-grid .week tbody :is(th, td) {
    vertical-align: middle;
  }

  liaotai-what-if label.alone {
    min-width: var(--target);
    min-height: var(--target);
  }

  liaotai-what-if table.narrow input[type="number"] {
    width: 6rem;
  }

  liaotai-what-if progress {
    flex: 1 1 10rem;
    max-width: 24rem;
    accent-color: var(--accent);
  }

  liaotai-log-result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
  }

  liaotai-hour-bars .hour-bars {
    display: grid;
    gap: var(--space-1);
    max-width: 44rem;
  }

  liaotai-hour-bars svg {
    display: block;
    width: 100%;
    height: 120px;
    touch-action: none;
    cursor: ns-resize;
  }

  liaotai-hour-bars .room {
    fill: var(--grey-1);
  }

  liaotai-hour-bars .bar {
    fill: var(--accent);
  }

  liaotai-hour-bars g:focus-visible .room {
    fill: var(--accent-soft);
    stroke: var(--accent);
    vector-effect: non-scaling-stroke;
    stroke-width: 2;
  }

  liaotai-hour-bars .hours {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
  }

  liaotai-what-if .hour-fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
    gap: var(--space-2);
  }

  liaotai-what-if .hour-fields label {
    justify-content: space-between;
  }

  liaotai-what-if .hour-fields input {
    width: 4.5rem;
  }

  liaotai-week-grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
  }

  liaotai-week-grid .week td {
    padding: 2px;
  }

  liaotai-week-grid .week tbody th {
    min-width: 6rem;
    font-size: var(--text-small);
  }

  liaotai-week-grid .cell {
    flex-direction: column;
    gap: 0;
    width: 100%;
    min-width: 3.5rem;
    min-height: max(var(--target), 44px);
    padding: 0 var(--space-1);
    line-height: 1.3;
  }

  liaotai-week-grid .cell.works {
    background: var(--accent-soft);
  }

  liaotai-week-grid .cell.off {
    border-color: var(--grey-2);
    color: var(--grey-4);
  }

  liaotai-week-grid .day-form {
    padding: var(--space-3);
    border: var(--line);
    border-radius: var(--radius);
  }

  @media (forced-colors: active) {
    liaotai-hour-bars .bar {
      fill: CanvasText;
    }

    liaotai-hour-bars .room {
      fill: Canvas;
    }

    liaotai-hour-bars g:focus-visible .room {
      stroke: Highlight;
    }
  }
`;
