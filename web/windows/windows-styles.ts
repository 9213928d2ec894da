import { css } from "lit";

export const windowsStyles = css`
  liaotai-windows {
    label.row:has(> input[type="checkbox"]) {
      flex-wrap: nowrap;
    }

    liaotai-windows-duties:empty {
      display: none;
    }

    .iso {
      width: 15rem;
    }

    .wrong {
      color: var(--bad);
    }

    .facts {
      column-gap: var(--space-4);
    }

    .clock {
      font-size: 1.75rem;
      line-height: 1.2;
      font-weight: 600;
    }

    .quota {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-2);
    }

    .dots {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 3px;
    }

    .dots i {
      width: 10px;
      height: 10px;
      border: 2px solid var(--grey-3);
      border-radius: 50%;
    }

    .dots i.free {
      background: var(--accent);
      border-color: var(--accent);
    }

    .points {
      display: grid;
      gap: var(--space-2);
      overflow-wrap: anywhere;
    }

    .points > li {
      padding-inline-start: var(--space-3);
      border-inline-start: 3px solid var(--grey-2);
    }

    .events {
      display: grid;
    }

    .events li {
      display: grid;
      grid-template-columns: 9.5rem minmax(0, 1fr) auto;
      align-items: center;
      gap: var(--space-2);
      border-bottom: var(--line);
      overflow-wrap: anywhere;
    }

    .events li.ignored {
      color: var(--grey-4);
    }

    .events li.ignored strong {
      font-weight: normal;
      text-decoration: line-through;
    }

    .events svg.icon {
      vertical-align: -0.15em;
    }

    .board {
      display: grid;
      grid-template-columns: minmax(6rem, max-content) max-content minmax(0, 1fr);
      gap: var(--space-1) var(--space-3);
    }

    /* Names, states and facts of all customers stand below each other. */
    .board li,
    .board button {
      display: grid;
      grid-template-columns: subgrid;
      grid-column: 1 / -1;
      align-items: baseline;
    }

    .board button {
      justify-items: start;
      padding-block: var(--space-1);
      text-align: start;
    }

    .who {
      max-width: 14rem;
      font-weight: 600;
      overflow-wrap: anywhere;
    }

    .told {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-3);
    }
  }

  liaotai-windows-picture {
    display: block;

    svg.windows {
      display: block;
      width: 100%;
      min-width: 18rem;
    }

    .bar {
      fill: var(--accent);
    }

    .bar.over {
      fill: none;
      stroke: var(--grey-3);
      stroke-width: 1.5;
      stroke-dasharray: 5 4;
    }

    .risk {
      fill: var(--caution);
    }

    line.now {
      stroke: var(--grey-5);
      stroke-width: 2;
    }

    text {
      fill: var(--grey-4);
      font-family: var(--font);
      font-size: 13px;
    }

    /* The line of now is not seen between the letters. */
    text.label {
      paint-order: stroke;
      stroke: var(--grey-0);
      stroke-width: 7px;
      stroke-linejoin: round;
    }

    text.now {
      fill: var(--grey-5);
      font-weight: 600;
    }

    text.sign {
      fill: var(--accent);
      font-size: 14px;
    }

    text.sign.ignored {
      fill: var(--grey-3);
      font-size: 18px;
    }

    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-4);
    }

    .legend li {
      display: inline-flex;
      align-items: center;
      gap: var(--space-1);
    }

    .key {
      display: inline-block;
      width: 18px;
      height: 10px;
      border-radius: 3px;
    }

    .key.open {
      background: var(--accent);
    }

    .key.over {
      border: 1.5px dashed var(--grey-3);
    }

    .key.safe {
      background: var(--caution);
    }

    .key.now {
      width: 2px;
      height: 14px;
      border-radius: 0;
      background: var(--grey-5);
    }
  }

  @container (max-width: 30rem) {
    liaotai-windows-picture text {
      font-size: 19px;
    }

    /* What is said of the chosen customer stays near. */
    liaotai-windows .board {
      grid-template-columns: minmax(0, 1fr) max-content;
      max-height: 22rem;
      overflow-y: auto;
    }

    liaotai-windows .board .told {
      grid-column: 1 / -1;
    }

    /* What happened stands close to its time, and the line below closes both. */
    liaotai-windows .events li {
      grid-template-columns: minmax(0, 1fr) auto;
      row-gap: 0;
      padding-bottom: var(--space-1);
    }

    liaotai-windows .events li > :first-child {
      grid-column: 1;
      grid-row: 1;
    }

    liaotai-windows .events li > :nth-child(2) {
      grid-column: 1 / -1;
      grid-row: 2;
    }
  }

  @container (min-width: 56rem) {
    liaotai-windows .columns {
      grid-template-columns: minmax(0, 6fr) minmax(0, 7fr);
    }
  }

  /* Where the system chooses the colours, what is filled stays filled. */
  @media (forced-colors: active) {
    liaotai-windows :is(.dots i.free, .key.open, .key.safe, .key.now) {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
    }

    liaotai-windows .key.safe {
      background: Highlight;
    }

    liaotai-windows-picture :is(.bar, text, text.now, text.sign) {
      fill: CanvasText;
    }

    liaotai-windows-picture .bar.over {
      fill: none;
      stroke: CanvasText;
    }

    liaotai-windows-picture .risk {
      fill: Highlight;
    }

    liaotai-windows-picture line.now {
      stroke: CanvasText;
    }

    liaotai-windows-picture text.label {
      stroke: Canvas;
    }
  }
`;
