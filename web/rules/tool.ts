import { css, html } from "lit";
import { tabStyles } from "../style/tabs.js";
import { toolPage } from "../style/tool-page.js";
import type { Tool } from "../workbench/tool.js";
import "./rules-page.js";
import { rulesStyles } from "./rules-styles.js";

/** Every rule with its reason, examples and source, and a quiz drawn from them. */
export const rulesTool: Tool = {
  id: "rules",
  styles: [toolPage(css`liaotai-rules`), tabStyles(css`liaotai-rules`), rulesStyles],
  render: (context) => html`<liaotai-rules .context=${context}></liaotai-rules>`,
};
