import { css } from "lit";

/** The frame around the views: their tabs, and the shop that they all look at. */
export const routingStyles = css`
  liaotai-routing {
    .shop-and-views {
      justify-content: space-between;
      border-bottom: var(--line);
    }

    /* The line below the tabs is that of the row. */
    .shop-and-views .tabs {
      border-bottom: 0;
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
`;
