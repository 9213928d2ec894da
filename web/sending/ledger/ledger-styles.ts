import { css } from "lit";

export const ledgerStyles = css`
  /* What a record lacks may be more than fits on a line. */
  liaotai-consent-records .state {
    white-space: normal;
  }

  liaotai-consent-ledger {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);

    .customers li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      align-items: center;
      border-bottom: var(--line);
      padding-block: var(--space-1);
      overflow-wrap: anywhere;
    }

    .records > li {
      padding-bottom: var(--space-3);
      border-bottom: var(--line);
    }

    .short {
      width: 6rem;
    }

    @container (min-width: 56rem) {
      .columns {
        grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      }
    }

    .proof {
      display: none;
    }

    @media print {
      .columns {
        display: block;
      }

      > :not(.columns),
      .columns > :not(.customer),
      .customer > :not(.proof) {
        display: none;
      }

      .customer {
        border: 0;
        padding: 0;
      }

      .proof {
        display: grid;
        gap: var(--space-3);
      }

      .proof table {
        width: 100%;
        overflow-wrap: normal;
      }

      .proof th,
      .proof td {
        padding: var(--space-1) var(--space-2);
        border: var(--line);
        text-align: start;
      }

      .proof td {
        min-width: 4em;
      }

      .proof .signature {
        margin-top: var(--space-6);
      }
    }
  }
`;
