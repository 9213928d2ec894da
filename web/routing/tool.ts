import { css, html } from "lit";
import { tabStyles } from "../style/tabs.js";
import { toolPage } from "../style/tool-page.js";
import type { Tool } from "../workbench/tool.js";
import { routingStyles } from "./routing-styles.js";
import "./routing-page.js";

/** Who gets this chat: a shop's groups, and what they do. */
export const routingTool: Tool = {
  id: "routing",
  styles: [toolPage(css`liaotai-routing`), tabStyles(css`liaotai-routing`), routingStyles],
  render: (context) => html`<liaotai-routing .context=${context}></liaotai-routing>`,
};
