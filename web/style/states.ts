import { css } from "lit";

/**
 * Good, doubtful and wrong, in a line of text and as a message of its own. Each comes with an icon and a word
 * (components/state.ts), never with its colour alone.
 */
export const states = css`
  .state {
    display: inline-flex;
    align-items: baseline;
    gap: var(--space-1);
    padding: 0 var(--space-2);
    border-radius: var(--radius);
    font-size: var(--text-small);
    white-space: nowrap;
  }

  .state svg.icon {
    align-self: center;
  }

  .state.good,
  .message.good {
    background: var(--good-soft);
    color: var(--good);
  }

  .state.caution,
  .message.caution {
    background: var(--caution-soft);
    color: var(--caution);
  }

  .state.bad,
  .message.bad {
    background: var(--bad-soft);
    color: var(--bad);
  }

  .message {
    display: flex;
    gap: var(--space-2);
    padding: var(--space-2) var(--space-3);
    border-radius: var(--radius);
    overflow-wrap: anywhere;
  }

  .message > :last-child {
    min-width: 0;
  }

  .message svg.icon {
    margin-top: 0.3em;
  }

  @media (forced-colors: active) {
    .state,
    .message {
      border: 1px solid CanvasText;
    }
  }
`;
