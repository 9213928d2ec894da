import { css, html } from "lit";
import { toolPage } from "../style/tool-page.js";
import type { Tool } from "../workbench/tool.js";
import "./windows-page.js";
import { windowsStyles } from "./windows-styles.js";

/** Until when may we answer: what the customer did, and the window that it opened, counting down. */
export const windowsTool: Tool = {
  id: "windows",
  styles: [toolPage(css`liaotai-windows`), windowsStyles],
  render: (context) => html`<liaotai-windows .context=${context}></liaotai-windows>`,
};
