import type { Decision } from "liaotai";
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { message } from "../../components/state.js";
import { FileDrop } from "../../files/file-drop.js";
import { textOf } from "../../files/json-file.js";
import { define, Part } from "../../workbench/part.js";
import type { Expectations } from "../expectations/expectations.js";
import { Names } from "../names.js";
import type { Shops } from "../routing-view.js";
import { inLanguage } from "../sample-cast.js";
import { isSample } from "../samples.js";
import { openScenario } from "../scenario-file.js";
import { answerLine } from "./answer-line.js";
import "./clock-bar.js";
import "./decisions-list.js";
import { happeningInWords } from "./happening-in-words.js";
import "./holdings-table.js";
import "./next-step.js";
import { lookAtDocument } from "./open-document.js";
import { latestAnswer, refusalNote, type Refused, shopFacts, unusedNotes } from "./page-notes.js";
import "./performance-table.js";
import "./readings-panel.js";
import "./shop-bar.js";
import "./shop-picture.js";
import "./shop-problems.js";
import { type Answered, StoryOnPage } from "./story-on-page.js";
import { happen, indexIn, isAtEnd, read, remove, reset, tell, undo, wait } from "./story.js";
import "./timeline-player.js";
import type { Expected, PreviewActions, PreviewView } from "./view.js";

const minuteMs = 60_000;

/** Who gets this chat? A shop, what happens in it, and the engine's decision about every chat. */
export class PreviewPage extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    shops: { attribute: false },
    expectations: { attribute: false },
    answered: { state: true },
    refused: { state: true },
    buyer: { state: true },
    member: { state: true },
    stepMs: { state: true },
    busy: { state: true },
  };

  declare shops: Shops;
  declare expectations: Expectations;

  /** The story on the page, with the engine's answers about it. */
  declare protected answered: Answered | null;
  declare protected refused: Refused | null;
  declare protected buyer: string | null;
  /** The member whose decisions are listed. */
  declare protected member: string | null;
  declare protected stepMs: number;
  /** Whether the engine has been at work for long enough to say so. */
  declare protected busy: boolean;

  readonly #fileDrop = new FileDrop(this, (file) => void this.#takeFile(file));
  #story: StoryOnPage | null = null;
  #opening: Promise<void> = Promise.resolve();
  /** The scenario whose story was told last. */
  #told: Expectations["toShow"] = null;
  /** Counts the documents that were to be loaded: only the last one is. */
  #load = 0;

  constructor() {
    super();
    this.answered = null;
    this.refused = null;
    this.buyer = null;
    this.member = null;
    this.stepMs = minuteMs;
    this.busy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("pagehide", this.#keep);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("pagehide", this.#keep);
    this.#story?.close();
  }

  readonly #keep = (): void => this.#story?.keep();

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context")) {
      const { engine, storage } = this.context;
      this.#story ??= new StoryOnPage(engine, storage, this.#listener);
      this.#story.engine = engine;
    }
    if (changed.has("shops")) this.#follow(changed.get("shops") as Shops | undefined);
    if (changed.has("expectations")) void this.#tellWhatIsExpected();
  }

  readonly #listener = {
    answered: (answered: Answered, isNews: boolean): void => this.#accept(answered, isNews),
    refused: (problem: unknown): void => {
      // What was answered before is about another shop or another story.
      this.answered = null;
      this.refused = { name: "", problem };
    },
    busy: (busy: boolean): void => {
      this.busy = busy;
    },
  };

  readonly #actions: PreviewActions = {
    happen: (happening) => this.#change((story) => happen(story, happening, this.stepMs), true),
    wait: (ms) => this.#change((story) => wait(story, ms)),
    lookAt: (position) => this.#story?.lookAt(position),
    remove: (index) => this.#remove(index),
    read: (readings) => this.#change((story) => read(story, readings)),
    undo: () => this.#change(undo),
    reset: () => this.#change(reset),
    chooseBuyer: (buyer) => (this.buyer = buyer),
    chooseMember: (member) => (this.member = member),
    chooseStep: (ms) => (this.stepMs = ms),
    expect: (decision, to) => this.#expect(decision, to),
    load: (name, text) => void this.#open(name, text),
    refuse: (problem) => (this.refused = { name: "", problem }),
  };

  protected override render(): TemplateResult {
    const { words } = this.context;
    if (!this.answered) {
      return this.refused
        ? html`${refusalNote(this.refused, this.context)}
            <div>
              <button type="button" class="primary" @click=${() => this.shops.open("groups")}>
                ${words.shops.views.groups}
              </button>
            </div>`
        : html`<p class="soft" role="status">${words.workbench.opening.loading}</p>`;
    }
    const view = this.#view(this.answered);
    const { context } = this;
    const actions = this.#actions;
    const { step, decisions, performance, problems, own } = words.routing;
    return html`
      <div class="headline">
        <h2 class="soft">
          ${words.tools.routing.question}
          ${this.busy ? html`<span role="status">${words.routing.computing}</span>` : ""}
        </h2>
        ${latestAnswer(view, context)}
      </div>
      <liaotai-shop-bar
        .context=${context}
        .view=${view}
        .actions=${actions}
        .sample=${this.shops.entry.sample ?? null}
      ></liaotai-shop-bar>
      ${this.#fileDrop.over ? message("good", own.drop) : ""}
      ${this.refused ? refusalNote(this.refused, context) : ""} ${unusedNotes(this.answered, context)}
      <liaotai-timeline-player
        class="panel"
        .context=${context}
        .view=${view}
        .actions=${actions}
      ></liaotai-timeline-player>
      <section class="stack">
        ${shopFacts(view.shop, context)}
        <liaotai-shop-picture .context=${context} .view=${view} .actions=${actions}></liaotai-shop-picture>
        <liaotai-holdings-table .context=${context} .view=${view}></liaotai-holdings-table>
      </section>
      <section class="panel stack" aria-label=${step.title}>
        <liaotai-clock-bar .context=${context} .view=${view} .actions=${actions}></liaotai-clock-bar>
        <liaotai-next-step .context=${context} .view=${view} .actions=${actions}></liaotai-next-step>
      </section>
      <div class="columns">
        <section class="stack">
          <h3>${decisions.title}</h3>
          <liaotai-decisions-list
            class="panel"
            .context=${context}
            .view=${view}
            .actions=${actions}
          ></liaotai-decisions-list>
        </section>
        <div class="stack">
          <section class="stack">
            <h3>${performance.title}</h3>
            <liaotai-performance-table
              class="panel"
              .context=${context}
              .view=${view}
              .actions=${actions}
            ></liaotai-performance-table>
          </section>
          <liaotai-readings-panel
            .context=${context}
            .view=${view}
            .actions=${actions}
          ></liaotai-readings-panel>
          <section class="stack">
            <h3>${problems.title}</h3>
            <liaotai-shop-problems .context=${context} .view=${view}></liaotai-shop-problems>
          </section>
        </div>
      </div>
    `;
  }

  #view({ story, shop, report, holdings, stops, sources }: Answered): PreviewView {
    const { buyer, member, stepMs } = this;
    const names = new Names(shop, this.context.words);
    const { problems } = this.shops.check;
    return { shop, story, stops, report, holdings, problems, names, sources, buyer, member, stepMs };
  }

  /** Takes over what changed in the shop; another shop has its own story. */
  #follow(before: Shops | undefined): void {
    const { entry, present } = this.shops;
    if (before?.entry.key !== entry.key) {
      this.buyer = null;
      this.member = null;
      this.#opening = this.#story?.open(entry) ?? Promise.resolve();
    } else if (before.present !== present) {
      this.#story?.follow(present);
    }
  }

  /** Tells the story of a scenario that is to be looked at, once. */
  async #tellWhatIsExpected(): Promise<void> {
    const { toShow } = this.expectations;
    if (toShow === this.#told) return;
    this.#told = toShow;
    await this.#opening;
    if (toShow) this.#change((story) => tell(story, toShow));
  }

  #change(change: Parameters<StoryOnPage["change"]>[0], isNews = false): void {
    this.refused = null;
    this.#story?.change(change, isNews);
  }

  #remove(index: number): void {
    const event = this.answered?.story.events[index];
    if (!event || !this.answered) return;
    const { say, words } = this.context;
    const what = happeningInWords(event, this.#view(this.answered).names, this.context);
    this.context.announce(say(words.preview.timeline.removed, { what }));
    this.#change((story, shop) => remove(story, indexIn(story, shop, index)));
  }

  #expect(decision: Decision, to: Expected): void {
    if (!this.answered) return;
    const { say, words } = this.context;
    const { story } = this.answered;
    const { entry } = this.shops;
    const name = entry.sample ? words.routing.samples[entry.sample].name : (entry.shop.name ?? entry.shop.id);
    const scenario = this.expectations.expect(name, story, decision, to);
    this.context.announce(say(words.preview.expect.saved, { scenario }));
  }

  async #open(name: string, text: string): Promise<void> {
    const load = ++this.#load;
    try {
      const opened = await openScenario(this.context.engine, text);
      const scenario = isSample(name) ? await inLanguage(name, opened, this.context) : opened;
      if (load !== this.#load) return;
      this.refused = null;
      const again = lookAtDocument(name, scenario, this.shops, this.context);
      if (again) this.#story?.begin(again);
    } catch (problem) {
      if (load === this.#load) this.refused = { name, problem };
    }
  }

  #accept(answered: Answered, isNews: boolean): void {
    this.refused = null;
    this.answered = answered;
    this.shops.tellPresences(
      Object.fromEntries(answered.whole.members.map(({ id, presence }) => [id, presence])),
    );
    const last = answered.report.decisions.at(-1);
    if (isNews && last?.event === answered.story.position.events - 1) {
      this.context.announce(answerLine(last, this.#view(answered).names, this.context));
    }
    const hasWritten = this.buyer === null || answered.holdings.of(this.buyer) !== undefined;
    if (!hasWritten && !isNews && isAtEnd(answered.story)) this.buyer = null;
  }

  async #takeFile(file: File): Promise<void> {
    try {
      await this.#open(file.name, await textOf(file));
    } catch (problem) {
      this.refused = { name: file.name, problem };
    }
  }
}

define("liaotai-preview", PreviewPage);
