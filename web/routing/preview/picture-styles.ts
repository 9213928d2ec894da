import { css } from "lit";

/** The picture of who holds what: sources and buffer, groups with their members, chats as tokens. */
export const pictureStyles = css`
  liaotai-shop-picture {
    .picture {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-3);
      align-items: start;
    }

    .groups {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
      gap: var(--space-3);
      align-items: start;
      min-width: 0;
    }

    .group,
    .origins,
    .buffer {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-2);
      padding: var(--space-3) var(--space-4);
    }

    .origins ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
    }

    .origins li {
      min-width: 0;
      max-width: 100%;
    }

    .origins button {
      max-width: 100%;
      padding: 0 var(--space-2);
      font-size: var(--text-small);
      justify-content: start;
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

    .member > .chips,
    .load {
      flex-basis: 100%;
    }
  }

  /* A narrow page has the form under the picture for it. */
  @container (max-width: 40rem) {
    liaotai-shop-picture .origins {
      display: none;
    }
  }

  @container (min-width: 56rem) {
    liaotai-shop-picture .picture {
      grid-template-columns: 15rem minmax(0, 1fr);
    }

    liaotai-shop-picture .origins ul {
      display: grid;
    }

    liaotai-shop-picture .origins button {
      width: 100%;
    }
  }

  liaotai-shop-picture {
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
      max-width: min(16rem, 100%);
      padding: 0 var(--space-2);
      font-size: var(--text-small);
      border-color: var(--grey-3);
    }

    .chip span {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }

    .chip svg.icon {
      width: 0.75em;
      height: 0.75em;
    }
  }

  liaotai-shop-picture .chip.unread,
  liaotai-shop-picture .chip.waiting {
    font-weight: 600;
  }

  liaotai-shop-picture .chip.unread {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }

  liaotai-shop-picture .chip.waiting {
    background: var(--caution-soft);
    border-color: var(--caution);
    color: var(--caution);
  }

  liaotai-shop-picture .chip[aria-pressed="true"] {
    outline: 2px solid var(--grey-5);
    outline-offset: 1px;
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
`;
