import { css } from "lit";

/** Messages by platforms, and one message as four phones show it. */
export const matrixStyles = css`
  liaotai-check-matrix {
    thead th {
      white-space: nowrap;
    }

    button.text {
      height: auto;
      justify-content: start;
      text-align: start;
      font-weight: normal;
      color: var(--grey-5);
      min-width: 9rem;
    }

    button.text[aria-pressed="true"] {
      font-weight: 600;
    }

    tr[aria-current="true"] {
      background: var(--accent-soft);
    }

    .why {
      display: block;
      min-width: 5rem;
    }

    .phones {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
      gap: var(--space-3);
      align-items: start;
    }

    .phone {
      display: grid;
      gap: var(--space-1);
    }

    .phone figcaption {
      justify-content: space-between;
    }

    .screen {
      display: flex;
      justify-content: end;
      padding: var(--space-3) var(--space-2);
      border: var(--line);
      border-radius: calc(2 * var(--radius));
      background: var(--grey-2);
      min-height: 6rem;
      max-height: 20rem;
      overflow-y: auto;
    }

    .bubble {
      align-self: start;
      max-width: 88%;
      padding: var(--space-1) var(--space-2);
      border-radius: calc(2 * var(--radius)) var(--radius) calc(2 * var(--radius)) calc(2 * var(--radius));
      background: var(--grey-0);
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }

    .over {
      color: var(--bad);
      font-weight: 600;
    }
  }

  @container (min-width: 64rem) {
    liaotai-check-matrix .columns {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
`;
