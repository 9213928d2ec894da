import { css } from "lit";

export const penaltyStyles = css`
  liaotai-penalty {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);

    .points {
      display: grid;
      gap: var(--space-3);
      overflow-wrap: anywhere;
    }

    .points > li {
      padding-inline-start: var(--space-3);
      border-inline-start: 3px solid var(--grey-2);
    }

    textarea[rows="1"] {
      resize: none;
    }

    .violation {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--space-2);
    }

    .ladder > li[aria-current="step"] {
      border-color: var(--accent);
    }

    @container (min-width: 56rem) {
      .columns {
        grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      }
    }
  }
`;
