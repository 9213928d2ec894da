import { css } from "lit";

export const checkStyles = css`
  liaotai-check {
    .working {
      font-size: var(--text-small);
      font-weight: normal;
    }

    .name {
      overflow-wrap: anywhere;
      min-width: 0;
    }

    .view {
      min-width: 0;
    }

    .lists {
      display: grid;
      gap: var(--space-3);
      padding-top: var(--space-2);
    }

    .lists label {
      display: grid;
      gap: var(--space-1);
    }
  }

  /* Who touches has no such keys. */
  @media (pointer: coarse) {
    liaotai-check .keys {
      display: none;
    }
  }

  @container (min-width: 56rem) {
    liaotai-check-texts .columns {
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
    }

    liaotai-check-texts .columns > section {
      position: sticky;
      top: var(--space-4);
      max-height: calc(100vh - 2 * var(--space-4));
      overflow-y: auto;
      /* Room for the ring around what has the focus. */
      margin: calc(-1 * var(--space-1));
      padding: var(--space-1);
    }
  }
`;
