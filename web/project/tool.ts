import { css, html } from "lit";
import { toolPage } from "../style/tool-page.js";
import type { Tool } from "../workbench/tool.js";
import "./project-page.js";
import { projectStyles } from "./project-styles.js";

/** What stands in all tools: kept, taken along, shared, brought back. */
export const projectTool: Tool = {
  id: "project",
  styles: [toolPage(css`liaotai-project`), projectStyles],
  render: (context) => html`<liaotai-project .context=${context}></liaotai-project>`,
};
