import { css, html } from "lit";
import { toolPage } from "../../style/tool-page.js";
import type { RoutingView } from "../routing-view.js";
import "./preview-page.js";
import { pathStyles } from "./path-styles.js";
import { pictureStyles } from "./picture-styles.js";
import { previewStyles } from "./preview-styles.js";

/** Who gets this chat: a story in the shop, and the engine's decision about every chat. */
export const previewView: RoutingView = {
  id: "preview",
  styles: [toolPage(css`liaotai-preview`), previewStyles, pictureStyles, pathStyles],
  render: (context, shops, expectations) =>
    html`<liaotai-preview
      .context=${context}
      .shops=${shops}
      .expectations=${expectations}
    ></liaotai-preview>`,
};
