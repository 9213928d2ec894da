import { html } from "lit";
import type { SendingView } from "../sending-view.js";
import "./start-page.js";
import { startStyles } from "./start-styles.js";

/** What to set up before the first message, and which way of sending fits. */
export const startView: SendingView = {
  styles: [startStyles],
  render: (context) => html`<liaotai-start .context=${context}></liaotai-start>`,
};
