import { html } from "lit";
import { chartStyles } from "../../charts/chart-styles.js";
import type { SendingView } from "../sending-view.js";
import "./audit-page.js";
import { auditStyles } from "./audit-styles.js";

/** Were the last messages fine: a log held against the platforms' rules, and the figures that a shop is measured by. */
export const auditView: SendingView = {
  styles: [chartStyles, auditStyles],
  render: (context) => html`<liaotai-audit .context=${context}></liaotai-audit>`,
};
