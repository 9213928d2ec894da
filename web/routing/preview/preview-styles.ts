import { css } from "lit";

/** The frame of the preview, its story's choice, its timeline and its lists. */
export const previewStyles = css`
  liaotai-preview {
    .rule {
      display: inline-block;
      padding: 0 var(--space-2);
      border-radius: var(--radius);
      background: var(--accent-soft);
      color: var(--accent);
      font-size: var(--text-small);
      font-weight: 600;
    }

    .facts {
      column-gap: var(--space-4);
    }
  }

  @container (min-width: 64rem) {
    liaotai-preview .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }

  liaotai-shop-bar,
  liaotai-story-picker,
  liaotai-shop-picture,
  liaotai-holdings-table,
  liaotai-shop-problems,
  liaotai-timeline-player,
  liaotai-clock-bar,
  liaotai-next-step,
  liaotai-decisions-list,
  liaotai-decision-why,
  liaotai-decision-path,
  liaotai-readings-form,
  liaotai-readings-panel,
  liaotai-readings-comparison,
  liaotai-performance-table {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    min-width: 0;
  }

  liaotai-story-picker .wide-picker {
    display: none;
  }

  liaotai-story-picker .narrow-picker select {
    min-width: 0;
    flex: 1;
  }

  @container (min-width: 48rem) {
    liaotai-story-picker .wide-picker {
      display: grid;
      gap: var(--space-1);
    }

    liaotai-story-picker .wide-picker > .row {
      gap: var(--space-2) var(--space-4);
    }

    liaotai-story-picker .wide-picker .group,
    liaotai-story-picker .wide-picker .stack {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: var(--space-1) var(--space-2);
      align-items: baseline;
    }

    liaotai-story-picker .wide-picker .group .row {
      gap: var(--space-1);
    }

    /* The names of the groups stand below each other, and so do their stories. */
    liaotai-story-picker .wide-picker .stack .group {
      grid-template-columns: subgrid;
      grid-column: 1 / -1;
    }

    liaotai-story-picker .wide-picker button {
      padding: 0 var(--space-2);
    }

    liaotai-story-picker .narrow-picker {
      display: none;
    }
  }

  liaotai-timeline-player {
    .player {
      display: grid;
      gap: var(--space-2);
    }

    .play {
      min-width: 6rem;
    }

    .moment {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-3);
      font-weight: 600;
      min-height: 1.6em;
    }

    .track {
      display: grid;
    }

    .ticks {
      /* The range's thumb stands half its width away from both ends. */
      width: 100%;
      height: 20px;
      padding: 0 4px;
    }

    .ticks rect {
      fill: var(--grey-3);
    }

    .ticks rect.message,
    .ticks rect.forward {
      fill: var(--accent);
    }

    input[type="range"] {
      width: 100%;
      min-height: var(--target);
      margin: 0;
      padding: 0;
      border: none;
      background: transparent;
      accent-color: var(--accent);
    }

    .ends {
      justify-content: space-between;
      flex-wrap: nowrap;
    }
  }

  liaotai-clock-bar .clock {
    gap: var(--space-2) var(--space-4);
  }

  liaotai-next-step .row {
    gap: var(--space-2) var(--space-3);
  }

  liaotai-next-step select {
    max-width: 14rem;
  }

  liaotai-next-step .agent {
    padding-top: var(--space-2);
    border-top: var(--line);
  }

  liaotai-decisions-list .decisions {
    display: grid;
    gap: var(--space-3);
  }

  liaotai-decisions-list .decisions > li {
    display: grid;
    grid-template-columns: 8.5rem minmax(0, 1fr);
    gap: 0 var(--space-3);
    padding-inline-start: var(--space-2);
    border-inline-start: 3px solid var(--grey-2);
    overflow-wrap: anywhere;
  }

  liaotai-decisions-list .decisions > li.newest {
    border-color: var(--accent);
  }

  liaotai-decisions-list button.quiet.small,
  liaotai-decisions-list .filter button {
    padding: 0 var(--space-1);
    margin-inline-start: calc(-1 * var(--space-1));
  }

  @container (max-width: 40rem) {
    liaotai-decisions-list .decisions > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  liaotai-expect-form .expect {
    padding: var(--space-2);
    border-radius: var(--radius);
    background: var(--grey-1);
  }

  liaotai-expect-form label {
    flex-wrap: wrap;
  }

  liaotai-readings-form .readings {
    display: grid;
    gap: var(--space-4);
    margin-block: var(--space-3);
  }

  liaotai-readings-form .readings > li {
    display: grid;
    gap: var(--space-1);
  }

  liaotai-readings-form .choices {
    gap: var(--space-1);
  }

  liaotai-readings-form input[type="number"] {
    width: 6rem;
    text-align: end;
  }

  liaotai-readings-comparison > button {
    justify-self: start;
  }

  liaotai-readings-comparison .comparisons {
    display: grid;
    gap: var(--space-1);
  }

  liaotai-readings-comparison details > ul {
    padding-inline-start: var(--space-4);
    margin-block-end: var(--space-2);
  }

  liaotai-performance-table {
    thead th {
      min-width: 3.5rem;
    }

    tbody th {
      min-width: 9rem;
    }

    tbody th button {
      justify-content: start;
      padding: 0 var(--space-1);
      margin-inline-start: calc(-1 * var(--space-1));
      text-align: start;
    }

    .whole-shop {
      font-weight: 600;
    }

    .whole-shop th {
      font-weight: 600;
    }

    .presence {
      display: flex;
      align-items: center;
      gap: var(--space-1);
      color: var(--grey-4);
    }

    .presence.online {
      color: var(--good);
    }

    .presence.hidden {
      color: var(--caution);
    }
  }

  liaotai-shop-problems .note {
    background: var(--grey-0);
    border: var(--line);
  }
`;
