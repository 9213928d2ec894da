import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { icon } from "../../components/icon.js";
import { message } from "../../components/state.js";
import { FileProblem } from "../../files/file-problem.js";
import { bytesOf } from "../../files/named-bytes.js";
import { define } from "../../workbench/part.js";
import { columnsOf, type LogKind } from "./log/columns.js";
import "./log-preview.js";
import "./log-result.js";
import { openTable, type Table, tableOfText } from "../../files/table.js";
import { type LogRead, type OpenedLog, readOpened, understood } from "./opened-log.js";
import { WhatIfPart } from "./view.js";
import { pasteForm } from "../../files/paste-form.js";

/** Room for a million rows with long names. */
const largestLog = 256 * 1024 * 1024;

/** A log from a file or pasted: how its columns are understood, what was read, and what was not. */
export class LogImport extends WhatIfPart {
  static override properties: PropertyDeclarations = {
    ...WhatIfPart.properties,
    kind: {},
    opened: { state: true },
    read: { state: true },
    progress: { state: true },
    problem: { state: true },
    pasting: { state: true },
  };

  declare kind: LogKind;
  declare protected opened: OpenedLog | null;
  declare protected read: LogRead | null;
  /** `null` while nothing is read; a share from 0 to 1. */
  declare protected progress: number | null;
  declare protected problem: string | null;
  declare protected pasting: boolean;

  #run: AbortController | null = null;

  constructor() {
    super();
    this.opened = null;
    this.read = null;
    this.progress = null;
    this.problem = null;
    this.pasting = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#run?.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("kind") || changed.get("kind") === undefined) return;
    this.opened = null;
    this.read = null;
    this.problem = null;
  }

  protected override render(): TemplateResult {
    const { view, context, opened, read } = this;
    const text = view.words.log;
    const { say, format } = context;
    const needed = columnsOf[this.kind].needed.map((column) => text.columns[column]);
    return html`<div class="stack log-import">
      <div class="row">
        <label class="button open-file">
          ${text.choose}
          <input
            type="file"
            class="visually-hidden"
            accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            @change=${this.#choose}
          />
        </label>
        <button type="button" aria-expanded=${this.pasting} @click=${() => (this.pasting = !this.pasting)}>
          ${text.paste}
        </button>
        <span class="soft small">${say(text.columnsNeeded, { columns: format.list(needed) })}</span>
      </div>
      ${this.pasting ? this.#pasteForm() : nothing}
      ${this.problem === null ? nothing : message("bad", this.problem, { alert: true })}
      ${this.progress === null ? nothing : this.#progress(this.progress)}
      ${
        opened && this.progress === null && !read
          ? html`<liaotai-log-preview
              .context=${context}
              .view=${view}
              .actions=${this.actions}
              .opened=${opened}
              .change=${(changed: OpenedLog) => (this.opened = changed)}
              .take=${() => void this.#take()}
              .cancel=${() => (this.opened = null)}
            ></liaotai-log-preview>`
          : nothing
      }
      ${
        opened && read
          ? html`<liaotai-log-result
              .context=${context}
              .view=${view}
              .opened=${opened}
              .read=${read}
            ></liaotai-log-result>`
          : nothing
      }
    </div>`;
  }

  #progress(share: number): TemplateResult {
    const text = this.view.words.log;
    const { say, locale } = this.context;
    const percent = new Intl.NumberFormat(locale, { style: "percent" }).format(share);
    const label = share === 0 ? text.opening : say(text.reading, { share: percent });
    return html`<div class="row" role="status">
      <progress max="1" .value=${share} aria-label=${label}></progress>
      <span class="number small">${label}</span>
      <button type="button" @click=${() => this.#run?.abort()}>${text.cancel}</button>
    </div>`;
  }

  #pasteForm(): TemplateResult {
    const text = this.view.words.log;
    return pasteForm({
      hint: text.pasteHint,
      rows: 6,
      submit: html`${icon("good")}${text.read}`,
      take: (pasted) =>
        void this.#open(() => Promise.resolve(tableOfText(this.context.words.files.pasted, pasted))),
    });
  }

  readonly #choose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    // The same file, corrected, may be chosen once more.
    input.value = "";
    if (file) void this.#open(async () => openTable(await bytesOf(file, largestLog)));
  };

  async #open(open: () => Promise<Table>): Promise<void> {
    await this.#work(async (signal) => {
      // The page says that it opens the file before a large one takes the thread.
      await new Promise((resolve) => setTimeout(resolve, 0));
      const table = await open();
      signal.throwIfAborted();
      this.read = null;
      this.pasting = false;
      this.opened = understood(this.kind, table);
    });
  }

  async #take(): Promise<void> {
    const { opened } = this;
    if (!opened) return;
    const { shops, inputs, words } = this.view;
    await this.#work(async (signal) => {
      const onProgress = (share: number): void => void (this.progress = share);
      const read = await readOpened(opened, shops.present, inputs.utcOffsetMinutes, { signal, onProgress });
      this.read = read;
      const { name } = opened.table;
      if (read.count > 0) this.#use(read, name);
      this.context.announce(this.context.say(words.log.taken, { name, count: read.count }));
    });
  }

  #use(read: LogRead, name: string): void {
    if (read.kind === "arrivals") this.actions.takeArrivals(read.log);
    else if (read.kind === "presence") this.actions.takePresence({ name, log: read.log });
    else this.actions.change({ shifts: read.log });
  }

  /** Runs what can be cancelled, and says why it did not succeed. */
  async #work(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#run?.abort();
    const run = new AbortController();
    this.#run = run;
    this.problem = null;
    this.progress = 0;
    try {
      await work(run.signal);
    } catch (problem) {
      if (!run.signal.aborted) this.problem = this.#inWords(problem);
    }
    if (this.#run === run) this.progress = null;
  }

  #inWords(problem: unknown): string {
    const { words, say } = this.context;
    return problem instanceof FileProblem
      ? say(words.files[problem.code], problem.args)
      : say(words.workbench.unexpected, { reason: String(problem) });
  }
}

define("liaotai-log-import", LogImport);
