import { css, html } from "lit";
import { toolPage } from "../style/tool-page.js";
import type { Tool } from "../workbench/tool.js";
import "./library-page.js";
import { libraryStyles } from "./library-styles.js";

/** What do we answer: the shop's quick replies, checked and reviewed. */
export const libraryTool: Tool = {
  id: "library",
  styles: [toolPage(css`liaotai-library`), libraryStyles],
  render: (context) => html`<liaotai-library .context=${context}></liaotai-library>`,
};
