import { html } from "lit";
import type { SendingView } from "../sending-view.js";
import { ledgerStyles } from "./ledger-styles.js";
import "./ledger-page.js";

/** Who agreed to what: the records of consent, what each lacks, and a customer's rights over them. */
export const ledgerView: SendingView = {
  styles: [ledgerStyles],
  render: (context) => html`<liaotai-consent-ledger .context=${context}></liaotai-consent-ledger>`,
};
