import type { Arguments, MemberStep, RoutingChange, RoutingRule, RuleStep, Shop, Step } from "liaotai";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { icon } from "../../components/icon.js";
import { define, Part } from "../../workbench/part.js";
import type { Names } from "../names.js";
import { argumentsInWords } from "./arguments-in-words.js";
import type { Explanation } from "./explanation.js";
import { type Station, stationsOf } from "./path-stations.js";
import { readingsInWords } from "./reading-in-words.js";

function isRuleStep(step: Step): step is RuleStep {
  return !("member" in step);
}

function isMemberStep(step: Step): step is MemberStep {
  return "member" in step;
}

/** Members listed at first; a large team has more than one looks at. */
const portion = 20;

/** The path of a decision: the rules as stations up to the one that lit up, what became of each member, what was close. */
export class DecisionPath extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    explanation: { attribute: false },
    names: { attribute: false },
    shop: { attribute: false },
    shown: { state: true },
  };

  declare explanation: Explanation;
  declare names: Names;
  declare shop: Shop;
  declare protected shown: number;

  constructor() {
    super();
    this.shown = portion;
  }

  protected override render(): TemplateResult {
    const { path } = this.context.words.preview;
    const { why } = this.explanation;
    return html`<div class="path stack">
      <h4>${path.stations}</h4>
      <ol class="stations">
        ${stationsOf(why.filter(isRuleStep)).map((station, index) => this.#station(station, index))}
      </ol>
      ${this.#members(why.filter(isMemberStep))} ${this.#nearMisses()} ${this.#changes()}
    </div>`;
  }

  #station({ rule, step }: Station, index: number): TemplateResult {
    const { words } = this.context;
    const { path } = words.preview;
    const outcome = step?.outcome ?? "ahead";
    return html`<li class="station ${outcome}" aria-current=${outcome === "decides" ? "step" : nothing}>
      <span class="mark number" aria-hidden="true">${outcome === "decides" ? icon("good") : index + 1}</span>
      <div>
        <p>
          <strong>${words.routing.rules[rule]}</strong>
          <span class="outcome small">${path.outcomes[outcome]}</span>
        </p>
        ${step ? html`<p class="small">${this.#sentence(step.code, step.args)}</p>` : nothing}
        ${step ? html`<p class="soft small">${this.#deck(step)}</p>` : nothing}
        ${step?.outcome === "decides" ? this.#reading(step) : nothing}
      </div>
    </li>`;
  }

  /** The deck's page; of the station that decides its words too. */
  #deck({ outcome, source }: RuleStep): string {
    const { words, say } = this.context;
    const { page, quoted } = words.preview.path;
    const [, number, deck] = /^page (\d+)(?:: (.+))?$/su.exec(source.locator) ?? [];
    if (number === undefined) return say(words.routing.problems.source, { locator: source.locator });
    if (deck === undefined || outcome === "passed") return say(page, { page: number });
    return say(quoted, { page: number, words: deck });
  }

  #reading({ readings = {} }: RuleStep): TemplateResult | typeof nothing {
    if (Object.keys(readings).length === 0) return nothing;
    const { words, say } = this.context;
    const said = readingsInWords(readings, this.context);
    return html`<p class="soft small">${say(words.preview.path.reading, { readings: said })}</p>`;
  }

  #members(steps: readonly MemberStep[]): TemplateResult | typeof nothing {
    if (steps.length === 0) return nothing;
    const { words, say } = this.context;
    const { path } = words.preview;
    const decidedBy = this.explanation.why.find(({ outcome }) => outcome === "decides")?.step;
    const chosenFirst = steps.toSorted((one, other) => order(one) - order(other));
    const rest = steps.length - this.shown;
    return html`<h4>${path.members}</h4>
      <ul class="fates">
        ${chosenFirst.slice(0, this.shown).map(
          (step) =>
            html`<li class=${step.outcome}>
              ${icon(step.outcome === "chosen" ? "good" : "offline")}
              <p>
                <strong>${this.names.member(step.member)}</strong>
                <span>${this.#sentence(step.code, { member: step.member, ...step.args })}</span>
                ${
                  step.outcome === "out" && step.step !== decidedBy
                    ? html`<span class="small">${say(path.stoppedAt, { rule: this.#rule(step.step) })}</span>`
                    : nothing
                }
              </p>
            </li>`,
        )}
      </ul>
      ${
        rest > 0
          ? html`<button type="button" class="quiet" @click=${() => (this.shown += portion)}>
              ${say(path.moreMembers, { count: rest })}
            </button>`
          : nothing
      }`;
  }

  #nearMisses(): TemplateResult | typeof nothing {
    const { nearMisses } = this.explanation;
    if (nearMisses.length === 0) return nothing;
    return html`<h4>${this.context.words.preview.path.nearly}</h4>
      <ul class="near">
        ${nearMisses.map(
          ({ step, code, args }) =>
            html`<li><strong>${this.#rule(step)}</strong> <span>${this.#sentence(code, args)}</span></li>`,
        )}
      </ul>`;
  }

  #changes(): TemplateResult | typeof nothing {
    const { counterfactuals } = this.explanation;
    if (counterfactuals.length === 0) return nothing;
    const { path } = this.context.words.preview;
    return html`<h4>${path.otherwise}</h4>
      <ul class="near">
        ${counterfactuals.slice(0, this.shown).map(
          ({ member, changes }) =>
            html`<li>
              <strong>${this.names.member(member)}</strong>
              ${
                changes.length === 0
                  ? html`<span class="soft">${path.never}</span>`
                  : html`<span>${this.#changesInWords(member, changes)}</span>`
              }
            </li>`,
        )}
      </ul>`;
  }

  /** Changes that only together would do: one sentence, with one beginning and one full stop. */
  #changesInWords(member: string, changes: readonly RoutingChange[]): string {
    const { say, words } = this.context;
    return changes
      .map(({ code, args }) => this.#sentence(code, { member, ...args }))
      .reduce((first, then) =>
        say(words.preview.path.together, {
          first: first.replace(/[。.]$/u, ""),
          then: then.charAt(0).toLowerCase() + then.slice(1),
        }),
      );
  }

  #rule(rule: RoutingRule): string {
    return this.context.words.routing.rules[rule];
  }

  #sentence(code: string, args: Arguments): string {
    return this.context.sentence(code, argumentsInWords(args, this.names, this.context));
  }
}

function order({ outcome }: MemberStep): number {
  return outcome === "chosen" ? 0 : 1;
}

define("liaotai-decision-path", DecisionPath);
