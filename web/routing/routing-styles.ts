import { css } from "lit";

/** The frame around the views: their tabs, and the shop that they all look at. */
export const routingStyles = css`
  liaotai-routing {
    .shop-and-views {
      justify-content: space-between;
      border-bottom: var(--line);
    }

    .tabs {
      display: flex;
      flex-wrap: wrap;
    }

    .tabs button {
      border-color: transparent;
      border-radius: 0;
      border-bottom: 2px solid transparent;
      background: transparent;
      white-space: nowrap;
    }

    .tabs button:hover {
      border-bottom-color: var(--grey-3);
    }

    .tabs button[aria-selected="true"] {
      border-bottom-color: var(--accent);
      color: var(--accent);
      font-weight: 600;
    }

    .badge {
      min-width: 1.5em;
      padding: 0 var(--space-1);
      border-radius: var(--radius);
      background: var(--bad-soft);
      color: var(--bad);
      font-size: var(--text-small);
      font-weight: 600;
    }

    .shop-choice {
      min-width: 0;
    }

    .shop-choice select {
      min-width: 0;
      max-width: 16rem;
    }

    .view {
      min-width: 0;
    }
  }

  @container (max-width: 40rem) {
    liaotai-routing .tabs button {
      padding: 0 var(--space-2);
    }
  }

  @media (forced-colors: active) {
    liaotai-routing .tabs button[aria-selected="true"] {
      border-bottom-color: Highlight;
    }
  }
`;
