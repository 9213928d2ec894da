import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { message } from "../../components/state.js";
import { textOf } from "../../files/json-file.js";
import { define, Part } from "../../workbench/part.js";
import type { ToolContext } from "../../workbench/tool.js";
import type { ChangeName } from "../history.js";
import { Names } from "../names.js";
import { refusalInWords } from "../refusal-in-words.js";
import type { ShopEntry, Shops } from "../routing-view.js";
import { isSample, type SampleId, samples } from "../samples.js";
import { openScenario } from "../scenario-file.js";
import { answerLine } from "./answer-line.js";
import "./buffer-list.js";
import "./clock-bar.js";
import "./decisions-list.js";
import "./group-cards.js";
import { type Answered, ask } from "./ask.js";
import "./next-step.js";
import "./performance-table.js";
import "./shop-bar.js";
import "./shop-problems.js";
import { fitting, happen, inShop, reset, scenarioOf, type Story, storyFrom, undo, wait } from "./story.js";
import type { PreviewActions, PreviewView } from "./view.js";

/** Where the story of a shop is kept over a reload. */
const storyKey = (shop: string): string => `routing/story/${shop}`;

const minuteMs = 60_000;

/** A wait that nobody notices: shorter ones are not announced. */
const unnoticedMs = 250;

/** Something that could not be loaded, and what the user calls it. */
interface Refused {
  readonly name: string;
  readonly problem: unknown;
}

/** Who gets this chat? A shop, what happens in it, and the engine's decision about every chat. */
export class PreviewPage extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    shops: { attribute: false },
    answered: { state: true },
    refused: { state: true },
    buyer: { state: true },
    stepMs: { state: true },
    dropping: { state: true },
    busy: { state: true },
  };

  declare shops: Shops;

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
    if (changed.has("shops")) this.#follow(changed.get("shops") as Shops | undefined);
  }

  readonly #actions: PreviewActions = {
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
    if (!this.answered) {
      return this.refused
        ? html`${this.#refusal()}`
        : html`<p class="soft" role="status">${words.workbench.opening.loading}</p>`;
    }
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
      ${this.dropping ? message("good", own.drop) : ""} ${this.#refusal()} ${this.#leftOut(this.answered)}
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

  #view({ story, report }: Answered): PreviewView {
    const names = new Names(story.shop, this.context.words);
    const { problems } = this.shops.check;
    return { story, report, problems, names, buyer: this.buyer, stepMs: this.stepMs };
  }

  #answer({ report, names }: PreviewView): TemplateResult {
    const last = report.decisions.at(-1);
    const { rules, answer } = this.context.words.routing;
    if (!last) return html`<p class="answer">${answer.nobodyWrote}</p>`;
    return html`<p class="answer">
      ${answerLine(last, names, this.context)} <strong class="rule">${rules[last.rule]}</strong>
    </p>`;
  }

  #shopFacts({ story: { shop } }: PreviewView): TemplateResult {
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

  #leftOut({ leftOut }: Answered): TemplateResult | "" {
    const { say, words } = this.context;
    return leftOut === 0 ? "" : message("caution", say(words.routing.leftOut, { count: leftOut }));
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

  /** Takes over what changed in the shop; another shop has its own story. */
  #follow(before: Shops | undefined): void {
    const { entry, present } = this.shops;
    if (before?.entry.key !== entry.key) {
      void this.#begin();
    } else if (before.present !== present && this.#latest) {
      void this.#show(inShop(this.#latest, present));
    }
  }

  /** The kept story of the shop when the engine still takes it, else the one that came with the shop. */
  async #begin(): Promise<void> {
    const { key } = this.shops.entry;
    this.#latest = null;
    this.buyer = null;
    const kept = (await this.context.storage.load(storyKey(key))) as Story | undefined;
    const { entry } = this.shops;
    if (entry.key !== key) return;
    const first = storyFrom(nameOf(entry), { ...entry, events: [...entry.events] });
    if (kept && (await this.#show(inShop(kept, entry.shop)))) return;
    await this.#show(first);
  }

  #go(change: (story: Story) => Story): void {
    if (!this.#latest) return;
    this.refused = null;
    void this.#show(change(this.#latest));
  }

  /** Asks the engine about `story` and shows both. Of a story that it refuses, the reason is shown. */
  async #show(story: Story): Promise<boolean> {
    const question = ++this.#question;
    this.#latest = story;
    const fit = fitting(story);
    try {
      const report = await this.#sayWhenLong(ask(this.context.engine, scenarioOf(fit)));
      if (question !== this.#question) return true;
      this.refused = null;
      this.#accept(story, { story: fit, report, leftOut: story.events.length - fit.events.length });
      return true;
    } catch (problem) {
      if (question !== this.#question) return true;
      // What was answered before is about another shop or another story.
      this.answered = null;
      this.#refuse("", problem);
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

  /** Opens a shop with its story: a sample that is there unchanged is begun anew, anything else is another shop. */
  async #load(name: string, text: string): Promise<void> {
    const question = ++this.#question;
    const { context } = this;
    try {
      const scenario = await this.#sayWhenLong(openScenario(context.engine, text));
      if (question !== this.#question) return;
      this.refused = null;
      if (!isSample(name)) {
        this.shops.add({ change: "opened", args: { name } }, scenario);
        context.announce(context.say(context.words.routing.own.loaded, { name }));
        return;
      }
      const there = this.shops.entries.find((entry) => isUntouched(entry, name));
      if (!there) this.shops.add(openedSample(name, context), scenario, name);
      else if (there.key === this.shops.entry.key) {
        await this.#show(storyFrom(name, { ...scenario, shop: there.shop }, this.#latest));
      } else this.shops.choose(there.key);
    } catch (problem) {
      if (question === this.#question) this.#refuse(name, problem);
    }
  }

  #accept(story: Story, answered: Answered): void {
    const before = this.answered?.report.decisions.length ?? 0;
    const sameShop = this.answered?.story.shop === story.shop;
    this.answered = answered;
    void this.context.storage.save(storyKey(this.shops.entry.key), story);
    this.shops.tellPresences(
      Object.fromEntries(answered.report.members.map(({ id, presence }) => [id, presence])),
    );
    const last = answered.report.decisions.at(-1);
    if (last && sameShop && before > 0 && answered.report.decisions.length > before) {
      this.context.announce(answerLine(last, this.#view(answered).names, this.context));
    }
    if (this.buyer !== null && !answered.report.decisions.some(({ buyer }) => buyer === this.buyer))
      this.buyer = null;
  }

  #refuse(name: string, problem: unknown): void {
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

/** What a story is called: its sample, else its shop. */
function nameOf({ sample, shop }: ShopEntry): string {
  return sample ?? shop.name ?? shop.id;
}

/** Whether a shop is a sample as it came. */
function isUntouched({ sample, shop }: ShopEntry, id: SampleId): boolean {
  return sample === id && JSON.stringify(shop) === JSON.stringify(samples[id].shop);
}

function openedSample(id: SampleId, { words }: ToolContext): ChangeName {
  return { change: "sample", args: { name: words.routing.samples[id].name } };
}

define("liaotai-preview", PreviewPage);
