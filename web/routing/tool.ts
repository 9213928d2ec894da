import { css, html } from "lit";
import { toolPage } from "../style/tool-page.js";
import type { Tool } from "../workbench/tool.js";
import { routingStyles } from "./routing-styles.js";
import "./routing-page.js";

/** Who gets this chat: the shop's groups, its members' presence, and the chats that arrive. */
export const routingTool: Tool = {
  id: "routing",
  styles: [toolPage(css`liaotai-routing`), routingStyles],
  render: (context) => html`<liaotai-routing .context=${context}></liaotai-routing>`,
};
