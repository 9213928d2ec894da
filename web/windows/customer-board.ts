import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { stateMark } from "../components/state.js";
import { define } from "../workbench/part.js";
import { stateOf } from "./answer-in-words.js";
import { agentsOf, type BoardFilter, type BoardRow, filteredRows, type WindowState } from "./board.js";
import { WindowsPart } from "./view.js";

/** Customers on one page of the list. */
const pageLength = 25;

const states: readonly WindowState[] = ["closing", "open", "closed", "never-opened"];

/** All customers of a log, the most urgent first; the one that is chosen is looked at beside. */
export class CustomerBoard extends WindowsPart {
  static override properties: PropertyDeclarations = {
    ...WindowsPart.properties,
    filter: { state: true },
    page: { state: true },
  };

  declare protected filter: BoardFilter;
  declare protected page: number;

  #rows: Uint32Array = new Uint32Array();
  #agents: readonly string[] = [];

  constructor() {
    super();
    this.filter = { state: "all", agent: null };
    this.page = 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get("view");
    const { board, log } = this.view;
    if (before?.log.customers !== log.customers) this.#agents = agentsOf(log.customers);
    if (before && before.log.name !== log.name) {
      this.filter = { state: "all", agent: null };
      this.page = 0;
    }
    this.#rows = filteredRows(board, log.customers, this.filter);
    const pages = Math.max(1, Math.ceil(this.#rows.length / pageLength));
    this.page = Math.min(this.page, pages - 1);
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { customers } = words.windows;
    const first = this.page * pageLength;
    const shown = this.#rows.subarray(first, first + pageLength);
    return html`<section class="panel stack" aria-label=${customers.title}>
      <h3>${customers.title}</h3>
      ${this.#filters()}
      ${
        shown.length === 0
          ? html`<p class="soft">${customers.none}</p>`
          : html`<ul class="board">
              ${Array.from(shown, (index) => this.#row(this.view.board.row(index)))}
            </ul>`
      }
      ${this.#pages(first, shown.length)}
    </section>`;
  }

  #filters(): TemplateResult {
    const { words, sentence, format } = this.context;
    const { customers } = words.windows;
    const { board } = this.view;
    const counted = (state: WindowState | "all", name: string, count: number): TemplateResult =>
      html`<button
        type="button"
        aria-pressed=${this.filter.state === state}
        @click=${() => this.#choose({ ...this.filter, state })}
      >
        ${name} <span class="number soft">${format.number(count)}</span>
      </button>`;
    return html`<div class="row" role="group" aria-label=${customers.filter}>
      ${counted("all", customers.all, board.length)}
      ${states.map((state) => counted(state, sentence(`state:${state}`), board.counts[state]))}
      ${
        this.#agents.length === 0
          ? nothing
          : html`<label>
              <span class="soft small">${customers.agent}</span>
              <select
                @change=${(event: Event) => {
                  const { value } = event.target as HTMLSelectElement;
                  this.#choose({ ...this.filter, agent: value === "" ? null : value });
                }}
              >
                <option value="" .selected=${this.filter.agent === null}>${customers.everyAgent}</option>
                ${this.#agents.map(
                  (agent) =>
                    html`<option value=${agent} .selected=${agent === this.filter.agent}>${agent}</option>`,
                )}
              </select>
            </label>`
      }
    </div>`;
  }

  #row({ customer: place, state, closesAt, quotaLeft, dueAt, answerBefore }: BoardRow): TemplateResult {
    const { words, say, sentence, format } = this.context;
    const { customers } = words.windows;
    const customer = this.view.log.customers[place];
    if (!customer) return html``;
    const at = (instant: number | null): string => (instant === null ? "" : format.dateTime(instant));
    const facts = [
      ...(closesAt === null
        ? []
        : [say(state === "closed" ? customers.ended : customers.until, { until: at(closesAt) })]),
      ...(dueAt === null || dueAt === closesAt ? [] : [say(customers.due, { due: at(dueAt) })]),
      ...(answerBefore === null ? [] : [say(customers.answerBefore, { until: at(answerBefore) })]),
      ...(quotaLeft === null || state === "closed" ? [] : [say(customers.quotaLeft, { count: quotaLeft })]),
      ...(customer.agent === undefined ? [] : [customer.agent]),
    ];
    return html`<li>
      <button
        type="button"
        aria-pressed=${customer.id === this.view.customer.id}
        @click=${() => this.actions.change({ chosen: customer.id })}
      >
        <span class="who">${customer.id}</span>
        ${stateMark(stateOf[state], sentence(`state:${state}`))}
        <span class="told number small">${facts.map((fact) => html`<span>${fact}</span>`)}</span>
      </button>
    </li>`;
  }

  #pages(first: number, count: number): TemplateResult | typeof nothing {
    const { words, say } = this.context;
    const { customers } = words.windows;
    const total = this.#rows.length;
    if (total <= pageLength) return nothing;
    const last = first + count;
    return html`<div class="row">
      <button type="button" ?disabled=${first === 0} @click=${() => (this.page -= 1)}>
        ${customers.previous}
      </button>
      <button type="button" ?disabled=${last >= total} @click=${() => (this.page += 1)}>
        ${customers.next}
      </button>
      <span class="soft small" role="status"
        >${say(customers.shown, { from: first + 1, to: last, count: total })}</span
      >
    </div>`;
  }

  #choose(filter: BoardFilter): void {
    this.filter = filter;
    this.page = 0;
  }
}

define("liaotai-windows-board", CustomerBoard);
