import type { SendCheckReport } from "liaotai";
import { html, nothing, type TemplateResult } from "lit";
import { type State, stateMark } from "../../components/state.js";
import type { ToolContext } from "../../workbench/tool.js";
import type { Customer } from "./ledger.js";

type ConsentState = SendCheckReport["consent"]["state"];

const stateOf: Readonly<Record<ConsentState, State>> = {
  "opted-in": "good",
  "opted-out": "bad",
  none: "caution",
};

/** Some of the ledger's customers, and which of them is looked at. */
export interface ListedCustomers {
  readonly listed: readonly Customer[];
  /** How many the ledger holds. */
  readonly count: number;
  readonly reports: ReadonlyMap<string, SendCheckReport>;
  readonly chosen: string | null;
  readonly search: string;
  readonly find: (search: string) => void;
  readonly choose: (id: string) => void;
}

/** The customers, each with what his records come to. */
export function customerList(shown: ListedCustomers, { words, say }: ToolContext): TemplateResult {
  const text = words.sending.ledger;
  const { listed, count, reports, chosen } = shown;
  return html`<section class="panel stack list">
    <label>
      <span class="soft small">${text.search}</span>
      <input
        type="search"
        .value=${shown.search}
        @input=${(event: Event) => shown.find((event.target as HTMLInputElement).value)}
      />
    </label>
    ${
      count > listed.length
        ? html`<p class="soft small">${say(text.shown, { shown: listed.length, count })}</p>`
        : nothing
    }
    <ul class="customers">
      ${listed.map(({ id }) => {
        const state = reports.get(id)?.consent.state;
        return html`<li>
          <button type="button" aria-pressed=${id === chosen} @click=${() => shown.choose(id)}>${id}</button>
          ${state ? stateMark(stateOf[state], text.states[state]) : nothing}
        </li>`;
      })}
    </ul>
  </section>`;
}
