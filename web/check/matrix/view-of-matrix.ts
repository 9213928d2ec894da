import { html } from "lit";
import type { ViewOfCheck } from "../check-view.js";
import { matrixStyles } from "./matrix-styles.js";
import "./matrix-view.js";

/** The same messages on every platform. */
export const matrixView: ViewOfCheck = {
  id: "matrix",
  styles: [matrixStyles],
  render: (context, view, actions) =>
    html`<liaotai-check-matrix
      class="stack"
      .context=${context}
      .view=${view}
      .actions=${actions}
    ></liaotai-check-matrix>`,
};
