import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { message } from "../components/state.js";
import { textOf } from "../files/json-file.js";
import { define, Part } from "../workbench/part.js";
import { answerInWords } from "./answer-in-words.js";
import "./answer-panel.js";
import "./customer-board.js";
import "./event-form.js";
import "./event-list.js";
import {
  importDocument,
  type ImportedLog,
  importText,
  problemInWords,
  skippedInWords,
} from "./import-log.js";
import { readingsOf } from "./channels.js";
import { emptyLog, keptLog, type Log, withEvents } from "./log.js";
import "./log-bar.js";
import "./notes-list.js";
import { askAll, pauseUntilChange, type Reported } from "./question.js";
import "./readings-form.js";
import { type SampleId, sampleRecordlist, samples } from "./samples.js";
import type { WindowsActions, WindowsView } from "./view.js";
import "./window-picture.js";

const logKey = "windows/log";

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
    notice: { state: true },
    dropping: { state: true },
  };

  declare protected view: WindowsView | null;
  declare protected refused: Refused | null;
  declare protected notice: string | null;
  declare protected dropping: boolean;

  /** The log as it will be once the engine has answered. */
  #latest: Log = emptyLog;
  #begun = false;
  /** Counts the questions to the engine: only the answer to the last one is shown. */
  #question = 0;
  #boundary: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.view = null;
    this.refused = null;
    this.notice = null;
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
    document.removeEventListener("visibilitychange", this.#lookedAt);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("context") || this.#begun) return;
    this.#begun = true;
    void this.#begin();
  }

  readonly #actions: WindowsActions = {
    change: (change) => {
      if (change.channel !== undefined) this.notice = null;
      void this.#show({ ...this.#latest, ...change });
    },
    changeEvents: (events) => void this.#show(withEvents(this.#latest, events)),
    openSample: (id) => void this.#openSample(id),
    openFile: (file) => void this.#open(file.name, async () => this.#readFile(file)),
    openText: (name, text) => void this.#open(name, () => importText(this.context.engine, name, text)),
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
      ${this.#refusal()} ${this.notice === null ? nothing : message("caution", this.notice)}
      ${this.dropping ? message("good", words.windows.own.drop) : nothing}
      <div class="columns">
        <div class="stack">
          ${
            view.board.length < 2
              ? nothing
              : html`<liaotai-windows-board
                  .context=${context}
                  .view=${view}
                  .actions=${actions}
                ></liaotai-windows-board>`
          }
          <section class="panel stack">
            <h3>${words.windows.events.title}</h3>
            <liaotai-windows-form
              .context=${context}
              .view=${view}
              .actions=${actions}
            ></liaotai-windows-form>
            <liaotai-windows-events
              class="stack"
              .context=${context}
              .view=${view}
              .actions=${actions}
            ></liaotai-windows-events>
          </section>
        </div>
        <div class="stack">
          ${
            view.customer.events.length === 0
              ? nothing
              : html`<section class="panel stack">
                  <liaotai-windows-answer
                    class="stack"
                    .context=${context}
                    .view=${view}
                  ></liaotai-windows-answer>
                  <liaotai-windows-picture .context=${context} .view=${view}></liaotai-windows-picture>
                </section>`
          }
          ${
            readingsOf(view.log.channel).length === 0
              ? nothing
              : html`<liaotai-windows-readings
                  .context=${context}
                  .view=${view}
                  .actions=${actions}
                ></liaotai-windows-readings>`
          }
          ${
            view.reported.report.notes.length === 0
              ? nothing
              : html`<liaotai-windows-notes .context=${context} .view=${view}></liaotai-windows-notes>`
          }
        </div>
      </div>
    `;
  }

  #answer({ customer, reported, asOf, log }: WindowsView): string {
    const { windows } = this.context.words;
    if (customer.events.length === 0) return windows.answer.none;
    const sentence = answerInWords(reported.report, asOf, this.context);
    return log.customers.length > 1 ? `${customer.id}：${sentence}` : sentence;
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

  async #begin(): Promise<void> {
    const log = keptLog(await this.context.storage.load(logKey));
    if (!(await this.#show(log))) await this.#show(emptyLog);
  }

  /** Asks the engine about a log as of now, and shows both. A log that it refuses is not shown. */
  async #show(log: Log): Promise<boolean> {
    const question = ++this.#question;
    this.#latest = log;
    const now = Date.now();
    try {
      const isOvertaken = (): boolean => question !== this.#question;
      const board = await askAll(this.context.engine, log, now, isOvertaken);
      if (board) this.#accept(log, board, now);
      return true;
    } catch (problem) {
      if (question === this.#question) this.#refuse("", problem);
      return false;
    }
  }

  #accept(asked: Log, board: readonly Reported[], now: number): void {
    const reported = board.find(({ customer: { id } }) => id === asked.chosen) ?? board[0];
    if (!reported) return;
    const { customer } = reported;
    const log = asked.chosen === customer.id ? asked : { ...asked, chosen: customer.id };
    this.#latest = log;
    const before = this.view;
    this.view = { log, customer, reported, board, asOf: now };
    void this.context.storage.save(logKey, log);
    this.#wait(board, reported, now);
    const changed = before?.log !== log || before.reported.report.state !== reported.report.state;
    if (before && changed) {
      this.refused = null;
      this.context.announce(this.#answer(this.view));
    }
  }

  #refuse(name: string, problem: unknown): void {
    if (this.view) this.#latest = this.view.log;
    this.refused = { name, problem };
  }

  /** Asks again at the very moment when some answer changes, or the minutes in the sentence. */
  #wait(board: readonly Reported[], shown: Reported, now: number): void {
    clearTimeout(this.#boundary);
    const pause = pauseUntilChange(board, shown, now);
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
    this.notice = null;
    if (id !== "recordlist") {
      await this.#show(samples[id](now));
      return;
    }
    const { name } = this.context.words.windows.samples.recordlist;
    await this.#open(name, () => importDocument(this.context.engine, name, sampleRecordlist(now)));
  }

  async #readFile(file: File): Promise<ImportedLog> {
    return importText(this.context.engine, file.name, await textOf(file));
  }

  async #open(name: string, read: () => Promise<ImportedLog>): Promise<void> {
    const question = ++this.#question;
    try {
      const imported = await read();
      const { log } = imported;
      if (question !== this.#question) return;
      const { windows } = this.context.words;
      if (!(await this.#show(log))) return;
      this.refused = null;
      const loaded = this.context.say(windows.own.loaded, { name, count: log.customers.length });
      const left = skippedInWords(imported, this.context);
      this.notice = left === null ? null : `${loaded} ${left}`;
      this.context.announce(loaded);
    } catch (problem) {
      if (question === this.#question) this.#refuse(name, problem);
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
