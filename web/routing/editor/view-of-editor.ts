import { css, html } from "lit";
import { menuStyles } from "../../style/menu.js";
import { toolPage } from "../../style/tool-page.js";
import type { RoutingView } from "../routing-view.js";
import "./editor-page.js";
import { editorStyles } from "./editor-styles.js";
import { panelStyles } from "./panel-styles.js";

/** Who answers a shop's chats: its groups, as the seller knows them. */
export const editorView: RoutingView = {
  id: "groups",
  styles: [toolPage(css`liaotai-shop-editor`), menuStyles, editorStyles, panelStyles],
  render: (context, shops) =>
    html`<liaotai-shop-editor .context=${context} .shops=${shops}></liaotai-shop-editor>`,
};
