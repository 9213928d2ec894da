import { html, nothing, type TemplateResult } from "lit";
import { stateMark } from "../components/state.js";
import { define } from "../workbench/part.js";
import { stateOf } from "./answer-in-words.js";
import type { Reported } from "./question.js";
import { WindowsPart } from "./view.js";

/** Customers listed at once. */
const listed = 50;

/** All customers of a log, the most urgent first; one is looked at below. */
export class CustomerBoard extends WindowsPart {
  protected override render(): TemplateResult {
    const { words, say } = this.context;
    const { customers } = words.windows;
    const { board } = this.view;
    return html`<section class="panel stack" aria-label=${customers.title}>
      <h3>${customers.title}</h3>
      <ul class="board">
        ${board.slice(0, listed).map((each) => this.#row(each))}
      </ul>
      ${
        board.length > listed
          ? html`<p class="soft small">${say(customers.shown, { shown: listed, count: board.length })}</p>`
          : nothing
      }
    </section>`;
  }

  #row({ customer, report }: Reported): TemplateResult {
    const { words, say, sentence, format } = this.context;
    const { customers } = words.windows;
    const { state, closesAt } = report;
    const until = closesAt === null ? "" : format.dateTime(closesAt);
    return html`<li>
      <button
        type="button"
        aria-pressed=${customer.id === this.view.customer.id}
        @click=${() => this.actions.change({ chosen: customer.id })}
      >
        <span class="who">${customer.id}</span>
        ${stateMark(stateOf[state], sentence(`state:${state}`))}
        ${
          closesAt === null
            ? nothing
            : html`<span class="number small"
                >${say(state === "closed" ? customers.ended : customers.until, { until })}</span
              >`
        }
      </button>
    </li>`;
  }
}

define("liaotai-windows-board", CustomerBoard);
