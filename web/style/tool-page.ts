import { css, type CSSResult } from "lit";

/** The frame of a tool's page: its headline, the sentence that answers its question, and its columns. */
export function toolPage(element: CSSResult): CSSResult {
  return css`
    ${element} {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-4);

      .stack {
        grid-template-columns: minmax(0, 1fr);
      }

      .headline h2 {
        font-size: var(--text);
        font-weight: normal;
      }

      .answer {
        font-size: var(--text-large);
        line-height: 1.5;
        font-weight: 600;
      }

      .columns {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
        align-items: start;
      }

      .open-file:focus-within {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
      }

      details summary {
        cursor: pointer;
        min-height: var(--target);
      }
    }
  `;
}
