import type { Platform, Rule } from "liaotai";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { platforms } from "../../check/input.js";
import { sourceLine } from "../../components/source-line.js";
import { message, stateMark } from "../../components/state.js";
import { define, Part } from "../../workbench/part.js";
import { exampleText, sourcesOn } from "../example-text.js";
import { drawQuiz, type Question } from "./quiz.js";

const largestSeed = 999_999;

interface Quiz {
  readonly seed: number;
  readonly questions: readonly Question[];
  readonly begunAt: number;
}

/** Ten examples of the rules: may this be sent? Each answer with the rule's reason and source, the results to print. */
export class TrainingPage extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    rules: { attribute: false },
    platform: { state: true },
    quiz: { state: true },
    answers: { state: true },
    at: { state: true },
    problem: { state: true },
    trainee: { state: true },
  };

  declare rules: readonly Rule[];
  declare protected platform: Platform | null;
  declare protected quiz: Quiz | null;
  /** What was answered, question by question. */
  declare protected answers: readonly boolean[];
  /** The question that is shown; beyond the last one the results are. */
  declare protected at: number;
  declare protected problem: string;
  declare protected trainee: string;

  constructor() {
    super();
    this.platform = null;
    this.quiz = null;
    this.answers = [];
    this.at = 0;
    this.problem = "";
    this.trainee = "";
  }

  protected override render(): TemplateResult {
    const { quiz } = this;
    return html`
      ${this.problem === "" ? nothing : message("bad", this.problem, { alert: true })}
      ${!quiz ? this.#beginning() : this.at < quiz.questions.length ? this.#question(quiz) : this.#results(quiz)}
    `;
  }

  #beginning(): TemplateResult {
    const { training, allPlatforms } = this.context.words.rules;
    const { check } = this.context.words;
    return html`<form class="panel stack" @submit=${this.#submit}>
      <p>${training.about}</p>
      <div class="row">
        <label
          ><span class="soft small">${check.platform}</span>
          <select name="platform">
            <option value="">${allPlatforms}</option>
            ${platforms.map((each) => html`<option value=${each}>${check.platforms[each]}</option>`)}
          </select></label
        >
        <label
          ><span class="soft small">${training.seed}</span>
          <input
            name="seed"
            inputmode="numeric"
            pattern="[0-9]{1,6}"
            size="8"
            placeholder=${training.anySeed}
        /></label>
        <button class="primary">${training.begin}</button>
      </div>
      <p class="soft small">${training.seedAbout}</p>
    </form>`;
  }

  #question({ questions }: Quiz): TemplateResult | typeof nothing {
    const question = questions[this.at];
    if (!question) return nothing;
    const { words, say } = this.context;
    const { training } = words.rules;
    const { check } = words;
    const answer = this.answers[this.at];
    const progress = say(training.progress, { number: this.at + 1, count: questions.length });
    return html`<section class="panel stack question" aria-labelledby="question-title">
      <progress max=${questions.length} .value=${this.at} aria-label=${progress}></progress>
      <h3 id="question-title" tabindex="-1">
        ${say(training.question, {
          number: this.at + 1,
          count: questions.length,
          platform: check.platforms[question.platform],
          kind: check.kinds[question.kind],
        })}
      </h3>
      <blockquote>
        ${answer === undefined ? question.text : exampleText({ times: 1, ...question }, this.context)}
      </blockquote>
      ${
        answer === undefined
          ? html`<div class="row">
              <button type="button" @click=${() => this.#answer(true)}>${training.yes}</button>
              <button type="button" @click=${() => this.#answer(false)}>${training.no}</button>
            </div>`
          : html`${this.#explanation(question, answer)}
              <div class="row">
                <button type="button" class="primary next" @click=${this.#next}>
                  ${this.at + 1 < questions.length ? training.next : training.finish}
                </button>
              </div>`
      }
    </section>`;
  }

  #explanation(question: Question, answer: boolean): TemplateResult {
    const { words, ruleText, open } = this.context;
    const { training, openRule } = words.rules;
    const { rule, maySend, platform } = question;
    const isRight = answer === maySend;
    return html`
      <p class="asked">
        ${stateMark(isRight ? "good" : "bad", isRight ? training.right : training.wrong)}
        <strong>${maySend ? training.may : training.mayNot}</strong>
      </p>
      <p>${maySend ? ruleText(rule.fine) : `${ruleText(rule.what)} ${ruleText(rule.why)}`}</p>
      <div class="soft small">
        ${sourcesOn(rule, platform).map((source) => sourceLine(source, this.context))}
      </div>
      <p class="not-printed">
        <button type="button" class="link" @click=${() => open("rules", rule.id)}>${openRule}</button>
      </p>
    `;
  }

  #results({ seed, questions, begunAt }: Quiz): TemplateResult {
    const { words, say, format } = this.context;
    const { training } = words.rules;
    const { check } = words;
    const count = questions.filter(({ maySend }, index) => this.answers[index] === maySend).length;
    return html`<section class="panel stack" aria-labelledby="results-title">
      <h3 id="results-title" tabindex="-1">${say(training.score, { count, all: questions.length })}</h3>
      <p class="soft small">${say(training.taken, { date: format.date(begunAt), seed: String(seed) })}</p>
      <label
        ><span class="soft small">${training.trainee}</span>
        <input
          .value=${this.trainee}
          autocomplete="name"
          @change=${(event: Event) => (this.trainee = (event.target as HTMLInputElement).value)}
      /></label>
      <div class="row not-printed">
        <button type="button" class="primary" @click=${() => print()}>${training.print}</button>
        <button type="button" @click=${() => void this.#begin(this.platform, seed)}>${training.again}</button>
        <button type="button" @click=${() => (this.quiz = null)}>${training.other}</button>
      </div>
      <ol class="results">
        ${questions.map(
          (question, index) =>
            html`<li>
              <p class="asked">
                ${format.number(index + 1)}. ${exampleText({ times: 1, ...question }, this.context)}
                <span class="soft small">${check.platforms[question.platform]}</span>
              </p>
              ${this.#explanation(question, this.answers[index] ?? false)}
            </li>`,
        )}
      </ol>
    </section>`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const platform = platforms.find((each) => each === form.get("platform")) ?? null;
    const typed = form.get("seed");
    const seed = typed === "" || typeof typed !== "string" ? newSeed() : Number(typed);
    void this.#begin(platform, seed);
  };

  async #begin(platform: Platform | null, seed: number): Promise<void> {
    this.problem = "";
    this.platform = platform;
    try {
      const questions = await drawQuiz(this.context.engine, this.rules, platform, seed);
      this.answers = [];
      this.at = 0;
      this.quiz = { seed, questions, begunAt: Date.now() };
      await this.#focus("h3");
    } catch (problem) {
      this.problem = this.context.say(this.context.words.workbench.unexpected, { reason: String(problem) });
    }
  }

  #answer(maySend: boolean): void {
    this.answers = [...this.answers, maySend];
    const { training } = this.context.words.rules;
    const isRight = this.quiz?.questions[this.at]?.maySend === maySend;
    this.context.announce(isRight ? training.right : training.wrong);
    void this.#focus(".next");
  }

  readonly #next = (): void => {
    this.at += 1;
    void this.#focus("h3");
  };

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
  }
}

function newSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % largestSeed;
}

define("liaotai-training", TrainingPage);
