import type { Decision } from "liaotai";
import { html, type PropertyDeclarations, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { define } from "../../workbench/part.js";
import { answerLine } from "./answer-line.js";
import { PreviewPart } from "./view.js";

/** Decisions shown at first, and more with each press of the button. */
const portion = 10;

/** Every decision, newest first: who got the chat, by which rule, and what the rule says. */
export class DecisionsList extends PreviewPart {
  static override properties: PropertyDeclarations = { ...PreviewPart.properties, shown: { state: true } };

  declare protected shown: number;

  constructor() {
    super();
    this.shown = portion;
  }

  protected override render(): TemplateResult {
    const { words, say } = this.context;
    const { decisions } = this.view.report;
    const list = words.routing.decisions;
    if (decisions.length === 0) return html`<p class="soft">${list.none}</p>`;
    const first = Math.max(0, decisions.length - this.shown);
    const latest = decisions.slice(first).map((decision, index) => ({ decision, number: first + index }));
    return html`<p class="soft small">${say(list.shown, { count: decisions.length })}</p>
      <ol class="decisions" reversed>
        ${repeat(
          latest.reverse(),
          ({ number }) => number,
          ({ decision, number }) => this.#decision(decision, number === decisions.length - 1),
        )}
      </ol>
      ${
        first > 0
          ? html`<button type="button" class="quiet" @click=${() => (this.shown += portion)}>
              ${say(list.more, { count: Math.min(portion, first) })}
            </button>`
          : ""
      }`;
  }

  #decision(decision: Decision, newest: boolean): TemplateResult {
    const { context, view } = this;
    return html`<li class=${newest ? "newest" : ""}>
      <time class="number soft small" datetime=${new Date(decision.at).toISOString()}
        >${context.format.dateTime(decision.at)}</time
      >
      <div>
        <p>
          <strong class="rule">${context.words.routing.rules[decision.rule]}</strong>
          ${answerLine(decision, view.names, context)}
        </p>
        <p class="soft small">${context.sentence(decision.rule)}</p>
      </div>
    </li>`;
  }
}

define("liaotai-decisions-list", DecisionsList);
