import { css, html } from "lit";
import type { ViewOfCheck } from "../check-view.js";
import "./auto-replies-view.js";

const autoRepliesStyles = css`
  liaotai-check-auto-replies {
    .group {
      gap: var(--space-2);
      padding: var(--space-3);
    }

    .group .row .name {
      flex: 1 1 6rem;
      font-weight: 600;
    }

    /* The whole reply is to be seen. */
    .group textarea {
      field-sizing: content;
      min-height: calc(2lh + 2 * var(--space-2));
    }

    .order {
      display: inline-flex;
      margin-inline-start: auto;
    }

    .order button {
      padding: 0;
    }

    .field {
      display: grid;
      gap: 0;
    }

    .open-file {
      justify-self: start;
    }

    th,
    td.number {
      overflow-wrap: normal;
      white-space: nowrap;
    }

    .keyword {
      padding: 0 var(--space-2);
      border-radius: var(--radius);
      background: var(--grey-1);
    }

    .suggestion,
    .message-row {
      gap: 0;
    }

    .messages > li {
      padding-block-end: var(--space-2);
      border-bottom: var(--line);
    }

    .buyer {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }

    mark {
      background: var(--accent-soft);
      color: inherit;
      text-decoration: underline;
    }
  }

  @container (min-width: 56rem) {
    liaotai-check-auto-replies .columns {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }
  }
`;

/** Keyword auto replies: which group answers what, and what the keywords leave out. */
export const autoRepliesView: ViewOfCheck = {
  id: "autoReplies",
  styles: [autoRepliesStyles],
  render: (context, view, actions) =>
    html`<liaotai-check-auto-replies
      class="stack"
      .context=${context}
      .view=${view}
      .actions=${actions}
    ></liaotai-check-auto-replies>`,
};
