import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { message } from "../components/state.js";
import { textOf } from "../files/json-file.js";
import { define, Part } from "../workbench/part.js";
import { answerLine } from "./answer-line.js";
import "./buffer-list.js";
import "./clock-bar.js";
import "./decisions-list.js";
import "./group-cards.js";
import { type Answered, ask, importStory } from "./import-story.js";
import { Names } from "./names.js";
import "./next-step.js";
import "./performance-table.js";
import { refusalInWords } from "./refusal-in-words.js";
import { firstSample, isSample, samples } from "./samples.js";
import "./shop-bar.js";
import "./shop-problems.js";
import { happen, reset, scenarioOf, type Story, storyFrom, undo, wait } from "./story.js";
import type { RoutingActions, RoutingView } from "./view.js";

/** Where the story is kept over a reload. */
const storyKey = "routing/story";

const minuteMs = 60_000;

/** A wait that nobody notices: shorter ones are not announced. */
const unnoticedMs = 250;

/** Something that could not be loaded, and what the user calls it. */
interface Refused {
  readonly name: string;
  readonly problem: unknown;
}

/** Who gets this chat? A shop, what happens in it, and the engine's decision about every chat. */
export class RoutingPage extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    answered: { state: true },
    refused: { state: true },
    buyer: { state: true },
    stepMs: { state: true },
    dropping: { state: true },
    busy: { state: true },
  };

  /** The story on the page, with the engine's answers about it. */
  declare protected answered: Answered | null;
  declare protected refused: Refused | null;
  declare protected buyer: string | null;
  declare protected stepMs: number;
  declare protected dropping: boolean;
  /** Whether the engine has been at work for long enough to say so. */
  declare protected busy: boolean;

  /** The story as it will be once the engine has answered for the steps taken so far. */
  #latest: Story | null = null;
  /** Counts the questions to the engine: only the answer to the last one is shown. */
  #question = 0;

  constructor() {
    super();
    this.answered = null;
    this.refused = null;
    this.buyer = null;
    this.stepMs = minuteMs;
    this.dropping = false;
    this.busy = false;
    this.addEventListener("dragover", this.#dragOver);
    this.addEventListener("dragleave", () => (this.dropping = false));
    this.addEventListener("drop", (event) => void this.#drop(event));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context") && this.#latest === null) void this.#begin();
  }

  readonly #actions: RoutingActions = {
    happen: (happening) => this.#go((story) => happen(story, happening, this.stepMs)),
    wait: (ms) => this.#go((story) => wait(story, ms)),
    undo: () => this.#go(undo),
    reset: () => this.#go(reset),
    chooseBuyer: (buyer) => (this.buyer = buyer),
    chooseStep: (ms) => (this.stepMs = ms),
    load: (name, text) => void this.#load(name, text),
    refuse: (problem) => (this.refused = { name: "", problem }),
  };

  protected override render(): TemplateResult {
    const { words } = this.context;
    if (!this.answered) return html`<p class="soft" role="status">${words.workbench.engine.loading}</p>`;
    const { actions, context } = { actions: this.#actions, context: this.context };
    const view = this.#view(this.answered);
    const { step, decisions, buffer, performance, problems, own } = words.routing;
    return html`
      <div class="headline">
        <h2 class="soft">
          ${words.tools.routing.question}
          ${this.busy ? html`<span role="status">${words.routing.computing}</span>` : ""}
        </h2>
        ${this.#answer(view)}
      </div>
      <liaotai-shop-bar .context=${context} .view=${view} .actions=${actions}></liaotai-shop-bar>
      ${this.dropping ? message("good", own.drop) : ""} ${this.#refusal()}
      <section class="panel stack" aria-label=${step.title}>
        <liaotai-clock-bar .context=${context} .view=${view} .actions=${actions}></liaotai-clock-bar>
        <liaotai-next-step .context=${context} .view=${view} .actions=${actions}></liaotai-next-step>
      </section>
      <div class="columns">
        <section class="stack">
          ${this.#shopFacts(view)}
          <liaotai-group-cards .context=${context} .view=${view} .actions=${actions}></liaotai-group-cards>
          <h3>${problems.title}</h3>
          <liaotai-shop-problems .context=${context} .view=${view}></liaotai-shop-problems>
        </section>
        <div class="stack">
          <section class="stack">
            <h3>${decisions.title}</h3>
            <liaotai-decisions-list class="panel" .context=${context} .view=${view}></liaotai-decisions-list>
          </section>
          <section class="stack">
            <h3>${buffer.title}</h3>
            <liaotai-buffer-list
              class="panel"
              .context=${context}
              .view=${view}
              .actions=${actions}
            ></liaotai-buffer-list>
          </section>
        </div>
      </div>
      <section class="stack">
        <h3>${performance.title}</h3>
        <liaotai-performance-table
          class="panel"
          .context=${context}
          .view=${view}
        ></liaotai-performance-table>
      </section>
    `;
  }

  #view({ story, report, problems }: Answered): RoutingView {
    const names = new Names(story.shop, this.context.words);
    return { story, report, problems, names, buyer: this.buyer, stepMs: this.stepMs };
  }

  #answer({ report, names }: RoutingView): TemplateResult {
    const last = report.decisions.at(-1);
    const { rules, answer } = this.context.words.routing;
    if (!last) return html`<p class="answer">${answer.nobodyWrote}</p>`;
    return html`<p class="answer">
      ${answerLine(last, names, this.context)} <strong class="rule">${rules[last.rule]}</strong>
    </p>`;
  }

  #shopFacts({ story: { shop } }: RoutingView): TemplateResult {
    const { say } = this.context;
    const words = this.context.words.routing.shop;
    const switched = (on: boolean): string => (on ? words.on : words.off);
    return html`<div class="row facts">
      <h3>${shop.name ?? shop.id}</h3>
      <span class="soft small">${say(words.routing, { state: switched(shop.routing) })}</span>
      <span class="soft small"
        >${say(words.mainAccountJoins, { state: switched(shop.mainAccountJoins) })}</span
      >
    </div>`;
  }

  #refusal(): TemplateResult | "" {
    if (!this.refused) return "";
    const { name, problem } = this.refused;
    const { say, words } = this.context;
    const because = refusalInWords(problem, name, this.context);
    return message(
      "bad",
      html`<p>${because}</p>
        ${name === "" ? "" : html`<p class="small">${say(words.routing.own.refused, { name })}</p>`}`,
      { alert: true },
    );
  }

  /** The kept story when the engine still takes it, else the first sample. */
  async #begin(): Promise<void> {
    const first = storyFrom(firstSample, samples[firstSample]);
    this.#latest = first;
    const kept = (await this.context.storage.load(storyKey)) as Story | undefined;
    if (kept && (await this.#show(kept))) return;
    this.refused = null;
    await this.#show(first);
  }

  #go(change: (story: Story) => Story): void {
    if (!this.#latest) return;
    this.refused = null;
    void this.#show(change(this.#latest));
  }

  /** Asks the engine about `story` and shows both. A story that it refuses is not shown. */
  async #show(story: Story): Promise<boolean> {
    const question = ++this.#question;
    this.#latest = story;
    try {
      const answers = await this.#sayWhenLong(ask(this.context.engine, scenarioOf(story)));
      if (question === this.#question) this.#accept({ story, ...answers });
      return true;
    } catch (problem) {
      if (question === this.#question) this.#refuse(story.name, problem);
      return false;
    }
  }

  /** Shows that the engine is at work when its answer takes a while. */
  async #sayWhenLong<Answer>(answer: Promise<Answer>): Promise<Answer> {
    const timer = setTimeout(() => (this.busy = true), unnoticedMs);
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
      this.busy = false;
    }
  }

  async #load(name: string, text: string): Promise<void> {
    const question = ++this.#question;
    try {
      const answered = await this.#sayWhenLong(importStory(this.context.engine, name, text, this.#latest));
      if (question !== this.#question) return;
      this.buyer = null;
      this.refused = null;
      this.#latest = answered.story;
      this.#accept(answered);
      if (!isSample(name))
        this.context.announce(this.context.say(this.context.words.routing.own.loaded, { name }));
    } catch (problem) {
      if (question === this.#question) this.#refuse(name, problem);
    }
  }

  #accept(answered: Answered): void {
    const before = this.answered?.report.decisions.length ?? 0;
    this.answered = answered;
    void this.context.storage.save(storyKey, answered.story);
    const last = answered.report.decisions.at(-1);
    if (last && before > 0 && answered.report.decisions.length > before) {
      this.context.announce(answerLine(last, this.#view(answered).names, this.context));
    }
    if (this.buyer !== null && !answered.report.decisions.some(({ buyer }) => buyer === this.buyer))
      this.buyer = null;
  }

  #refuse(name: string, problem: unknown): void {
    this.#latest = this.answered?.story ?? this.#latest;
    this.refused = { name, problem };
  }

  readonly #dragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.dropping = true;
  };

  async #drop(event: DragEvent): Promise<void> {
    this.dropping = false;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    try {
      await this.#load(file.name, await textOf(file));
    } catch (problem) {
      this.#refuse(file.name, problem);
    }
  }
}

define("liaotai-routing", RoutingPage);
