import {
  html,
  type LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { keyed } from "lit/directives/keyed.js";
import { icon } from "../components/icon.js";
import { printSheet } from "../components/print-sheet.js";
import { define } from "../workbench/part.js";
import "./message-card.js";
import { findingsSheet, sheetStyles } from "./sheet/findings-sheet.js";
import { stateOf } from "./verdict-state.js";
import { countVerdicts, type Judged, type Verdict, verdicts } from "./verdict.js";
import { CheckPart } from "./view.js";

/** Messages on one page of the list: as many as a browser lays out without a pause. */
const pageLength = 40;

/** Every message with its verdict; filtered, in pages, and walked by the arrow keys from finding to finding. */
export class ReportList extends CheckPart {
  static override properties: PropertyDeclarations = {
    ...CheckPart.properties,
    filter: { state: true },
    page: { state: true },
  };

  declare protected filter: Verdict | null;
  declare protected page: number;

  constructor() {
    super();
    this.filter = null;
    this.page = 0;
    this.addEventListener("keydown", this.#walk);
    this.addEventListener("focusin", this.#mark);
    this.addEventListener("focusout", this.#unmark);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get("view");
    if (before && before.input.file?.read !== this.view.input.file?.read) {
      this.page = 0;
      this.filter = null;
    }
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { list } = words.check;
    const listed = this.#listed;
    const lastPage = Math.max(0, Math.ceil(listed.length / pageLength) - 1);
    const page = Math.min(this.page, lastPage);
    const onPage = listed.slice(page * pageLength, (page + 1) * pageLength);
    return html`
      <div class="row">
        <h3>${list.title}</h3>
        ${this.#filters()}
        <button type="button" class="quiet" @click=${this.#print}>${words.check.sheet.print}</button>
      </div>
      <p class="soft small keys">${list.keys}</p>
      ${listed.length === 0 ? html`<p class="soft">${list.none}</p>` : nothing}
      ${onPage.map((judged) => this.#card(judged))}
      ${listed.length > pageLength ? this.#pager(page, lastPage, listed.length) : nothing}
    `;
  }

  /** Shows a finding, whatever page of the list it is on, and puts the focus on it. */
  async reveal(id: string, number: number): Promise<void> {
    const at = this.view.judged.findIndex(({ message }) => message.id === id);
    const judged = this.view.judged[at];
    if (!judged) return;
    if (this.filter !== null && judged.verdict !== this.filter) this.filter = null;
    this.page = Math.floor(this.#listed.indexOf(judged) / pageLength);
    await this.updateComplete;
    await this.querySelector<LitElement>("liaotai-check-message")?.updateComplete;
    const rows = [...this.querySelectorAll<HTMLElement>(".finding")];
    const row = rows.find(({ dataset }) => dataset.message === id && dataset.number === String(number));
    row?.focus();
    row?.scrollIntoView({ block: "nearest" });
  }

  get #listed(): readonly Judged[] {
    const { filter } = this;
    const { judged } = this.view;
    return filter === null ? judged : judged.filter(({ verdict }) => verdict === filter);
  }

  #card(judged: Judged): TemplateResult {
    return html`${keyed(
      judged.message.id,
      html`<liaotai-check-message
        .context=${this.context}
        .judged=${judged}
        .view=${this.view}
        .actions=${this.actions}
      ></liaotai-check-message>`,
    )}`;
  }

  #filters(): TemplateResult {
    const { say, words, format } = this.context;
    const { filter } = words.check;
    const counts = countVerdicts(this.view.judged);
    const button = (verdict: Verdict | null, name: string, count: number): TemplateResult =>
      html`<button
        type="button"
        aria-pressed=${this.filter === verdict}
        @click=${() => this.#choose(verdict)}
      >
        ${verdict === null ? nothing : icon(stateOf[verdict])}
        ${say(filter.count, { name, count: format.number(count) })}
      </button>`;
    return html`<div class="row" role="group" aria-label=${filter.title}>
      ${button(null, filter.all, this.view.judged.length)}
      ${verdicts.map((verdict) => button(verdict, filter[verdict], counts[verdict]))}
    </div>`;
  }

  #pager(page: number, lastPage: number, count: number): TemplateResult {
    const { say, words } = this.context;
    const { list } = words.check;
    const first = page * pageLength + 1;
    const last = Math.min(count, first + pageLength - 1);
    return html`<nav class="row" aria-label=${list.title}>
      <button type="button" ?disabled=${page === 0} @click=${() => this.#turn(page - 1)}>
        ${list.previous}
      </button>
      <span class="number">${say(list.shown, { first, last, count })}</span>
      <button type="button" ?disabled=${page === lastPage} @click=${() => this.#turn(page + 1)}>
        ${list.next}
      </button>
    </nav>`;
  }

  readonly #print = (): void => {
    const { input, judged, rules } = this.view;
    const { platform, kind, file } = input;
    const content = {
      platform,
      kind,
      name: file?.read.name ?? null,
      counts: countVerdicts(judged),
      judged: judged.filter(({ findings }) => findings.length > 0),
      rules,
    };
    printSheet(this, findingsSheet(content, this.context), sheetStyles);
  };

  #choose(verdict: Verdict | null): void {
    this.filter = verdict;
    this.page = 0;
  }

  #turn(page: number): void {
    this.page = page;
    this.scrollIntoView({ block: "start" });
  }

  readonly #walk = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const current = event.target as HTMLElement;
    if (!current.classList.contains("finding")) return;
    const rows = [...this.querySelectorAll<HTMLElement>(".finding")];
    const next = rows[rows.indexOf(current) + (event.key === "ArrowDown" ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  };

  /** Shows which part of the text the finding in focus is about. */
  readonly #mark = (event: FocusEvent): void => {
    const row = (event.target as HTMLElement).closest<HTMLElement>(".finding");
    const number = row?.dataset.number;
    if (!row || number === undefined) return;
    for (const mark of row.closest("article")?.querySelectorAll<HTMLElement>("mark") ?? []) {
      mark.classList.toggle("current", mark.dataset.findings?.split(" ").includes(number) ?? false);
    }
  };

  readonly #unmark = (): void => {
    for (const mark of this.querySelectorAll("mark.current")) mark.classList.remove("current");
  };
}

define("liaotai-check-report", ReportList);
