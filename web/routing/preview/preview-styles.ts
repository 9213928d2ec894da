import { css } from "lit";

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

  @container (min-width: 56rem) {
    liaotai-preview .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }

  liaotai-shop-bar,
  liaotai-group-cards,
  liaotai-shop-problems,
  liaotai-clock-bar,
  liaotai-next-step,
  liaotai-decisions-list,
  liaotai-buffer-list,
  liaotai-performance-table {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    min-width: 0;
  }

  liaotai-group-cards {
    gap: var(--space-3);

    .group {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-2);
      padding: var(--space-3) var(--space-4);
    }

    .group header {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 var(--space-3);
    }

    .group h4 {
      flex: 1;
    }

    .counts {
      display: inline-flex;
      gap: var(--space-3);
      color: var(--grey-4);
    }

    .member {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-1) var(--space-3);
      padding: var(--space-2) 0;
      border-top: var(--line);
    }

    .who {
      display: flex;
      flex: 1 1 12rem;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 var(--space-2);
      min-width: 0;
    }

    .holds {
      display: inline-flex;
      gap: var(--space-2);
    }

    .unread {
      color: var(--accent);
      font-weight: 600;
    }

    .chips,
    .load {
      flex-basis: 100%;
    }
  }

  .chips,
  .waiting-list {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
    align-items: center;
    min-width: 0;
  }

  .waiting-list {
    display: grid;
  }

  .chips li,
  .waiting-list li {
    min-width: 0;
    max-width: 100%;
  }

  .chip {
    max-width: 16rem;
    padding: 0 var(--space-2);
    font-size: var(--text-small);
    border-color: var(--grey-2);
  }

  .chip span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* A chat that comes to its owner is the one thing that moves. */
  .chips li.arrived {
    animation: liaotai-arrive 400ms ease-out;
  }

  @keyframes liaotai-arrive {
    from {
      opacity: 0;
      transform: translateX(1.5rem);
    }
  }

  liaotai-presence-switch .switch {
    display: inline-flex;
  }

  liaotai-presence-switch button {
    padding: 0 var(--space-2);
    border-radius: 0;
    margin-inline-start: -1px;
    font-size: var(--text-small);
    white-space: nowrap;
  }

  liaotai-presence-switch button:first-child {
    margin-inline-start: 0;
    border-start-start-radius: var(--radius);
    border-end-start-radius: var(--radius);
  }

  liaotai-presence-switch button:last-child {
    border-start-end-radius: var(--radius);
    border-end-end-radius: var(--radius);
  }

  liaotai-presence-switch button[aria-checked="true"] {
    position: relative;
  }

  liaotai-presence-switch button[aria-checked="true"].online {
    background: var(--good-soft);
    border-color: var(--good);
    color: var(--good);
  }

  liaotai-presence-switch button[aria-checked="true"].hidden {
    background: var(--caution-soft);
    border-color: var(--caution);
    color: var(--caution);
  }

  liaotai-presence-switch button[aria-checked="true"].offline {
    background: var(--grey-2);
    border-color: var(--grey-3);
    color: var(--grey-5);
  }

  liaotai-shop-problems .note {
    background: var(--grey-0);
    border: var(--line);
  }

  liaotai-clock-bar .clock {
    gap: var(--space-2) var(--space-4);
  }

  liaotai-clock-bar .now {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
    font-size: var(--text-large);
    font-weight: 600;
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

  liaotai-decisions-list .decisions li {
    display: grid;
    grid-template-columns: 8.5rem minmax(0, 1fr);
    gap: 0 var(--space-3);
    padding-inline-start: var(--space-2);
    border-inline-start: 3px solid var(--grey-2);
  }

  liaotai-decisions-list .decisions li.newest {
    border-color: var(--accent);
  }

  @container (max-width: 40rem) {
    liaotai-decisions-list .decisions li {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  liaotai-performance-table thead th {
    white-space: nowrap;
  }

  liaotai-performance-table tbody th {
    min-width: 8rem;
    font-size: var(--text);
    font-weight: normal;
    color: inherit;
  }
`;
