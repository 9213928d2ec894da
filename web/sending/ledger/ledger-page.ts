import type { SendCheckReport } from "liaotai";
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { message, type State, stateMark } from "../../components/state.js";
import { asEngineError } from "../../engine/client.js";
import { FileDrop } from "../../files/file-drop.js";
import { FileProblem } from "../../files/file-problem.js";
import { bytesOf } from "../../files/named-bytes.js";
import { openTable } from "../../files/table.js";
import { define, Part } from "../../workbench/part.js";
import "../check/consent-records.js";
import { emptyDraft, requestOf } from "../check/draft.js";
import type { SendCheckActions, SendCheckView } from "../check/view.js";
import {
  type Customer,
  emptyLedger,
  exampleLedger,
  expired,
  keptLedger,
  type Ledger,
  merged,
  renamed,
  withCustomer,
  withoutCustomer,
} from "./ledger.js";
import { ledgerAsCsv, NoLedger, readLedger } from "./ledger-table.js";

const ledgerKey = "sending/consent";

/** Customers that are listed at once; a search finds the others. */
const mostListed = 100;

type ConsentState = SendCheckReport["consent"]["state"];

const stateOf: Readonly<Record<ConsentState, State>> = {
  "opted-in": "good",
  "opted-out": "bad",
  none: "caution",
};

/** Who agreed to what: all customers, and one of them with every record and what it lacks. */
export class LedgerPage extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    ledger: { state: true },
    reports: { state: true },
    chosen: { state: true },
    search: { state: true },
    problem: { state: true },
    notice: { state: true },
    erasing: { state: true },
  };

  declare protected ledger: Ledger;
  /** The engine's reports about the customers that are listed, by id. */
  declare protected reports: ReadonlyMap<string, SendCheckReport>;
  declare protected chosen: string | null;
  declare protected search: string;
  declare protected problem: string | null;
  declare protected notice: string | null;
  /** The customer whose erasure waits for a second click. */
  declare protected erasing: string | null;

  readonly #fileDrop = new FileDrop(this, (file) => void this.#import(file));
  #begun = false;
  #question = 0;

  constructor() {
    super();
    this.ledger = emptyLedger;
    this.reports = new Map();
    this.chosen = null;
    this.search = "";
    this.problem = null;
    this.notice = null;
    this.erasing = null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("context") || this.#begun) return;
    this.#begun = true;
    void this.#begin();
  }

  protected override render(): TemplateResult {
    const { words, say } = this.context;
    const text = words.sending.ledger;
    const { customers } = this.ledger;
    return html`
      <div class="headline">
        <h2 class="soft">${text.question}</h2>
        <p class="answer">
          ${customers.length === 0 ? text.empty : say(text.count, { count: customers.length })}
        </p>
      </div>
      ${this.#bar()} ${this.#fileDrop.over ? message("good", words.sending.audit.drop) : nothing}
      ${this.problem === null ? nothing : message("bad", this.problem, { alert: true })}
      ${this.notice === null ? nothing : message("good", this.notice)} ${this.#retention()}
      <div class="columns">${this.#list()} ${this.#customer()}</div>
    `;
  }

  #bar(): TemplateResult {
    const text = this.context.words.sending.ledger;
    return html`<form class="row bar" @submit=${this.#add}>
      <label>
        <span class="soft small">${text.customer}</span>
        <input name="id" type="text" required autocomplete="off" placeholder=${text.customerHint} />
      </label>
      <button class="primary">${text.add}</button>
      <label class="button open-file">
        ${text.import}
        <input type="file" class="visually-hidden" accept=".csv,.tsv,.txt,.xlsx" @change=${this.#choose} />
      </label>
      <button type="button" ?disabled=${this.ledger.customers.length === 0} @click=${this.#export}>
        ${text.export}
      </button>
    </form>`;
  }

  #retention(): TemplateResult {
    const { words, say } = this.context;
    const text = words.sending.ledger;
    const old = expired(this.ledger, Date.now());
    return html`<div class="row bar">
      <label>
        <span class="soft small">${text.retention}</span>
        <input
          class="short"
          type="number"
          min="1"
          max="240"
          .value=${this.ledger.retentionMonths === null ? "" : String(this.ledger.retentionMonths)}
          @change=${(event: Event) => {
            const months = Number((event.target as HTMLInputElement).value);
            this.#change({ ...this.ledger, retentionMonths: months > 0 ? months : null });
          }}
        />
        ${text.months}
      </label>
      ${
        old.length === 0
          ? nothing
          : html`<button
              type="button"
              @click=${() =>
                this.#change(old.reduce((ledger, { id }) => withoutCustomer(ledger, id), this.ledger))}
            >
              ${say(text.eraseOld, { count: old.length })}
            </button>`
      }
    </div>`;
  }

  #listed(): readonly Customer[] {
    const wanted = this.search.trim().toLowerCase();
    const found = this.ledger.customers.filter(({ id }) => id.toLowerCase().includes(wanted));
    return found.slice(0, mostListed);
  }

  #list(): TemplateResult {
    const { words, say } = this.context;
    const text = words.sending.ledger;
    const listed = this.#listed();
    const { length } = this.ledger.customers;
    return html`<section class="panel stack">
      <label>
        <span class="soft small">${text.search}</span>
        <input
          type="search"
          .value=${this.search}
          @input=${(event: Event) => {
            this.search = (event.target as HTMLInputElement).value;
            void this.#ask();
          }}
        />
      </label>
      ${length > listed.length ? html`<p class="soft small">${say(text.shown, { shown: listed.length, count: length })}</p>` : nothing}
      <ul class="customers">
        ${listed.map(({ id }) => {
          const state = this.reports.get(id)?.consent.state;
          return html`<li>
            <button
              type="button"
              aria-pressed=${id === this.chosen}
              @click=${() => {
                this.chosen = id;
                this.erasing = null;
              }}
            >
              ${id}
            </button>
            ${state ? stateMark(stateOf[state], text.states[state]) : nothing}
          </li>`;
        })}
      </ul>
    </section>`;
  }

  #customer(): TemplateResult | typeof nothing {
    const customer = this.ledger.customers.find(({ id }) => id === this.chosen);
    const report = customer && this.reports.get(customer.id);
    if (!customer || !report) return nothing;
    const { words, say } = this.context;
    const text = words.sending.ledger;
    const view: SendCheckView = {
      draft: { ...emptyDraft, consent: customer.records },
      report,
      asOf: Date.now(),
    };
    const actions: SendCheckActions = {
      change: ({ consent }) => {
        if (consent) this.#change(withCustomer(this.ledger, { ...customer, records: consent }));
      },
      goTo: () => undefined,
    };
    return html`<section class="panel stack">
      <label>
        <span class="soft small">${text.customer}</span>
        <input
          type="text"
          .value=${customer.id}
          @change=${(event: Event) => this.#rename(customer.id, (event.target as HTMLInputElement).value.trim())}
        />
      </label>
      <liaotai-consent-records
        class="stack"
        .context=${this.context}
        .view=${view}
        .actions=${actions}
      ></liaotai-consent-records>
      <div class="row">
        <button type="button" @click=${() => print()}>${text.print}</button>
        <button type="button" @click=${() => this.#hand(customer)}>${text.hand}</button>
        ${
          this.erasing === customer.id
            ? html`<button type="button" class="primary" @click=${() => this.#erase(customer.id)}>
                  ${say(text.eraseSure, { customer: customer.id })}
                </button>
                <button type="button" @click=${() => (this.erasing = null)}>${text.keep}</button>`
            : html`<button type="button" @click=${() => (this.erasing = customer.id)}>${text.erase}</button>`
        }
      </div>
    </section>`;
  }

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const given = new FormData(form).get("id");
    const id = typeof given === "string" ? given.trim() : "";
    if (id === "") return;
    form.reset();
    this.chosen = id;
    const there = this.ledger.customers.find((customer) => customer.id === id);
    this.#change(withCustomer(this.ledger, there ?? { id, records: [] }));
  };

  readonly #choose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) void this.#import(file);
    // The same file can be chosen again once it was mended.
    input.value = "";
  };

  readonly #export = (): void => {
    const text = this.context.words.sending.ledger;
    this.context.saveFile(text.file, "text/csv;charset=utf-8", ledgerAsCsv(this.ledger));
  };

  /** What is known about one customer, for himself. */
  #hand(customer: Customer): void {
    const { say, words } = this.context;
    const name = say(words.sending.ledger.handFile, { customer: customer.id });
    this.context.saveFile(name, "text/csv;charset=utf-8", ledgerAsCsv({ customers: [customer] }));
  }

  #rename(from: string, to: string): void {
    if (to === "" || to === from) return;
    this.chosen = to;
    this.#change(renamed(this.ledger, from, to));
  }

  #erase(id: string): void {
    const { say, words, announce } = this.context;
    this.erasing = null;
    this.chosen = null;
    this.#change(withoutCustomer(this.ledger, id));
    announce(say(words.sending.ledger.erased, { customer: id }));
  }

  async #import(file: File): Promise<void> {
    const { words, say, format } = this.context;
    const text = words.sending.ledger;
    try {
      const { customers, badRows } = await readLedger(await openTable(await bytesOf(file)));
      const { ledger, added } = merged(this.ledger, customers);
      this.problem = null;
      const imported = say(text.imported, { name: file.name, count: added });
      const rows = format.list(badRows.slice(0, 3).map((row) => format.number(row)));
      this.notice =
        badRows.length === 0 ? imported : `${imported} ${say(text.leftOut, { count: badRows.length, rows })}`;
      this.#change(ledger);
    } catch (problem) {
      this.notice = null;
      if (problem instanceof NoLedger) this.problem = say(text.noLedger, { name: file.name });
      else if (problem instanceof FileProblem) this.problem = say(words.files[problem.code], problem.args);
      else this.problem = say(words.workbench.unexpected, { reason: String(problem) });
    }
  }

  #change(ledger: Ledger): void {
    this.ledger = ledger;
    void this.context.storage.save(ledgerKey, ledger);
    void this.#ask();
  }

  async #begin(): Promise<void> {
    await this.context.storage.follow(ledgerKey, (kept) => this.#take(kept), this.stay);
  }

  /** Shows a ledger as it was kept, or as another tab changed it. A first visit shows a filled example. */
  #take(kept: unknown): void {
    const { example } = this.context.words.sending.check;
    const ledger = kept === undefined ? exampleLedger(Date.now(), example) : keptLedger(kept);
    this.ledger = ledger;
    const isThere = ledger.customers.some(({ id }) => id === this.chosen);
    if (!isThere) this.chosen = ledger.customers[0]?.id ?? null;
    void this.#ask();
  }

  /** Asks the engine what the records of the listed customers come to. */
  async #ask(): Promise<void> {
    const question = ++this.#question;
    const now = Date.now();
    const reports = new Map<string, SendCheckReport>();
    try {
      for (const { id, records } of this.#listed()) {
        const draft = { ...emptyDraft, kind: "template", category: "marketing", consent: records } as const;
        reports.set(id, await this.context.engine.call("checkSend", requestOf(draft, now)));
        if (question !== this.#question) return;
      }
      this.reports = reports;
    } catch (problem) {
      if (question !== this.#question) return;
      const { code, path } = asEngineError(problem);
      const { say, sentence, words } = this.context;
      this.problem = say(words.sending.check.refused, { reason: sentence(code), place: path });
    }
  }
}

define("liaotai-consent-ledger", LedgerPage);
