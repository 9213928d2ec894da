import { css } from "lit";

export const startStyles = css`
  liaotai-start {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);

    label.row {
      flex-wrap: nowrap;
    }

    .points {
      display: grid;
      gap: var(--space-4);
      overflow-wrap: anywhere;
    }

    .points > li {
      display: grid;
      justify-items: start;
      gap: var(--space-1);
      padding-inline-start: var(--space-3);
      border-inline-start: 3px solid var(--grey-2);
    }

    @container (min-width: 56rem) {
      .columns {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      }
    }
  }
`;
