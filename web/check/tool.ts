import { html } from "lit";
import type { Tool } from "../workbench/tool.js";
import "./check-page.js";
import { checkStyles } from "./check-styles.js";

/** May this text be sent: messages held against a platform's rules, with the reasons in the text. */
export const checkTool: Tool = {
  id: "check",
  styles: [checkStyles],
  render: (context) => html`<liaotai-check .context=${context}></liaotai-check>`,
};
