import { css, html } from "lit";
import "../exceptions-form.js";
import type { ViewOfCheck } from "../check-view.js";
import "./packs-panel.js";
import "./phrases-panel.js";

const ownStyles = css`
  .own-rules {
    .columns > * {
      min-width: 0;
    }

    .phrases {
      display: grid;
      gap: var(--space-2);
    }
  }

  @container (min-width: 64rem) {
    .own-rules .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;

/** The shop's own phrases and rules, and its registered promotions. */
export const ownView: ViewOfCheck = {
  id: "own",
  styles: [ownStyles],
  render: (context, view, actions) =>
    html`<div class="own-rules stack">
      <liaotai-check-exceptions
        .context=${context}
        .view=${view}
        .actions=${actions}
      ></liaotai-check-exceptions>
      <div class="columns">
        <liaotai-check-phrases
          class="panel stack"
          .context=${context}
          .view=${view}
          .actions=${actions}
        ></liaotai-check-phrases>
        <liaotai-check-packs
          class="panel stack"
          .context=${context}
          .view=${view}
          .actions=${actions}
        ></liaotai-check-packs>
      </div>
    </div>`,
};
