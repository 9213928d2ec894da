import { html, nothing, type TemplateResult } from "lit";
import { argumentsInWords } from "../components/arguments-in-words.js";
import { sourceLine } from "../components/source-line.js";
import { stateMark } from "../components/state.js";
import { define } from "../workbench/part.js";
import { stateOf } from "./answer-in-words.js";
import "./time-left.js";
import { WindowsPart } from "./view.js";

/** More dots than this are written as a number alone. */
const dotsShown = 20;

/** The facts below the sentence: the state, the clock, the messages left, what may be sent and what remains. */
export class AnswerPanel extends WindowsPart {
  protected override render(): TemplateResult {
    const { words, sentence, format, say } = this.context;
    const { answer } = words.windows;
    const { report } = this.view.reported;
    const { state, closesAt, safeUntil } = report;
    const isOpen = state === "open" || state === "closing";
    return html`
      <div class="row facts">
        ${stateMark(stateOf[state], sentence(`state:${state}`))}
        ${
          isOpen && closesAt !== null
            ? html`<liaotai-time-left .context=${this.context} .closesAt=${closesAt}></liaotai-time-left>`
            : nothing
        }
        ${this.#quota()}
      </div>
      ${
        state === "open" && safeUntil !== null && safeUntil > this.view.asOf
          ? html`<p class="soft">${say(answer.safe, { until: format.dateTime(safeUntil) })}</p>`
          : nothing
      }
      ${
        report.allowed.length === 0
          ? nothing
          : html`<p>
              <span class="soft small">${answer.allowed}</span>
              ${format.list(report.allowed.map((each) => sentence(`allowed:${each}`)))}
            </p>`
      }
      ${this.#errors()} ${this.#alternatives()}
    `;
  }

  #quota(): TemplateResult | typeof nothing {
    const { words, say } = this.context;
    const { answer } = words.windows;
    const { quota, state, windows } = this.view.reported.report;
    if (state === "never-opened" || windows.every(({ limits }) => limits === "target")) return nothing;
    const { limit, left } = quota;
    if (limit === null) return html`<span class="soft">${answer.quotaUnlimited}</span>`;
    const free = left ?? 0;
    const label = say(answer.quotaLeft, { left: free, count: limit });
    return html`<span class="quota">
      ${
        limit > dotsShown
          ? nothing
          : html`<span class="dots" aria-hidden="true"
              >${Array.from({ length: limit }, (_, index) => html`<i class=${index < free ? "free" : ""}></i>`)}</span
            >`
      }
      ${label}
    </span>`;
  }

  #errors(): TemplateResult | typeof nothing {
    const { words, sentence } = this.context;
    const { answer } = words.windows;
    const { errors } = this.view.reported.report;
    if (errors.length === 0) return nothing;
    return html`<div>
      <h3>${answer.errors}</h3>
      <ul class="points">
        ${errors.map(({ meaning, args, source }) => {
          // A platform's codes are names and not counts: no separators in them.
          const named = Object.fromEntries(
            Object.entries(args).map(([name, value]) => [name, String(value)]),
          );
          return html`<li>
            ${sentence(meaning, named)}
            <p class="soft small">${sourceLine(source, this.context)}</p>
          </li>`;
        })}
      </ul>
    </div>`;
  }

  #alternatives(): TemplateResult | typeof nothing {
    const { words, sentence } = this.context;
    const { answer } = words.windows;
    const { alternatives } = this.view.reported.report;
    if (alternatives.length === 0) return nothing;
    return html`<div>
      <h3>${answer.alternatives}</h3>
      <ul class="points">
        ${alternatives.map(
          ({ code, args, source }) =>
            html`<li>
              ${sentence(code, argumentsInWords(args, this.context))}
              <p class="soft small">${sourceLine(source, this.context)}</p>
            </li>`,
        )}
      </ul>
    </div>`;
  }
}

define("liaotai-windows-answer", AnswerPanel);
