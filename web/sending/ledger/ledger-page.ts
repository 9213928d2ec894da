import type { SendCheckReport } from "liaotai";
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { inARow } from "../../catalogues/han-spacing.js";
import { rowsInWords } from "../../components/rows-in-words.js";
import { message } from "../../components/state.js";
import { asEngineError } from "../../engine/client.js";
import { FileDrop } from "../../files/file-drop.js";
import { bytesOf } from "../../files/named-bytes.js";
import { openTable, type Table } from "../../files/table.js";
import "../../windows/clock-question.js";
import { problemInWords } from "../../windows/import-log.js";
import { noClock, type TableClock } from "../../windows/import-table.js";
import { define, Part } from "../../workbench/part.js";
import "../check/consent-records.js";
import { emptyDraft, requestOf } from "../check/draft.js";
import type { SendCheckActions, SendCheckView } from "../check/view.js";
import { type OpenQuestions, readByClock } from "../rows-clock.js";
import {
  type Customer,
  emptyLedger,
  exampleLedger,
  keptLedger,
  type Ledger,
  ledgerKey,
  merged,
  renamed,
  withCustomer,
  withoutCustomer,
} from "./ledger.js";
import { customerList } from "./customer-list.js";
import { ledgerBar, type LedgerBarActions } from "./ledger-bar.js";
import { ledgerAsCsv, ledgerColumns, NoLedger, readLedger } from "./ledger-table.js";
import { proof } from "./proof.js";
import { retention } from "./retention.js";

/** Customers that are listed at once; a search finds the others. */
const mostListed = 100;
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
    asked: { state: true },
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
  /** A table whose times are to be explained before it is imported. */
  declare protected asked: { readonly table: Table; readonly open: OpenQuestions } | null;

  readonly #fileDrop = new FileDrop(this, (file) => this.#barActions.importFile(file));
  #begun = false;
  /** Whether the ledger is the one that a first visit shows. */
  #isExample = false;
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
    this.asked = null;
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
      ${ledgerBar(customers.length === 0, this.#barActions, this.context)}
      ${this.#fileDrop.over ? message("good", words.sending.audit.drop) : nothing}
      ${this.problem === null ? nothing : message("bad", this.problem, { alert: true })}
      ${this.notice === null ? nothing : message("good", this.notice)} ${this.#openQuestions()}
      ${retention(this.ledger, Date.now(), (ledger) => this.#change(ledger), this.context)}
      ${customers.length === 0 ? nothing : html`<div class="columns">${this.#list()} ${this.#customer()}</div>`}
    `;
  }

  #listed(): readonly Customer[] {
    const wanted = this.search.trim().toLowerCase();
    const found = this.ledger.customers.filter(({ id }) => id.toLowerCase().includes(wanted));
    return found.slice(0, mostListed);
  }

  /** What a table leaves open about its times, asked once for all rows. */
  #openQuestions(): TemplateResult | typeof nothing {
    if (!this.asked) return nothing;
    const { table, open } = this.asked;
    return html`<liaotai-windows-clock
      .context=${this.context}
      .rowsWithoutZone=${open.rowsWithoutZone}
      .ambiguousDates=${open.ambiguousDates}
      .clock=${noClock}
      .answer=${(clock: TableClock) => void this.#read(table.name, () => Promise.resolve(table), clock)}
    ></liaotai-windows-clock>`;
  }

  #list(): TemplateResult {
    const { reports, chosen, search } = this;
    const find = (wanted: string): void => {
      this.search = wanted;
      void this.#ask();
    };
    const choose = (id: string): void => {
      this.chosen = id;
      this.erasing = null;
    };
    const count = this.ledger.customers.length;
    return customerList(
      { listed: this.#listed(), count, reports, chosen, search, find, choose },
      this.context,
    );
  }

  #customer(): TemplateResult | typeof nothing {
    const customer = this.ledger.customers.find(({ id }) => id === this.chosen);
    const report = customer && this.reports.get(customer.id);
    if (!customer || !report) return nothing;
    const { words, say } = this.context;
    const text = words.sending.ledger;
    const asOf = Date.now();
    const view: SendCheckView = { draft: { ...emptyDraft, consent: customer.records }, report, asOf };
    const actions: SendCheckActions = {
      change: ({ consent }) => {
        if (consent) this.#change(withCustomer(this.ledger, { ...customer, records: consent }));
      },
      goTo: () => undefined,
    };
    return html`<section class="panel stack customer">
      ${proof(customer, report, asOf, this.context)}
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

  readonly #barActions: LedgerBarActions = {
    add: (id) => {
      this.chosen = id;
      const there = this.#own.customers.find((customer) => customer.id === id);
      this.#change(withCustomer(this.#own, there ?? { id, records: [] }));
    },
    importFile: (file) => void this.#read(file.name, async () => openTable(await bytesOf(file)), noClock),
    exportAll: () => this.#save(this.context.words.sending.ledger.file, this.ledger),
  };

  /** What is known about one customer, for himself. */
  #hand(customer: Customer): void {
    const { say, words } = this.context;
    this.#save(say(words.sending.ledger.handFile, { customer: customer.id }), { customers: [customer] });
  }

  #save(name: string, ledger: Pick<Ledger, "customers">): void {
    this.context.saveFile(name, "text/csv;charset=utf-8", ledgerAsCsv(ledger));
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

  async #read(name: string, open: () => Promise<Table>, clock: TableClock): Promise<void> {
    const { words, say } = this.context;
    const text = words.sending.ledger;
    this.notice = null;
    this.problem = null;
    this.asked = null;
    try {
      const table = await open();
      const { read, open: questions } = await readByClock(table, ledgerColumns(table).at, clock, (times) =>
        readLedger(table, times),
      );
      if (questions) {
        this.asked = { table, open: questions };
        return;
      }
      const { customers, badRows } = read;
      const { ledger, added } = merged(this.#own, customers);
      const imported = say(text.imported, { name, count: added });
      const rows = rowsInWords(badRows, this.context);
      this.notice = inARow([
        imported,
        badRows.length === 0 ? "" : say(text.leftOut, { count: badRows.length, rows }),
      ]);
      this.#change(ledger);
    } catch (problem) {
      this.problem =
        problem instanceof NoLedger
          ? say(text.noLedger, { name })
          : problemInWords(problem, name, this.context);
    }
  }

  /** The ledger without what only was an example: real customers don't stand beside it. */
  get #own(): Ledger {
    return this.#isExample ? emptyLedger : this.ledger;
  }

  #change(ledger: Ledger): void {
    this.#isExample = false;
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
    this.#isExample = kept === undefined;
    const ledger = this.#isExample ? exampleLedger(Date.now(), example) : keptLedger(kept);
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
