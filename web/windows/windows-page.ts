import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { inARow } from "../catalogues/han-spacing.js";
import { message } from "../components/state.js";
import { define, Part } from "../workbench/part.js";
import { answerInWords, hoursInWords } from "./answer-in-words.js";
import { askAll } from "./board.js";
import { channelOf } from "./channels.js";
import { type Hours, keptHours, noHours, workingHours } from "./hours.js";
import { type ImportedLog, problemInWords } from "./import-log.js";
import "./import-report.js";
import { noClock, type TableClock } from "./import-table.js";
import { chosenCustomer, emptyLog, isKept, keptLog, type Log, withEvents } from "./log.js";
import "./log-bar.js";
import { type LogSource, readSource, sourceOfFile, sourceOfText } from "./open-log.js";
import { ask, pauseUntilChange } from "./question.js";
import { firstLog, type SampleId, sampleRecordlist, samples } from "./samples.js";
import type { WindowsActions, WindowsView } from "./view.js";
import { windowColumns } from "./window-columns.js";

const logKey = "windows/log";
const hoursKey = "windows/hours";
/** A board of very many customers is asked about again after this time at the earliest. */
const largeBoardPauseMs = 60_000;
const largeBoard = 2000;

/** A log from elsewhere: where it came from, what was read, and by which clock. */
interface Opened {
  readonly source: LogSource;
  readonly imported: ImportedLog;
  readonly clock: TableClock;
}

interface Refused {
  readonly name: string;
  readonly problem: unknown;
}

/** Until when may we answer? What the customer did, and the engine's answer for this very moment. */
export class WindowsPage extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    view: { state: true },
    refused: { state: true },
    opened: { state: true },
    progress: { state: true },
    dropping: { state: true },
  };

  declare protected view: WindowsView | null;
  declare protected refused: Refused | null;
  declare protected opened: Opened | null;
  /** How far a log is read, from 0 to 1; null when none is being read. */
  declare protected progress: number | null;
  declare protected dropping: boolean;

  /** The log as it will be once the engine has answered. */
  #latest: Log = emptyLog;
  #hours: Hours = noHours;
  /** The log that was taken from the storage last, which needs no keeping. */
  #taken: Log | null = null;
  /** Whether the log is the one that a first visit shows. */
  #isExample = false;
  #reading: AbortController | null = null;
  #begun = false;
  /** Counts the questions to the engine: only the answer to the last one is shown. */
  #question = 0;
  #boundary: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.view = null;
    this.refused = null;
    this.opened = null;
    this.progress = null;
    this.dropping = false;
    this.addEventListener("dragover", this.#dragOver);
    this.addEventListener("dragleave", () => (this.dropping = false));
    this.addEventListener("drop", this.#drop);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A page that slept catches up when it is looked at again.
    document.addEventListener("visibilitychange", this.#lookedAt);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#boundary);
    this.#reading?.abort();
    document.removeEventListener("visibilitychange", this.#lookedAt);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("context") || this.#begun) return;
    this.#begun = true;
    void this.#begin();
  }

  readonly #actions: WindowsActions = {
    change: (change) => {
      if (change.channel !== undefined) this.opened = null;
      void this.#show({ ...this.#latest, ...change });
    },
    changeHours: (hours) => {
      this.#hours = hours;
      void this.context.storage.save(hoursKey, hours);
      void this.#show(this.#latest);
    },
    changeEvents: (events) => void this.#show(withEvents(this.#latest, events)),
    openSample: (id) => void this.#openSample(id),
    openFile: (file) => void this.#open(file.name, () => sourceOfFile(file)),
    openText: (name, text) => void this.#open(name, () => Promise.resolve(sourceOfText(name, text))),
  };

  protected override render(): TemplateResult {
    const { context, view } = this;
    const { words } = context;
    if (!view) {
      return html`${this.#refusal()}
        <p class="soft" role="status">${words.workbench.engine.loading}</p>`;
    }
    const actions = this.#actions;
    return html`
      <div class="headline">
        <h2 class="soft">${words.tools.windows.question}</h2>
        <p class="answer">${this.#answer(view)}</p>
      </div>
      <liaotai-windows-log
        class="stack"
        .context=${context}
        .view=${view}
        .actions=${actions}
      ></liaotai-windows-log>
      ${this.#refusal()} ${this.#progressRow()} ${this.#imported()}
      ${this.dropping ? message("good", words.windows.own.drop) : nothing}
      ${windowColumns(context, view, actions)}
    `;
  }

  #answer({ customer, reported, asOf, log }: WindowsView): string {
    const { windows } = this.context.words;
    if (customer.events.length === 0) return windows.answer.none;
    const { report } = reported;
    const sentence = inARow([answerInWords(report, asOf, this.context), hoursInWords(report, this.context)]);
    const colon = this.context.locale === "en" ? ": " : "：";
    return log.customers.length > 1 ? `${customer.id}${colon}${sentence}` : sentence;
  }

  #refusal(): TemplateResult | typeof nothing {
    if (!this.refused) return nothing;
    const { say, words } = this.context;
    const { name, problem } = this.refused;
    return message(
      "bad",
      html`<p>${problemInWords(problem, name, this.context)}</p>
        ${name === "" ? nothing : html`<p class="small">${say(words.windows.own.refused, { name })}</p>`}`,
      { alert: true },
    );
  }

  #progressRow(): TemplateResult | typeof nothing {
    if (this.progress === null) return nothing;
    const { own } = this.context.words.windows;
    return html`<div class="row" role="status">
      <progress max="1" .value=${this.progress} aria-label=${own.reading}></progress>
      <span class="small">${own.reading}</span>
      <button type="button" @click=${() => this.#reading?.abort()}>${own.cancel}</button>
    </div>`;
  }

  #imported(): TemplateResult | typeof nothing {
    if (!this.opened) return nothing;
    const { source, imported, clock } = this.opened;
    return html`<liaotai-windows-import
      class="stack"
      .context=${this.context}
      .imported=${imported}
      .clock=${clock}
      .readAgain=${(answered: TableClock) => void this.#open(source.name, () => Promise.resolve(source), answered)}
    ></liaotai-windows-import>`;
  }

  async #begin(): Promise<void> {
    const { storage } = this.context;
    await storage.follow(hoursKey, (hours) => this.#takeHours(keptHours(hours)), this.stay);
    await storage.follow(logKey, (log) => void this.#take(log), this.stay);
    this.followPlatform(() => {
      if (this.#isExample) void this.#take(undefined);
    });
  }

  #takeHours(hours: Hours): void {
    this.#hours = hours;
    if (this.view) void this.#show(this.#latest);
  }

  /** Shows a log as it was kept, or as another tab changed it. A first visit shows a filled example. */
  async #take(kept: unknown): Promise<void> {
    const channel = channelOf(this.context.platform) ?? emptyLog.channel;
    this.#isExample = kept === undefined;
    const log = this.#isExample ? firstLog(Date.now(), channel) : keptLog(kept);
    this.#taken = log;
    if (!(await this.#show(log))) await this.#show({ ...emptyLog, channel });
  }

  /** Asks the engine about a log as of now, and shows both. A log that it refuses is not shown. */
  async #show(log: Log): Promise<boolean> {
    const question = ++this.#question;
    this.#latest = log;
    const now = Date.now();
    const hours = this.#hours;
    try {
      const { engine } = this.context;
      const during = workingHours(hours, now);
      const board = await askAll(engine, log, now, during);
      if (question !== this.#question) return true;
      const mostUrgent = log.customers[board.length > 0 ? board.row(0).customer : 0];
      const customer = log.chosen === null && mostUrgent ? mostUrgent : chosenCustomer(log);
      const report = await ask(engine, log, customer, now, during);
      if (question !== this.#question) return true;
      const shown = log.chosen === customer.id ? log : { ...log, chosen: customer.id };
      this.#accept({ log: shown, customer, reported: { customer, report }, board, hours, asOf: now });
      return true;
    } catch (problem) {
      if (question === this.#question) this.#refuse("", problem);
      return false;
    }
  }

  #accept(view: WindowsView): void {
    const { log, reported, hours } = view;
    this.#latest = log;
    const before = this.view;
    this.view = view;
    if (before?.log !== log && this.#taken !== log) {
      this.#isExample = false;
      void this.context.storage.save(logKey, isKept(log) ? log : emptyLog);
    }
    this.#wait(view);
    const changed =
      before?.log !== log || before.hours !== hours || before.reported.report.state !== reported.report.state;
    if (before && changed) {
      this.refused = null;
      this.context.announce(this.#answer(view));
    }
  }

  #refuse(name: string, problem: unknown): void {
    if (this.view) this.#latest = this.view.log;
    this.refused = { name, problem };
  }

  /** Asks again at the very moment when some answer changes, or the minutes in the sentence. */
  #wait({ board, reported, asOf }: WindowsView): void {
    clearTimeout(this.#boundary);
    const earliest = board.length > largeBoard ? asOf + largeBoardPauseMs : asOf;
    const boardChange = board.nextChange === null ? null : Math.max(board.nextChange, earliest);
    const pause = pauseUntilChange(boardChange, reported.report, asOf);
    if (pause !== null) this.#boundary = setTimeout(() => this.#askAgain(), pause);
  }

  #askAgain(): void {
    if (this.#latest === this.view?.log) void this.#show(this.#latest);
  }

  readonly #lookedAt = (): void => {
    if (document.visibilityState === "visible") this.#askAgain();
  };

  async #openSample(id: SampleId): Promise<void> {
    const now = Date.now();
    if (id !== "recordlist") {
      this.opened = null;
      await this.#show(samples[id](now));
      return;
    }
    const { name } = this.context.words.windows.samples.recordlist;
    const source: LogSource = { kind: "document", name, document: sampleRecordlist(now) };
    await this.#open(name, () => Promise.resolve(source));
  }

  async #open(name: string, find: () => Promise<LogSource>, clock = noClock): Promise<void> {
    const question = ++this.#question;
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    this.progress = 0;
    try {
      const source = await find();
      const { engine, say, words } = this.context;
      const imported = await readSource(engine, source, this.#latest.channel, clock, {
        signal: reading.signal,
        onProgress: (share) => (this.progress = share),
      });
      const { log } = imported;
      if (question !== this.#question || !(await this.#show(log))) return;
      this.refused = null;
      this.opened = { source, imported, clock };
      this.context.announce(say(words.windows.own.loaded, { name, count: log.customers.length }));
    } catch (problem) {
      if (question === this.#question && !reading.signal.aborted) this.#refuse(name, problem);
    } finally {
      if (this.#reading === reading) this.progress = null;
    }
  }

  readonly #dragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.dropping = true;
  };

  readonly #drop = (event: DragEvent): void => {
    this.dropping = false;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    this.#actions.openFile(file);
  };
}

define("liaotai-windows", WindowsPage);
