import type { Decision } from "liaotai";
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { define } from "../../workbench/part.js";
import { answerLine } from "./answer-line.js";
import "./decision-why.js";
import "./expect-form.js";
import { PreviewPart } from "./view.js";

/** Decisions shown at first, and more with each press of the button. */
const portion = 10;

/** A decision that was opened, and what for. */
interface Opened {
  readonly key: string;
  readonly what: "why" | "expect";
}

/** What tells a decision from all others of its story. */
function keyOf({ event, buyer, rule }: Decision): string {
  return `${event} ${rule} ${buyer}`;
}

/** Every decision so far, newest first: who got the chat, by which rule, why, and the way to expect it from now on. */
export class DecisionsList extends PreviewPart {
  static override properties: PropertyDeclarations = {
    ...PreviewPart.properties,
    shown: { state: true },
    opened: { state: true },
  };

  declare protected shown: number;
  declare protected opened: Opened | null;

  constructor() {
    super();
    this.shown = portion;
    this.opened = null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get("view") as typeof this.view | undefined;
    if (before && before.member !== this.view.member) this.shown = portion;
  }

  protected override render(): TemplateResult {
    const { words, say } = this.context;
    const { report, member } = this.view;
    const list = words.routing.decisions;
    const decisions =
      member === null ? report.decisions : report.decisions.filter((decision) => decision.member === member);
    const first = Math.max(0, decisions.length - this.shown);
    const latest = report.decisions.at(-1);
    return html`${this.#filter()}
      ${
        decisions.length === 0
          ? html`<p class="soft">${list.none}</p>`
          : html`<p class="soft small">${say(list.shown, { count: decisions.length })}</p>`
      }
      <ol class="decisions" reversed>
        ${repeat(
          decisions.slice(first).reverse(),
          (decision) => keyOf(decision),
          (decision) => this.#decision(decision, decision === latest),
        )}
      </ol>
      ${
        first > 0
          ? html`<button type="button" class="quiet" @click=${() => (this.shown += portion)}>
              ${say(list.more, { count: Math.min(portion, first) })}
            </button>`
          : nothing
      }`;
  }

  #filter(): TemplateResult | typeof nothing {
    const { member, names } = this.view;
    if (member === null) return nothing;
    const { words, say } = this.context;
    return html`<p class="row filter">
      <span>${say(words.preview.only, { member: names.member(member) })}</span>
      <button type="button" class="quiet" @click=${() => this.actions.chooseMember(null)}>
        ${words.preview.everyone}
      </button>
    </p>`;
  }

  #decision(decision: Decision, newest: boolean): TemplateResult {
    const { context, view } = this;
    const key = keyOf(decision);
    const opened = this.opened?.key === key ? this.opened.what : null;
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
        <div class="row">
          ${this.#opener(key, "why", opened, decision)} ${this.#opener(key, "expect", opened, decision)}
        </div>
        ${
          opened === "why"
            ? html`<liaotai-decision-why
                .context=${context}
                .decision=${decision}
                .story=${view.story}
                .shop=${view.shop}
                .names=${view.names}
              ></liaotai-decision-why>`
            : nothing
        }
        ${
          opened === "expect"
            ? html`<liaotai-expect-form
                .context=${context}
                .decision=${decision}
                .shop=${view.shop}
                .names=${view.names}
                .save=${(to: Parameters<typeof this.actions.expect>[1]) => {
                  this.actions.expect(decision, to);
                  this.opened = null;
                }}
              ></liaotai-expect-form>`
            : nothing
        }
      </div>
    </li>`;
  }

  #opener(key: string, what: Opened["what"], opened: string | null, decision: Decision): TemplateResult {
    const { words, say } = this.context;
    const isOpen = opened === what;
    return html`<button
      type="button"
      class="quiet small"
      aria-expanded=${isOpen}
      aria-label=${say(words.preview.openersOf[what], { buyer: decision.buyer })}
      @click=${() => (this.opened = isOpen ? null : { key, what })}
    >
      ${words.preview.openers[what]}
    </button>`;
  }
}

define("liaotai-decisions-list", DecisionsList);
