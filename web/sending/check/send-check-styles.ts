import { css } from "lit";

export const sendCheckStyles = css`
  /* What a record lacks may be more than fits on a line. */
  liaotai-consent-records .state {
    white-space: normal;
  }

  liaotai-send-check {
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

    .next button {
      height: auto;
      white-space: normal;
      text-align: start;
      padding-block: var(--space-1);
    }

    .records > li {
      padding-bottom: var(--space-3);
      border-bottom: var(--line);
    }

    .short {
      width: 8rem;
    }

    @container (min-width: 56rem) {
      .columns {
        grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      }
    }
  }
`;
