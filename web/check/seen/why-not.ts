import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { message, stateMark } from "../../components/state.js";
import { define } from "../../workbench/part.js";
import type { MarkedField } from "../marked-field.js";
import { problemInWords } from "../problem-in-words.js";
import { CheckPart } from "../view.js";
import { askAboutPhrase, type PhraseAnswer } from "./explain.js";

/** Why a phrase was not flagged: what the rules met in it and let pass, and by what. */
export class WhyNot extends CheckPart {
  static override properties: PropertyDeclarations = {
    ...CheckPart.properties,
    phrase: { state: true },
    answer: { state: true },
    problem: { state: true },
  };

  declare protected phrase: string;
  /** `undefined` before anything was asked, `null` when no message holds the phrase. */
  declare protected answer: PhraseAnswer | null | undefined;
  declare protected problem: unknown;

  constructor() {
    super();
    this.phrase = "";
    this.answer = undefined;
    this.problem = null;
  }

  protected override render(): TemplateResult {
    const { seen } = this.context.words;
    return html`<details @toggle=${this.#takeSelection}>
      <summary>${seen.whyNot}</summary>
      <form class="stack" @submit=${this.#submit}>
        <p class="soft small">${seen.whyNotHow}</p>
        <div class="row">
          <label class="phrase"
            ><span class="visually-hidden">${seen.phrase}</span>
            <input
              placeholder=${seen.phrase}
              .value=${this.phrase}
              @input=${(event: Event) => (this.phrase = (event.target as HTMLInputElement).value)}
          /></label>
          <button type="button" @click=${this.#takeSelection}>${seen.takeSelection}</button>
          <button class="primary" ?disabled=${this.phrase.trim() === ""}>${seen.ask}</button>
        </div>
        <div role="status">
          ${this.problem === null ? this.#answer() : message("bad", problemInWords(this.problem, this.context))}
        </div>
      </form>
    </details>`;
  }

  #answer(): unknown {
    const { seen } = this.context.words;
    const { answer } = this;
    if (answer === undefined) return nothing;
    if (answer === null) return message("caution", seen.notThere);
    const { findings, misses } = answer;
    if (findings.length === 0 && misses.length === 0) return message("good", seen.unknownWords);
    return html`<ul class="stack">
      ${findings.map(
        ({ category, start, end }) =>
          html`<li>
            ${stateMark("bad", seen.flagged)}
            <strong>${this.context.words.check.categories[category]}</strong>
            <q>${answer.message.text.slice(start, end)}</q>
          </li>`,
      )}
      ${misses.map((miss) => this.#miss(miss, answer.message.text))}
    </ul>`;
  }

  #miss(
    { rule, category, start, end, code, args, by }: PhraseAnswer["misses"][number],
    text: string,
  ): TemplateResult {
    const { words, sentence, ruleText, say } = this.context;
    const known = this.view.rules.get(rule);
    // A rule stands in a sentence by what it says, not by its name in the data.
    const named = typeof args.rule === "string" ? this.view.rules.get(args.rule) : undefined;
    return html`<li>
      <strong>${words.check.categories[category]}</strong>
      <q>${text.slice(start, end)}</q>
      <p>${sentence(code, named ? { ...args, rule: ruleText(named.what) } : args)}</p>
      ${by ? html`<p class="small">${say(words.seen.because, { words: text.slice(by.start, by.end) })}</p>` : nothing}
      ${known ? html`<p class="soft small">${say(words.check.finding.what, { what: ruleText(known.what) })}</p>` : nothing}
    </li>`;
  }

  /** What is selected in the field where messages are typed. */
  readonly #takeSelection = (): void => {
    const root = this.getRootNode() as ShadowRoot;
    const field = root.querySelector<MarkedField>("liaotai-marked-field")?.field;
    const selected = field?.value.slice(field.selectionStart, field.selectionEnd).trim() ?? "";
    if (selected !== "") this.phrase = selected;
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#ask();
  };

  async #ask(): Promise<void> {
    this.problem = null;
    try {
      this.answer = await askAboutPhrase(this.context.engine, this.view.input, this.phrase.trim());
    } catch (problem) {
      this.problem = problem;
    }
  }
}

define("liaotai-check-why-not", WhyNot);
