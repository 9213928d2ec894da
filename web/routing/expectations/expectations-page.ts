import type { Decision } from "liaotai";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { icon } from "../../components/icon.js";
import { message, stateMark } from "../../components/state.js";
import { textOf } from "../../files/json-file.js";
import { define, Part } from "../../workbench/part.js";
import { Names } from "../names.js";
import { answerLine } from "../preview/answer-line.js";
import { argumentsInWords } from "../preview/arguments-in-words.js";
import { happeningInWords } from "../preview/happening-in-words.js";
import { readingsInWords } from "../preview/reading-in-words.js";
import { refusalInWords } from "../refusal-in-words.js";
import type { Shops } from "../routing-view.js";
import { expectationsAsText, expectationsIn, NotExpectations } from "./expectation-file.js";
import {
  type Expectation,
  type Expectations,
  type ExpectedScenario,
  standingOf,
  turnOf,
} from "./expectations.js";
import { placeInWords } from "./place-in-words.js";
import type { Outcome, ScenarioRun } from "./run.js";

/** Do chats still go where they must? Every saved scenario, run in the present shop, and what its latest change broke. */
export class ExpectationsPage extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    shops: { attribute: false },
    expectations: { attribute: false },
    refused: { state: true },
  };

  declare shops: Shops;
  declare expectations: Expectations;
  /** Why a file was not taken. */
  declare protected refused: string | null;

  constructor() {
    super();
    this.refused = null;
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { scenarios, canBringBack } = this.expectations;
    return html`<div class="headline">
        <h2 class="soft">${words.expectations.question}</h2>
        ${this.#answer()}
      </div>
      ${this.#turns()} ${this.refused === null ? nothing : message("bad", this.refused, { alert: true })}
      <div class="row">
        ${
          scenarios.length === 0
            ? html`<button type="button" class="primary" @click=${() => this.shops.open("preview")}>
                ${words.expectations.toPreview}
              </button>`
            : html`<button type="button" @click=${this.#export}>${words.expectations.export}</button>`
        }
        <label class="button open-file">
          ${words.expectations.import}
          <input
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            @change=${(event: Event) => void this.#import(event)}
          />
        </label>
        ${
          canBringBack
            ? html`<button type="button" @click=${() => this.expectations.bringBack()}>
                ${icon("undo")}${words.expectations.undo}
              </button>`
            : nothing
        }
      </div>
      ${scenarios.length === 0 ? html`<p class="soft">${words.expectations.how}</p>` : nothing}
      ${repeat(
        scenarios,
        ({ id }) => id,
        (scenario) => this.#scenario(scenario),
      )}`;
  }

  #answer(): TemplateResult {
    const { words, say } = this.context;
    const { all, bad } = standingOf(this.expectations);
    const { isChecking } = this.expectations;
    if (all === 0) return html`<p class="answer">${words.expectations.none}</p>`;
    if (isChecking) return html`<p class="answer" role="status">${words.expectations.checking}</p>`;
    const said =
      bad === 0
        ? say(words.expectations.allGood, { count: all })
        : say(words.expectations.someBad, { bad, count: all });
    return html`<p class="answer" role="status">${said}</p>`;
  }

  #turns(): TemplateResult | typeof nothing {
    const { words, say } = this.context;
    if (this.expectations.isChecking) return nothing;
    const { turnedBad, turnedGood } = standingOf(this.expectations);
    return html`${
      turnedBad > 0 ? message("bad", say(words.expectations.turnedBad, { count: turnedBad })) : nothing
    }
    ${turnedGood > 0 ? message("good", say(words.expectations.turnedGood, { count: turnedGood })) : nothing}`;
  }

  #scenario(scenario: ExpectedScenario): TemplateResult {
    const { words, say } = this.context;
    const { id, name, events, readings, expectations } = scenario;
    const run = this.expectations.runs.get(id);
    const hasReadings = Object.keys(readings).length > 0;
    return html`<section class="panel stack scenario" aria-label=${name}>
      <div class="row">
        <input
          class="name"
          aria-label=${words.expectations.scenarioName}
          maxlength="80"
          .value=${name}
          @change=${(event: Event) => this.#rename(event, scenario)}
        />
        <span class="soft small">${say(words.expectations.scenarioInfo, { count: events.length })}</span>
        <button type="button" @click=${() => this.#show(scenario)}>${words.expectations.open}</button>
        <button type="button" class="quiet" @click=${() => this.#remove(() => this.expectations.remove(id))}>
          ${words.expectations.removeScenario}
        </button>
      </div>
      ${
        hasReadings
          ? html`<p class="soft small">
              ${say(words.expectations.withReadings, { readings: readingsInWords(readings, this.context) })}
            </p>`
          : nothing
      }
      ${run ? this.#trouble(run) : nothing}
      <ul class="expected">
        ${expectations.map((expectation) => this.#expectation(scenario, expectation, run))}
      </ul>
    </section>`;
  }

  #trouble({ problem, gone }: ScenarioRun): TemplateResult | typeof nothing {
    const { words, say, sentence, format } = this.context;
    if (problem) {
      return message("bad", say(words.expectations.refused, { reason: sentence(problem.code) }));
    }
    if (gone.length === 0) return nothing;
    return message("caution", say(words.expectations.gone, { name: format.list(gone) }));
  }

  #expectation(
    scenario: ExpectedScenario,
    expectation: Expectation,
    run: ScenarioRun | undefined,
  ): TemplateResult {
    const { words, say, format } = this.context;
    const names = this.#names();
    const event = scenario.events[expectation.event];
    const outcome = run?.outcomes.find((each) => each.expectation === expectation);
    const isMet = outcome?.isMet ?? false;
    return html`<li class=${isMet ? "good" : "bad"}>
      <div class="row">
        ${run ? stateMark(isMet ? "good" : "bad", words.expectations.states[isMet ? "good" : "bad"]) : nothing}
        ${this.#turn(scenario, expectation, run)}
        <p>
          ${
            event
              ? html`<time class="number soft small">${format.dateTime(event.at)}</time>
                  ${happeningInWords(event, names, this.context)}`
              : nothing
          }
          <strong
            >${event && "buyer" in event && event.buyer === expectation.buyer ? "" : expectation.buyer}
            ${say(words.expectations.mustGoTo, { place: placeInWords(expectation.to, names, this.context) })}</strong
          >
        </p>
        <button
          type="button"
          class="quiet small"
          @click=${() => this.#remove(() => this.expectations.removeExpectation(scenario.id, expectation))}
        >
          ${words.expectations.removeCheck}
        </button>
      </div>
      ${outcome && !isMet ? this.#instead(outcome, names) : nothing} ${this.#was(scenario, expectation, run)}
    </li>`;
  }

  #turn(
    scenario: ExpectedScenario,
    expectation: Expectation,
    run: ScenarioRun | undefined,
  ): TemplateResult | typeof nothing {
    const { words } = this.context;
    const turn = run ? turnOf(expectation, run, this.expectations.before.get(scenario.id)) : "same";
    if (turn === "same") return nothing;
    return turn === "turned-bad"
      ? html`<strong class="small turned">${words.expectations.newlyBad}</strong>`
      : html`<strong class="small">${words.expectations.newlyGood}</strong>`;
  }

  /** Where the chat went instead, by which rule, and why not to whom it must. */
  #instead({ decision, because }: Outcome, names: Names): TemplateResult {
    const { words, say, sentence } = this.context;
    if (!decision) return html`<p class="small">${words.expectations.notThere}</p>`;
    return html`<p class="small">
        ${say(words.expectations.now, { answer: answerLine(decision, names, this.context) })}
        <strong class="rule">${words.routing.rules[decision.rule]}</strong>
      </p>
      <ul class="small because">
        ${because.map(
          ({ member, code, args }) =>
            html`<li>
              ${say(words.expectations.because, {
                member: names.member(member),
                reason: sentence(code, argumentsInWords({ member, ...args }, names, this.context)),
              })}
            </li>`,
        )}
      </ul>`;
  }

  /** Where the chat went before the latest change, when that turned the expectation. */
  #was(
    scenario: ExpectedScenario,
    expectation: Expectation,
    run: ScenarioRun | undefined,
  ): TemplateResult | typeof nothing {
    const before = this.expectations.before.get(scenario.id);
    if (!run || !before || turnOf(expectation, run, before) === "same") return nothing;
    const decision: Decision | null =
      before.outcomes.find((each) => each.expectation === expectation)?.decision ?? null;
    if (!decision) return nothing;
    const { words, say } = this.context;
    return html`<p class="soft small">
      ${say(words.expectations.was, { answer: answerLine(decision, this.#names(), this.context) })}
    </p>`;
  }

  #names(): Names {
    return new Names(this.shops.present, this.context.words);
  }

  #rename(event: Event, { id, name }: ExpectedScenario): void {
    const field = event.target as HTMLInputElement;
    const chosen = field.value.trim();
    if (chosen === "") field.value = name;
    else this.expectations.rename(id, chosen);
  }

  #remove(remove: () => void): void {
    remove();
    this.context.announce(this.context.words.expectations.removed);
  }

  #show(scenario: ExpectedScenario): void {
    const { announce, say, words } = this.context;
    this.expectations.show(scenario);
    this.shops.open("preview");
    announce(say(words.expectations.opened, { scenario: scenario.name }));
  }

  readonly #export = (): void => {
    const { words, say } = this.context;
    const { name, id } = this.shops.present;
    const fileName = say(words.expectations.fileName, { shop: name ?? id });
    this.context.saveFile(fileName, "application/json", expectationsAsText(this.expectations.scenarios));
  };

  async #import(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    // The same file, corrected, may be chosen once more.
    input.value = "";
    if (!file) return;
    const { words, say, announce } = this.context;
    try {
      const scenarios = expectationsIn(await textOf(file));
      this.expectations.add(scenarios);
      this.refused = null;
      announce(say(words.expectations.imported, { count: scenarios.length }));
    } catch (problem) {
      this.refused =
        problem instanceof NotExpectations
          ? words.expectations.notExpectations
          : refusalInWords(problem, file.name, this.context);
    }
  }
}

define("liaotai-expectations", ExpectationsPage);
