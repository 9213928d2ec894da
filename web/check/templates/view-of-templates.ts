import { css, html } from "lit";
import type { ViewOfCheck } from "../check-view.js";
import "./templates-view.js";

const templateStyles = css`
  liaotai-check-templates {
    .part {
      padding-inline-start: var(--space-3);
      border-inline-start: 3px solid var(--grey-2);
      gap: var(--space-1);
    }

    .marked {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }

    mark {
      color: inherit;
      background: var(--caution-soft);
      text-decoration: underline;
    }

    mark.error {
      background: var(--bad-soft);
    }
  }
`;

/** WhatsApp templates, field by field. */
export const templatesView: ViewOfCheck = {
  id: "templates",
  styles: [templateStyles],
  render: (context, view, actions) =>
    html`<liaotai-check-templates
      class="stack"
      .context=${context}
      .view=${view}
      .actions=${actions}
    ></liaotai-check-templates>`,
};
