import { css } from "lit";

export const auditStyles = css`
  liaotai-audit {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);

    .figures {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
      gap: var(--space-3);
      align-items: end;
    }

    .figures dt {
      color: var(--grey-4);
      font-size: var(--text-small);
    }

    .figures dd {
      font-size: var(--text-large);
      font-variant-numeric: tabular-nums;
    }

    .quote {
      overflow-wrap: anywhere;
    }

    .charts {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
      gap: var(--space-4);
    }

    details > summary {
      min-height: var(--target);
      cursor: pointer;
    }

    /* What was found stands out; what it rests on stands below it. */
    .finding-group > summary {
      /* A second line begins where the first does, not below its triangle. */
      list-style-position: outside;
      margin-inline-start: var(--space-4);
      font-weight: 600;
    }

    .finding-group > summary .number {
      color: var(--grey-4);
      font-weight: normal;
    }

    .finding-group > :not(summary) {
      padding-inline-start: var(--space-4);
    }

    @media print {
      .controls,
      button {
        display: none;
      }

      .panel {
        border: 0;
        padding-inline: 0;
      }

      liaotai-chart details:not([open]) {
        display: none;
      }

      .quote,
      liaotai-chart {
        break-inside: avoid;
      }
    }
  }
`;
