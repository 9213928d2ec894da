import { css } from "lit";

/** What a run came to: figures in panels, charts two abreast where there is room. */
export const resultStyles = css`
  liaotai-what-if-results {
    gap: var(--space-5);
  }

  liaotai-what-if-results .charts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }

  liaotai-moved-table table {
    min-width: 40rem;
  }

  liaotai-members-table table {
    min-width: 38rem;
  }

  liaotai-what-if-results thead th {
    white-space: nowrap;
  }

  :is(liaotai-waits-table, liaotai-rules-table) thead th {
    white-space: normal;
  }

  liaotai-findings-list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }

  liaotai-what-if-results td.number {
    white-space: nowrap;
  }

  liaotai-moved-table td.at {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  /* Two columns with their intervals fit beside what they measure. */
  @container (max-width: 40rem) {
    liaotai-waits-table td.number {
      white-space: normal;
      word-break: keep-all;
    }
  }

  liaotai-what-if-results tbody th {
    min-width: 6rem;
  }

  liaotai-what-if-results tbody th.small {
    font-size: var(--text-small);
  }

  liaotai-what-if-results .note {
    background: var(--grey-0);
    border: var(--line);
  }

  @container (min-width: 56rem) {
    liaotai-what-if-results .charts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
