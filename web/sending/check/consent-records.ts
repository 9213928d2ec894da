import type { SendCheckReport } from "liaotai";
import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../../components/icon.js";
import { stateMark } from "../../components/state.js";
import { define } from "../../workbench/part.js";
import { fromLocalField, toLocalField } from "../../windows/local-time.js";
import type { DraftConsent } from "./draft.js";
import { fieldId } from "./fields.js";
import { SendCheckPart } from "./view.js";

type Told = SendCheckReport["consent"]["records"][number];

const types = ["opt-in", "opt-out", "message"] as const;
const methods = ["checkbox", "keyword", "qr-form", "verbal"] as const;

/** The record with nothing stated in `field`. */
function without(record: DraftConsent, field: "method" | "wordingVersion" | "ip"): DraftConsent {
  const stated = Object.entries(record).filter(([name]) => name !== field);
  return Object.fromEntries(stated) as DraftConsent;
}

/** What the customer agreed to, took back or wrote, and what each record lacks as a proof. */
export class ConsentRecords extends SendCheckPart {
  protected override render(): TemplateResult {
    const { words, say, format } = this.context;
    const text = words.sending.consent;
    const { consent } = this.view.draft;
    const { state, since } = this.view.report.consent;
    return html`
      <h3>${text.title}</h3>
      <p>
        ${say(since === null ? text.states[state] : text.statesSince[state], {
          since: since === null ? "" : format.dateTimeOfYear(since),
        })}
      </p>
      ${
        consent.length === 0
          ? nothing
          : html`<ol class="records stack">
              ${consent.map((record, index) => this.#record(record, index))}
            </ol>`
      }
      <div class="row">
        <button type="button" id=${fieldId("consent")} @click=${() => this.#add("opt-in")}>
          ${icon("plus")}${text.addOptIn}
        </button>
        <button type="button" @click=${() => this.#add("message")}>${icon("plus")}${text.addMessage}</button>
        <button type="button" @click=${() => this.#add("opt-out")}>${icon("plus")}${text.addOptOut}</button>
      </div>
    `;
  }

  #record(record: DraftConsent, index: number): TemplateResult {
    const { words } = this.context;
    const text = words.sending.consent;
    const told = this.view.report.consent.records.find(({ record: place }) => place === index);
    const name = text.types[record.type];
    return html`<li class="stack">
      <div class="row">
        <label>
          <span class="soft small">${text.type}</span>
          <select
            @change=${(event: Event) => {
              const type = types.find((each) => each === (event.target as HTMLSelectElement).value);
              if (type) this.#change(index, { ...record, type });
            }}
          >
            ${types.map(
              (type) =>
                html`<option value=${type} .selected=${type === record.type}>${text.types[type]}</option>`,
            )}
          </select>
        </label>
        <label>
          <span class="soft small">${text.when}</span>
          <input
            type="datetime-local"
            .value=${record.at === null ? "" : toLocalField(record.at)}
            @change=${(event: Event) =>
              this.#change(index, {
                ...record,
                at: fromLocalField((event.target as HTMLInputElement).value),
              })}
          />
        </label>
        <button
          type="button"
          class="quiet"
          aria-label=${this.context.say(text.remove, { record: name })}
          title=${this.context.say(text.remove, { record: name })}
          @click=${() => this.actions.change({ consent: this.view.draft.consent.filter((_, at) => at !== index) })}
        >
          ${icon("cross")}
        </button>
      </div>
      ${record.type === "opt-in" ? this.#optIn(record, index) : this.#written(record, index)}
      ${told ? this.#told(told) : nothing}
    </li>`;
  }

  #optIn(record: DraftConsent, index: number): TemplateResult {
    const text = this.context.words.sending.consent;
    const isForMarketing = record.purposes?.includes("marketing") ?? false;
    return html`<div class="row">
        <label>
          <span class="soft small">${text.method}</span>
          <select
            @change=${(event: Event) => {
              const method = methods.find((each) => each === (event.target as HTMLSelectElement).value);
              this.#change(index, method === undefined ? without(record, "method") : { ...record, method });
            }}
          >
            <option value="" .selected=${record.method === undefined}>${text.unstated}</option>
            ${methods.map(
              (method) =>
                html`<option value=${method} .selected=${method === record.method}>
                  ${text.methods[method]}
                </option>`,
            )}
          </select>
        </label>
        ${this.#word(text.wording, "wordingVersion", record, index)}
        ${this.#word(text.ip, "ip", record, index)}
      </div>
      <div class="row">
        ${this.#box(text.marketing, isForMarketing, (checked) =>
          this.#change(index, { ...record, purposes: checked ? ["marketing"] : [] }),
        )}
        ${this.#box(text.prechecked, record.prechecked === true, (prechecked) =>
          this.#change(index, { ...record, prechecked }),
        )}
        ${this.#box(text.privacyLink, record.privacyLink === true, (privacyLink) =>
          this.#change(index, { ...record, privacyLink }),
        )}
      </div>`;
  }

  #word(label: string, field: "wordingVersion" | "ip", record: DraftConsent, index: number): TemplateResult {
    return html`<label>
      <span class="soft small">${label}</span>
      <input
        type="text"
        class="short"
        .value=${record[field] ?? ""}
        @change=${(event: Event) => {
          const word = (event.target as HTMLInputElement).value.trim();
          this.#change(index, word === "" ? without(record, field) : { ...record, [field]: word });
        }}
      />
    </label>`;
  }

  #written(record: DraftConsent, index: number): TemplateResult {
    const text = this.context.words.sending.consent;
    return html`<label>
      <span class="soft small">${text.text}</span>
      <input
        type="text"
        .value=${record.text ?? ""}
        @change=${(event: Event) =>
          this.#change(index, { ...record, text: (event.target as HTMLInputElement).value })}
      />
    </label>`;
  }

  #box(label: string, checked: boolean, set: (checked: boolean) => void): TemplateResult {
    return html`<label
      ><input
        type="checkbox"
        .checked=${checked}
        @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
      />${label}</label
    >`;
  }

  #told({ reads, valid, complete, missing }: Told): TemplateResult {
    const { words, say, format } = this.context;
    const text = words.sending.consent;
    if (reads === "opt-out") return html`<p>${stateMark("bad", text.readsOptOut)}</p>`;
    if (reads === "message") return html`<p>${stateMark("good", text.readsMessage)}</p>`;
    if (!valid) return html`<p>${stateMark("bad", text.invalid)}</p>`;
    if (complete) return html`<p>${stateMark("good", text.complete)}</p>`;
    const lacks = format.list(
      missing.map((each) =>
        Object.hasOwn(text.missing, each) ? text.missing[each as keyof typeof text.missing] : each,
      ),
    );
    return html`<p>${stateMark("caution", say(text.incomplete, { missing: lacks }))}</p>`;
  }

  #change(index: number, record: DraftConsent): void {
    this.actions.change({
      consent: this.view.draft.consent.map((each, place) => (place === index ? record : each)),
    });
  }

  #add(type: DraftConsent["type"]): void {
    this.actions.change({ consent: [...this.view.draft.consent, { at: Date.now(), type }] });
  }
}

define("liaotai-consent-records", ConsentRecords);
