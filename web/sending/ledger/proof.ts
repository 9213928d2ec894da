import type { SendCheckReport } from "liaotai";
import { html, type TemplateResult } from "lit";
import type { ToolContext } from "../../workbench/tool.js";
import type { DraftConsent } from "../check/draft.js";
import type { Customer } from "./ledger.js";

const unstated = "—";

type Told = SendCheckReport["consent"]["records"][number];

/** All that is on record about one customer, as a page to print. The screen does not show it: printers do. */
export function proof(
  customer: Customer,
  { consent }: SendCheckReport,
  asOf: number,
  context: ToolContext,
): TemplateResult {
  const { words, say, format } = context;
  const text = words.sending.ledger.proof;
  const { state, since } = consent;
  const { states, statesSince } = words.sending.consent;
  return html`<section class="proof">
    <h2>${text.title}</h2>
    <p>${say(text.about, { customer: customer.id, time: format.dateTimeOfYear(asOf) })}</p>
    <p>
      <strong
        >${since === null ? states[state] : say(statesSince[state], { since: format.dateTimeOfYear(since) })}</strong
      >
    </p>
    <table>
      <thead>
        <tr>
          ${text.columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${customer.records.map((record, index) =>
          row(
            record,
            consent.records.find(({ record: place }) => place === index),
            context,
          ),
        )}
      </tbody>
    </table>
    <p class="signature">${text.signature}</p>
  </section>`;
}

function row(record: DraftConsent, told: Told | undefined, { words, format }: ToolContext): TemplateResult {
  const { consent, ledger } = words.sending;
  const methods: Readonly<Record<string, string>> = consent.methods;
  const missing: Readonly<Record<string, string>> = consent.missing;
  const { at, type, method, wordingVersion, purposes, privacyLink, ip, text } = record;
  const lacks = told?.missing.map((each) => missing[each] ?? each) ?? [];
  const isInvalid = type === "opt-in" && told?.valid === false;
  const cells = [
    at === null ? unstated : format.dateTimeOfYear(at),
    consent.types[type],
    method === undefined ? unstated : (methods[method] ?? method),
    wordingVersion ?? unstated,
    purposes === undefined || purposes.length === 0 ? unstated : format.list(purposes),
    privacyLink ? ledger.proof.yes : unstated,
    ip ?? unstated,
    text ?? unstated,
    isInvalid ? consent.invalid : lacks.length === 0 ? unstated : format.list(lacks),
  ];
  return html`<tr>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;
}
