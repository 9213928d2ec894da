import { css } from "lit";

export const rulesStyles = css`
  liaotai-rules {
    .found section + section h3 {
      margin-top: var(--space-3);
    }

    .rule > summary {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: var(--space-1) var(--space-2);
      padding: var(--space-2) 0;
    }

    .rule > summary::before {
      content: "▸" / "";
      color: var(--grey-4);
    }

    .rule[open] > summary::before {
      content: "▾" / "";
    }

    .rule {
      border-bottom: var(--line);
    }

    .rule > .stack {
      padding-bottom: var(--space-3);
    }

    .rule dl {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      align-items: baseline;
      gap: var(--space-1) var(--space-3);
    }

    .rule dt,
    .examples .soft {
      color: var(--grey-4);
      font-size: var(--text-small);
    }

    .examples {
      display: grid;
      gap: var(--space-1);
    }

    .examples li,
    .asked {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: var(--space-1) var(--space-2);
    }

    q {
      overflow-wrap: anywhere;
    }

    mark {
      background: var(--bad-soft);
      color: inherit;
      text-decoration: underline wavy var(--bad);
    }

    .source-line {
      display: block;
      overflow-wrap: anywhere;
    }

    .question blockquote {
      margin: 0;
      padding: var(--space-3) var(--space-4);
      border-inline-start: 3px solid var(--accent);
      background: var(--grey-1);
      font-size: var(--text-large);
    }

    .results > li {
      display: grid;
      gap: var(--space-1);
      padding: var(--space-3) 0;
      border-bottom: var(--line);
      break-inside: avoid;
    }

    progress {
      width: 100%;
      accent-color: var(--accent);
    }

    /* Without room for columns, what the rule flags goes on behind its severity like one sentence. */
    @container (max-width: 40rem) {
      .rule > summary {
        display: block;
      }

      .rule > summary > *,
      .rule > summary::before {
        margin-inline-end: var(--space-1);
      }

      .rule dl {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  }

  @media print {
    liaotai-rules .not-printed,
    liaotai-rules .tabs {
      display: none;
    }
  }
`;
