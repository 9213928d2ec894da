import { css, html } from "lit";
import { tabStyles } from "../style/tabs.js";
import { toolPage } from "../style/tool-page.js";
import type { Tool } from "../workbench/tool.js";
import "./check-page.js";
import { checkStyles } from "./check-styles.js";

/** May this text be sent: messages held against a platform's rules, with the reasons in the text. */
export const checkTool: Tool = {
  id: "check",
  styles: [toolPage(css`liaotai-check`), tabStyles(css`liaotai-check`), checkStyles],
  render: (context) => html`<liaotai-check .context=${context}></liaotai-check>`,
};
