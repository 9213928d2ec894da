import { css, html } from "lit";
import { toolPage } from "../../style/tool-page.js";
import type { RoutingView } from "../routing-view.js";
import "./preview-page.js";
import { previewStyles } from "./preview-styles.js";

/** Who gets this chat: a story in the shop, and the engine's decision about every chat. */
export const previewView: RoutingView = {
  id: "preview",
  styles: [toolPage(css`liaotai-preview`), previewStyles],
  render: (context, shops) => html`<liaotai-preview .context=${context} .shops=${shops}></liaotai-preview>`,
};
