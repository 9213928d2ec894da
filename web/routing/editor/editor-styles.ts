import { css } from "lit";

export const editorStyles = css`
  liaotai-shop-editor:focus {
    outline: none;
  }

  liaotai-undo-bar .row {
    justify-content: start;
  }

  /* Whatever it says, it takes the same room, so that nothing below moves. */
  liaotai-undo-bar .row > :last-child {
    flex: 1 0 15rem;
  }

  liaotai-undo-bar button span {
    overflow: hidden;
    max-width: 20rem;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  liaotai-shop-details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);

    .shop-name {
      flex: 1 1 10rem;
      min-width: 0;
      max-width: 24rem;
      font-size: var(--text-large);
      font-weight: 600;
    }

    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr));
      gap: var(--space-3);
      align-items: start;
    }

    .group {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-2);
      padding: var(--space-3) var(--space-4);
    }

    .group.over {
      outline: 2px solid var(--accent);
      outline-offset: -1px;
      background: var(--accent-soft);
    }

    .group header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--space-3);
    }

    .group h4 {
      flex: 1;
      min-width: 6rem;
    }

    .counts {
      display: inline-flex;
      gap: var(--space-3);
      color: var(--grey-4);
    }

    .sources {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-1) var(--space-2);
    }

    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
      min-width: 0;
    }

    .chips .source {
      display: inline-flex;
      align-items: center;
      min-width: 0;
      padding-inline-start: var(--space-2);
      border: 1px solid var(--grey-2);
      border-radius: var(--radius);
      background: var(--grey-1);
      font-size: var(--text-small);
    }

    .chips .source button {
      min-width: var(--target);
      padding: 0;
    }

    .member {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-2);
      padding: var(--space-1) 0;
      border-top: var(--line);
    }

    .member.lifted {
      background: var(--accent-soft);
    }

    .member-line {
      display: flex;
      align-items: center;
      gap: var(--space-2);
    }

    .grip {
      flex: none;
      padding: 0;
      color: var(--grey-4);
      cursor: grab;
      touch-action: none;
    }

    .who {
      display: flex;
      flex: 1;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 var(--space-2);
      min-width: 0;
    }

    .presence {
      display: inline-flex;
      align-items: baseline;
      gap: var(--space-1);
      color: var(--grey-4);
    }

    .presence svg {
      align-self: center;
    }

    .presence.online {
      color: var(--good);
    }

    .presence.hidden {
      color: var(--caution);
    }

    .member-form label {
      flex-wrap: wrap;
      gap: 0 var(--space-2);
    }

    .member-form {
      padding: var(--space-2);
      border-radius: var(--radius);
      background: var(--grey-1);
    }

    .problems {
      gap: var(--space-2);
    }

    .problems .note {
      border: var(--line);
    }

    .problems .stack {
      gap: var(--space-1);
    }

    .fix {
      border-color: currentColor;
      color: inherit;
      text-align: start;
    }

    .switch-row {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--space-3);
    }

    .switch-row > div {
      min-width: 0;
    }

    .on-off {
      flex: none;
      border-radius: 999px;
    }

    .on-off .knob {
      width: 0.75em;
      height: 0.75em;
      border: 2px solid currentColor;
      border-radius: 50%;
    }

    .on-off[aria-checked="true"] .knob {
      background: currentColor;
    }

    .first-steps ol {
      padding-inline-start: 1.5em;
      list-style: decimal;
    }

    .carried {
      position: fixed;
      z-index: 10;
      inset-block-start: 0;
      inset-inline-start: 0;
      padding: var(--space-1) var(--space-3);
      border: 1px solid var(--accent);
      border-radius: var(--radius);
      background: var(--grey-0);
      color: var(--accent);
      font-weight: 600;
      pointer-events: none;
      transform: translate(calc(var(--carried-x) + 0.75rem), calc(var(--carried-y) + 0.75rem));
    }
  }

  @container (min-width: 64rem) {
    liaotai-shop-details .columns {
      grid-template-columns: minmax(0, 1fr) 20rem;
    }
  }
`;
