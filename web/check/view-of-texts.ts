import { html } from "lit";
import { menuStyles } from "../style/menu.js";
import type { ViewOfCheck } from "./check-view.js";
import { fieldStyles } from "./field-styles.js";
import { reportStyles } from "./report-styles.js";
import "./texts-view.js";

/** May this text be sent: what is typed or opened, message by message. */
export const textsView: ViewOfCheck = {
  id: "texts",
  styles: [menuStyles, fieldStyles, reportStyles],
  render: (context, view, actions) =>
    html`<liaotai-check-texts
      class="stack"
      .context=${context}
      .view=${view}
      .actions=${actions}
    ></liaotai-check-texts>`,
};
