import { html } from "lit";
import type { SendingView } from "../sending-view.js";
import "./send-check.js";
import { sendCheckStyles } from "./send-check-styles.js";

/** May this message be sent now, to this customer: one verdict, every reason, and what would make it possible. */
export const sendCheckView: SendingView = {
  styles: [sendCheckStyles],
  render: (context) => html`<liaotai-send-check .context=${context}></liaotai-send-check>`,
};
