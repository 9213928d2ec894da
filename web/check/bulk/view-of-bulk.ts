import { css, html } from "lit";
import type { ViewOfCheck } from "../check-view.js";
import "./bulk-view.js";

const bulkStyles = css`
  liaotai-check-bulk {
    progress {
      width: 100%;
      accent-color: var(--accent);
    }

    .open-file {
      justify-self: start;
    }

    .found {
      display: grid;
      gap: var(--space-1);
    }

    .part {
      overflow-wrap: anywhere;
    }

    th[scope="row"] button {
      justify-content: start;
      padding-inline: 0;
      overflow-wrap: normal;
      text-align: start;
    }

    mark {
      background: var(--caution-soft);
      color: inherit;
      text-decoration: underline;
    }
  }
`;

/** Files of a million messages. */
export const bulkView: ViewOfCheck = {
  id: "bulk",
  styles: [bulkStyles],
  render: (context, view, actions) =>
    html`<liaotai-check-bulk
      class="stack"
      .context=${context}
      .view=${view}
      .actions=${actions}
    ></liaotai-check-bulk>`,
};
