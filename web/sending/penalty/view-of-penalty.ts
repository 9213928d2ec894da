import { html } from "lit";
import type { SendingView } from "../sending-view.js";
import "./penalty-page.js";
import { penaltyStyles } from "./penalty-styles.js";

/** Where a shop stands after violations, when it ends, and what has to be handed in. */
export const penaltyView: SendingView = {
  styles: [penaltyStyles],
  render: (context) => html`<liaotai-penalty .context=${context}></liaotai-penalty>`,
};
