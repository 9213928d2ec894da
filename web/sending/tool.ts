import { css, html } from "lit";
import { tabStyles } from "../style/tabs.js";
import { toolPage } from "../style/tool-page.js";
import type { Tool } from "../workbench/tool.js";
import "./sending-page.js";

/** May this message be sent: the window, the text, the consent and the hour in one verdict. */
export const sendingTool: Tool = {
  id: "sending",
  styles: [toolPage(css`liaotai-sending`), tabStyles(css`liaotai-sending`)],
  render: (context) => html`<liaotai-sending .context=${context}></liaotai-sending>`,
};
