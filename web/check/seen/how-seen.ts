import type { Explanation, Finding, Met } from "liaotai";
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { stateMark } from "../../components/state.js";
import { define, Part } from "../../workbench/part.js";
import type { Input } from "../input.js";
import { stateOf } from "../verdict-state.js";
import { problemInWords } from "../problem-in-words.js";
import { explainText, explanationOf } from "./explain.js";
import { metTogether } from "./met-together.js";

const verdictOf = { error: "block", warning: "review", info: "send" } as const;

/** How a finding was seen, stage by stage: what was folded, matched, allowed, what stood around it, and the verdict. */
export class HowSeen extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    finding: { attribute: false },
    text: { attribute: false },
    input: { attribute: false },
    open: { state: true },
    explanation: { state: true },
    problem: { state: true },
  };

  declare finding: Finding;
  declare text: string;
  declare input: Input;
  declare protected open: boolean;
  /** `undefined` until it was asked for. */
  declare protected explanation: Explanation | null | undefined;
  declare protected problem: unknown;

  constructor() {
    super();
    this.open = false;
    this.explanation = undefined;
    this.problem = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const other = changed.has("finding") || changed.has("text");
    if (other) this.explanation = undefined;
    if (this.open && this.explanation === undefined) void this.#ask();
  }

  protected override render(): TemplateResult {
    const { seen } = this.context.words;
    return html`<details @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}>
      <summary class="small soft">${seen.title}</summary>
      ${this.open ? this.#stages() : nothing}
    </details>`;
  }

  #stages(): TemplateResult {
    const { words, sentence } = this.context;
    const { seen, check } = words;
    if (this.problem !== null) return html`<p role="alert">${problemInWords(this.problem, this.context)}</p>`;
    if (this.explanation === undefined)
      return html`<p class="soft small">${words.workbench.opening.loading}</p>`;
    const { finding, text, explanation } = this;
    const folds = finding.folds.map(
      ({ kind, start, end }) => html`<li><q>${text.slice(start, end)}</q> ${sentence(`fold.${kind}`)}</li>`,
    );
    const verdict = verdictOf[finding.severity];
    return html`<dl class="stages small">
      <dt>${seen.folded}</dt>
      <dd>
        ${
          folds.length === 0
            ? seen.nothingFolded
            : html`<ul>
                ${folds}
              </ul>`
        }
        ${explanation ? html`<p>${this.context.say(seen.readAs, { read: explanation.read })}</p>` : nothing}
      </dd>
      ${
        explanation
          ? html`<dt>${seen.matched}</dt>
              <dd>${this.#met(explanation.matches, seen.byShape)}</dd>
              <dt>${seen.allowed}</dt>
              <dd>${this.#met(explanation.allows, seen.noAllow)}</dd>
              <dt>${seen.around}</dt>
              <dd>${this.#met(explanation.context, seen.noContext)}</dd>`
          : html`<dt>${seen.matched}</dt>
              <dd>${seen.ofTheSet}</dd>`
      }
      <dt>${seen.verdict}</dt>
      <dd>${stateMark(stateOf[verdict], check.verdicts[verdict])}</dd>
    </dl>`;
  }

  #met(all: readonly Met[], none: string): unknown {
    if (all.length === 0) return none;
    const { words, say, format } = this.context;
    const { met, lists: names } = words.seen;
    return html`<ul>
      ${metTogether(all).map(({ start, end, read, lists }) => {
        const list = format.list(new Set(lists.map((each) => listName(each, names))));
        const said = say(met, { read, list });
        // Chinese goes on right behind the quotation.
        const apart = /^\p{Script=Han}/u.test(said) ? "" : " ";
        return html`<li><q>${this.text.slice(start, end)}</q>${apart}${said}</li>`;
      })}
    </ul>`;
  }

  async #ask(): Promise<void> {
    const { finding, text, input } = this;
    this.explanation = undefined;
    this.problem = null;
    try {
      const report = await explainText(this.context.engine, input, text);
      // Another finding may stand here by now.
      if (finding === this.finding) this.explanation = explanationOf(report, finding);
    } catch (problem) {
      this.problem = problem;
    }
  }
}

/** What a list of a rule is called; one without a name by what it is called in the rule. */
function listName(list: string, names: Readonly<Record<string, string>>): string {
  const key = list.startsWith("slots/") ? "slots" : list;
  return names[key] ?? list;
}

define("liaotai-check-seen", HowSeen);
