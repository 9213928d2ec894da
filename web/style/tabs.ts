import { css, type CSSResult } from "lit";

/** A row of tabs (`components/tab-list.ts`) inside an element. */
export function tabStyles(element: CSSResult): CSSResult {
  return css`
    ${element} {
      .tabs {
        display: flex;
        flex-wrap: wrap;
        border-bottom: var(--line);
      }

      .tabs button {
        border-color: transparent;
        border-radius: 0;
        border-bottom: 2px solid transparent;
        background: transparent;
        white-space: nowrap;
      }

      .tabs button:hover {
        border-bottom-color: var(--grey-3);
      }

      .tabs button[aria-selected="true"] {
        border-bottom-color: var(--accent);
        color: var(--accent);
        font-weight: 600;
      }

      .badge {
        min-width: 1.5em;
        padding: 0 var(--space-1);
        border-radius: var(--radius);
        background: var(--bad-soft);
        color: var(--bad);
        font-size: var(--text-small);
        font-weight: 600;
      }
    }

    @container (max-width: 40rem) {
      ${element} .tabs button {
        padding: 0 var(--space-2);
      }
    }

    @media print {
      ${element} .tabs {
        display: none;
      }
    }

    @media (forced-colors: active) {
      ${element} .tabs button[aria-selected="true"] {
        border-bottom-color: Highlight;
      }
    }
  `;
}
