import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { message } from "../components/state.js";
import { tabList } from "../components/tab-list.js";
import { FileDrop } from "../files/file-drop.js";
import { bytesOf, type NamedBytes } from "../files/named-bytes.js";
import { adopt } from "../style/adopt.js";
import { failed } from "../workbench/failed.js";
import { LoadedWhenNeeded } from "../workbench/loaded-when-needed.js";
import { define, Part } from "../workbench/part.js";
import type { CheckViewId, ListedView, ViewOfCheck } from "./check-view.js";
import { emptyInput, forPlatform, type Input, withMessagesChanged } from "./input.js";
import { followInput, keepInput, keepOwnRules } from "./kept-input.js";
import { LatestOnly } from "./latest-only.js";
import { openMessages, readAgain } from "./open-messages.js";
import { changeInWords, changeOfPlatform, type PlatformChange } from "./platform-change.js";
import { problemInWords } from "./problem-in-words.js";
import { type Answered, ask } from "./question.js";
import { firstSample, type SampleId, samples } from "./samples.js";
import { progressInWords, summaryInWords } from "./summary-in-words.js";
import { countVerdicts } from "./verdict.js";
import { type CheckActions, type CheckView, takenBy } from "./view.js";
import { views } from "./views.js";

/** How long typing pauses before the messages are checked, and before the result is spoken. */
const pauseMs = 250;
const spokenAfterMs = 1200;

/** Where the open view is kept over a reload. */
const viewKey = "check/view";

const emptyAnswer: Answered = { judged: [], rules: new Map(), unused: new Set() };

/** May this text be sent? The messages, the shop's own exceptions and rules, and several ways to look at them. */
export class CheckPage extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    input: { state: true },
    shown: { state: true },
    problem: { state: true },
    fileProblem: { state: true },
    working: { state: true },
    progress: { state: true },
    change: { state: true },
    chosen: { state: true },
  };

  declare protected input: Input;
  /** The last answer, and the input that it is about. */
  declare protected shown: { input: Input; answered: Answered };
  /** Why the last question has no answer. */
  declare protected problem: unknown;
  /** Why a file was not opened: said until something else is done. */
  declare protected fileProblem: unknown;
  declare protected working: boolean;
  /** How far a long check has come. */
  declare protected progress: { done: number; all: number } | null;
  /** What the last switch of the platform changed. */
  declare protected change: PlatformChange | null;
  declare protected chosen: ListedView;

  #begun = false;
  /** Whether the kept input was read. */
  #isRead = false;
  #speaking: ReturnType<typeof setTimeout> | undefined;
  readonly #drop = new FileDrop(this, (file) => this.#takeDropped(file));
  readonly #views = new LoadedWhenNeeded<ListedView, ViewOfCheck>(this, (listed) => listed.load());
  /** The views that were opened. They stay, so that what goes on in them goes on. */
  readonly #opened = new Set<ListedView>();
  readonly #asking = new LatestOnly<Input, Answered>(
    (input, isOvertaken) =>
      ask(this.context.engine, input, {
        isOvertaken,
        report: (done, all) => (this.progress = { done, all }),
      }),
    (input, answered, problem) => this.#settled(input, answered, problem),
    pauseMs,
  );

  constructor() {
    super();
    this.input = emptyInput;
    this.shown = { input: emptyInput, answered: emptyAnswer };
    this.problem = null;
    this.fileProblem = null;
    this.working = false;
    this.progress = null;
    this.change = null;
    this.chosen = views[0];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking.stop();
    clearTimeout(this.#speaking);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context") && !this.#begun) {
      this.#begun = true;
      void this.#begin();
    }
    this.#opened.add(this.chosen);
    void this.#views.ask(this.chosen);
    const root = this.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    for (const { styles } of this.#views.all()) adopt(root, styles);
  }

  readonly #actions: CheckActions = {
    change: (change) => this.#change({ ...this.input, ...change }),
    changeMessage: (id, text) => this.#change(withMessagesChanged(this.input, new Map([[id, text]]))),
    fix: (changes) => this.#change(withMessagesChanged(this.input, changes)),
    openSample: (id) => void this.#openSample(id),
    openFile: (file) => void this.#open(() => bytesOf(file)),
    openPasted: (text) =>
      void this.#open(() =>
        Promise.resolve({ name: this.context.words.files.pasted, bytes: new TextEncoder().encode(text) }),
      ),
    readAgain: (choice) => void this.#readAgain(choice),
    openView: (id) => this.#openView(id),
  };

  protected override render(): TemplateResult {
    const { words } = this.context;
    return html`
      <div class="headline">
        <h2 class="soft">${words.tools.check.question}</h2>
        ${this.chosen.hasOwnInput ? nothing : this.#summary()}
      </div>
      ${tabList(
        "check",
        words.check.viewsTitle,
        views.map(({ id }) => ({ id, name: words.check.views[id] })),
        this.chosen.id,
        this.#actions.openView,
      )}
      ${this.#refusal()} ${this.#drop.over ? message("good", words.check.input.drop) : nothing}
      ${views.map((view) =>
        // Each keeps its place in the list: opening one must not draw the others anew.
        this.#opened.has(view)
          ? html`<div
              id="check-panel-${view.id}"
              class="view"
              role="tabpanel"
              aria-labelledby="check-tab-${view.id}"
              ?hidden=${view !== this.chosen}
            >
              ${this.#content(view)}
            </div>`
          : nothing,
      )}
    `;
  }

  #content(listed: ListedView): TemplateResult {
    const { context } = this;
    const { opening, engine } = context.words.workbench;
    const failure = this.#views.failureOf(listed);
    if (failure !== null) {
      const said = context.say(opening.failed, { tool: context.words.check.views[listed.id] });
      return failed(said, context.say(engine.reason, { reason: failure }), engine.retry, () =>
        this.#views.ask(listed),
      );
    }
    const { input, shown } = this;
    const open = this.chosen.id;
    const view: CheckView = { input, answeredInput: shown.input, open, ...shown.answered };
    return (
      this.#views.get(listed)?.render(context, view, this.#actions) ??
      html`<p class="waiting" role="status">${opening.loading}</p>`
    );
  }

  #summary(): TemplateResult {
    const { judged } = this.shown.answered;
    // Before the first answer there is nothing to say but that it is being worked on.
    const isFirst = this.working && judged.length === 0;
    return html`<p class="answer">
        ${isFirst ? nothing : summaryInWords(countVerdicts(judged), this.context)}
        ${this.working ? html`<span class="soft working">${progressInWords(this.progress, this.context)}</span>` : nothing}
      </p>
      ${this.change ? html`<p class="soft change">${changeInWords(this.change, this.context)}</p>` : nothing}`;
  }

  #refusal(): TemplateResult | typeof nothing {
    const problem = this.fileProblem ?? this.problem;
    if (problem === null) return nothing;
    const { summary } = this.context.words.check;
    return message(
      "bad",
      html`<p>${problemInWords(problem, this.context)}</p>
        ${this.shown.answered.judged.length > 0 ? html`<p class="small">${summary.stale}</p>` : nothing}`,
      { alert: true },
    );
  }

  async #begin(): Promise<void> {
    const { storage } = this.context;
    const keptView = await storage.load(viewKey);
    this.chosen = views.find(({ id }) => id === keptView) ?? this.chosen;
    await followInput(
      storage,
      () => firstSample(this.context.locale),
      (change) => this.#take(change),
      this.stay,
    );
    this.followPlatform((platform) => this.#change(forPlatform(this.input, platform), true));
  }

  /** Takes what was kept, or what another tab changed. */
  #take(change: Partial<Input>): void {
    // What was entered before the kept input was read is not replaced by it.
    if (!this.#isRead && this.input !== emptyInput) change = {};
    this.#isRead = true;
    this.input = { ...this.input, ...change };
    this.working = true;
    this.#asking.put(this.input, true);
  }

  #openView(id: CheckViewId): void {
    this.chosen = views.find((view) => view.id === id) ?? this.chosen;
    void this.context.storage.save(viewKey, id);
  }

  #change(input: Input, atOnce = false): void {
    if (input.own !== this.input.own) void keepOwnRules(this.context.storage, input.own);
    this.input = input;
    this.fileProblem = null;
    this.working = true;
    void keepInput(this.context.storage, input);
    this.#asking.put(input, atOnce);
  }

  #settled(input: Input, answered: Answered | null, problem: unknown): void {
    this.working = false;
    this.progress = null;
    this.problem = problem;
    if (!answered) return;
    this.change = changeOfPlatform(this.shown, { input, answered }) ?? this.#changeThatHolds(input);
    this.shown = { input, answered };
    clearTimeout(this.#speaking);
    if (answered.judged.length === 0) return;
    this.#speaking = setTimeout(() => this.context.announce(this.#spoken()), spokenAfterMs);
  }

  #spoken(): string {
    const counts = summaryInWords(countVerdicts(this.shown.answered.judged), this.context);
    return this.change ? `${counts} ${changeInWords(this.change, this.context)}` : counts;
  }

  /** What changed with the platform stays said until the messages change. */
  #changeThatHolds({ platform }: Input): PlatformChange | null {
    return this.change?.to === platform && this.shown.input.platform === platform ? this.change : null;
  }

  /** A dropped file goes to the view that is open, where that reads files of its own. */
  #takeDropped(file: File): void {
    const part = this.querySelector(`#check-panel-${this.chosen.id}`)?.firstElementChild;
    if (!takenBy(part, file)) this.#actions.openFile(file);
  }

  async #open(bytes: () => Promise<NamedBytes>): Promise<void> {
    this.working = true;
    try {
      const file = await openMessages(await bytes());
      this.#change({ ...this.input, file }, true);
    } catch (problem) {
      this.working = false;
      this.fileProblem = problem;
    }
  }

  async #openSample(id: SampleId): Promise<void> {
    const sample = samples[id];
    const { platform } = sample;
    const kind = "quick-reply";
    if ("text" in sample) {
      this.#change({ ...this.input, platform, kind, text: sample.text, splitting: "line", file: null }, true);
      return;
    }
    this.input = { ...this.input, platform, kind };
    await this.#open(() => Promise.resolve({ name: sample.name, bytes: sample.bytes() }));
  }

  /** Reads the file in another way. Where it can't be, it stays as it was read. */
  async #readAgain(choice: Parameters<CheckActions["readAgain"]>[0]): Promise<void> {
    const { file } = this.input;
    if (!file) return;
    try {
      const again = await readAgain(file, choice, this.context.words.check.input.encodings);
      this.#change({ ...this.input, file: again }, true);
    } catch (problem) {
      this.fileProblem = problem;
    }
  }
}

define("liaotai-check", CheckPage);
