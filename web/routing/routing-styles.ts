import { css } from "lit";

/** The frame around the views: their tabs, and the shop that they all look at. */
export const routingStyles = css`
  liaotai-routing {
    .shop-and-views {
      align-items: end;
      justify-content: space-between;
      border-bottom: var(--line);
    }

    /* The line below the tabs is that of the row. */
    .shop-and-views .tabs {
      border-bottom: 0;
    }

    /* The choice stands off the line that the tabs stand on. */
    .shop-choice {
      min-width: 0;
      margin-block-end: var(--space-1);
    }

    .shop-choice select {
      min-width: 0;
      max-width: 16rem;
    }

    .view {
      min-width: 0;
    }

    /* Where the table scrolls, names break between words and not in them. */
    .scroll-sideways :is(td, th) {
      overflow-wrap: break-word;
    }
  }
`;
