import type { AuditSendsReport } from "liaotai";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { message } from "../../components/state.js";
import { asEngineError } from "../../engine/client.js";
import { textOf } from "../../files/cell.js";
import { faultsFile } from "../../files/faults-file.js";
import { FileDrop } from "../../files/file-drop.js";
import { FileProblem } from "../../files/file-problem.js";
import { bytesOf } from "../../files/named-bytes.js";
import { openTable, type Table, tableOfText } from "../../files/table.js";
import { dateOrderOf } from "../../routing/what-if/log/read-time.js";
import { type ChannelId, channelIds, isChannel } from "../../windows/channels.js";
import { toLocalField } from "../../windows/local-time.js";
import { define, Part } from "../../workbench/part.js";
import "./audit-results.js";
import { readSends, type SendFault, type SendsRead } from "./read-sends.js";
import { sampleLog } from "./sample.js";
import { guessSendColumns, missingSendColumns, type SendMapping, sendColumns } from "./send-columns.js";

/** Room for a million rows of ordinary messages. */
const largestLog = 512 * 1024 * 1024;

/** A log as it was opened, and how its columns are understood. */
interface Opened {
  readonly table: Table;
  readonly mapping: SendMapping;
}

/** A log that was held against the rules. */
export interface Audited {
  readonly name: string;
  readonly read: SendsRead;
  readonly report: AuditSendsReport;
}

/** Were the last messages fine? A log, held against the rules of its platform. */
export class AuditPage extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    channel: { state: true },
    opened: { state: true },
    audited: { state: true },
    progress: { state: true },
    problem: { state: true },
  };

  declare protected channel: ChannelId;
  declare protected opened: Opened | null;
  declare protected audited: Audited | null;
  /** What goes on: a share of the reading from 0 to 1, 1 while the engine is at work; null when nothing does. */
  declare protected progress: number | null;
  declare protected problem: string | null;

  readonly #fileDrop = new FileDrop(this, (file) => void this.#open(file.name, () => this.#openFile(file)));
  #run: AbortController | null = null;

  constructor() {
    super();
    this.channel = "shopee";
    this.opened = null;
    this.audited = null;
    this.progress = null;
    this.problem = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#run?.abort();
  }

  protected override firstUpdated(): void {
    // A first visit shows what a log comes to, not an empty page.
    void this.#openSample();
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const text = words.sending.audit;
    return html`
      <div class="headline">
        <h2 class="soft">${text.question}</h2>
        <p class="answer">${this.#answer()}</p>
      </div>
      ${this.#bar()} ${this.#fileDrop.over ? message("good", text.drop) : nothing}
      ${this.problem === null ? nothing : message("bad", this.problem, { alert: true })}
      ${this.#progressRow()} ${this.opened ? this.#columns(this.opened) : nothing}
      ${
        this.audited
          ? html`${this.#faults(this.audited)}<liaotai-audit-results
                class="stack"
                .context=${this.context}
                .audited=${this.audited}
              ></liaotai-audit-results>`
          : nothing
      }
    `;
  }

  #answer(): string {
    const { words, say } = this.context;
    const text = words.sending.audit;
    if (!this.audited) return text.none;
    const { name, read, report } = this.audited;
    const count = report.findings.length;
    const messages = read.rows.length;
    return say(count === 0 ? text.clean : text.found, { name, count, messages });
  }

  #bar(): TemplateResult {
    const { words, sentence } = this.context;
    const text = words.sending.audit;
    return html`<div class="row">
      <label>
        <span class="soft small">${words.sending.check.channel}</span>
        <select @change=${this.#chooseChannel}>
          ${channelIds.map(
            (id) =>
              html`<option value=${id} .selected=${id === this.channel}>
                ${sentence(`channel:${id}`)}
              </option>`,
          )}
        </select>
      </label>
      <label class="button open-file">
        ${text.open}
        <input type="file" class="visually-hidden" accept=".csv,.tsv,.txt,.xlsx" @change=${this.#choose} />
      </label>
      <button type="button" @click=${() => void this.#openSample()}>${words.sending.check.example}</button>
      <span class="soft small">${text.needs}</span>
    </div>`;
  }

  #progressRow(): TemplateResult | typeof nothing {
    if (this.progress === null) return nothing;
    const { words, say, locale } = this.context;
    const text = words.sending.audit;
    const share = new Intl.NumberFormat(locale, { style: "percent" }).format(this.progress);
    const label = this.progress < 1 ? say(text.reading, { share }) : text.computing;
    return html`<div class="row" role="status">
      <progress max="1" .value=${this.progress} aria-label=${label}></progress>
      <span class="number small">${label}</span>
      <button type="button" @click=${() => this.#run?.abort()}>${text.cancel}</button>
    </div>`;
  }

  /** Which column holds what, where the headings leave it open. */
  #columns({ table, mapping }: Opened): TemplateResult | typeof nothing {
    const text = this.context.words.sending.audit;
    if (missingSendColumns(mapping).length === 0) return nothing;
    const [headings = []] = table.firstRows;
    return html`<section class="panel stack">
      <p>${text.columnsOpen}</p>
      <div class="row">
        ${sendColumns.map(
          (column) =>
            html`<label>
              <span class="soft small">${text.columns[column]}</span>
              <select
                @change=${(event: Event) => this.#map(column, (event.target as HTMLSelectElement).value)}
              >
                <option value="" .selected=${mapping[column] === undefined}>—</option>
                ${headings.map(
                  (heading, index) =>
                    html`<option value=${index} .selected=${mapping[column] === index}>
                      ${textOf(heading)}
                    </option>`,
                )}
              </select>
            </label>`,
        )}
        <button
          class="primary"
          ?disabled=${missingSendColumns(mapping).length > 0}
          @click=${() => void this.#audit()}
        >
          ${text.audit}
        </button>
      </div>
    </section>`;
  }

  #faults({ read, name }: Audited): TemplateResult | typeof nothing {
    const { words, say, format } = this.context;
    const text = words.sending.audit;
    const { faults, localTimes } = read;
    const rows = format.list(faults.slice(0, 3).map(({ row }) => format.number(row)));
    const zone =
      localTimes === 0
        ? nothing
        : html`<p class="soft small">${say(text.localTimes, { count: localTimes })}</p>`;
    if (faults.length === 0) return zone;
    return html`${message(
      "caution",
      html`<p>${say(text.leftOut, { count: faults.length, rows })}</p>
        <button type="button" @click=${() => this.#saveFaults(name, faults)}>${text.saveLeftOut}</button>`,
    )}${zone}`;
  }

  #saveFaults(name: string, faults: readonly SendFault[]): void {
    const text = this.context.words.sending.audit;
    const headings = [text.row, text.reason, ...sendColumns.map((column) => text.columns[column])];
    const content = faultsFile(faults, headings, ({ code }) => text.faults[code]);
    this.context.saveFile(this.context.say(text.leftOutFile, { name }), "text/csv;charset=utf-8", content);
  }

  #map(column: keyof SendMapping, value: string): void {
    if (!this.opened) return;
    const others = Object.entries(this.opened.mapping).filter(([each]) => each !== column);
    const mapping: SendMapping = Object.fromEntries(others);
    if (value !== "") mapping[column] = Number(value);
    this.opened = { ...this.opened, mapping };
  }

  readonly #choose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) void this.#open(file.name, () => this.#openFile(file));
    // The same file can be chosen again once it was mended.
    input.value = "";
  };

  readonly #chooseChannel = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    if (!isChannel(value)) return;
    this.channel = value;
    if (this.opened && missingSendColumns(this.opened.mapping).length === 0) void this.#audit();
  };

  async #openFile(file: File): Promise<Table> {
    return openTable(await bytesOf(file, largestLog));
  }

  async #openSample(): Promise<void> {
    const name = this.context.words.sending.check.example;
    const yesterday = toLocalField(Date.now() - 86_400_000).slice(0, "2026-01-01".length);
    await this.#open(name, () => Promise.resolve(tableOfText(name, sampleLog(yesterday))));
  }

  async #open(name: string, open: () => Promise<Table>): Promise<void> {
    try {
      const table = await open();
      this.problem = null;
      this.audited = null;
      this.opened = { table, mapping: guessSendColumns(table.firstRows[0] ?? []) };
      if (missingSendColumns(this.opened.mapping).length === 0) await this.#audit();
    } catch (problem) {
      this.#refuse(name, problem);
    }
  }

  async #audit(): Promise<void> {
    if (!this.opened) return;
    const { table, mapping } = this.opened;
    const run = new AbortController();
    this.#run?.abort();
    this.#run = run;
    this.progress = 0;
    try {
      const utcOffsetMinutes = -new Date().getTimezoneOffset();
      const times = table.firstRows.map((row) => row[mapping.at ?? 0]);
      const clock = { order: dateOrderOf(times).order, utcOffsetMinutes };
      const read = await readSends(table, mapping, clock, {
        signal: run.signal,
        onProgress: (share) => (this.progress = Math.min(share, 0.99)),
      });
      this.progress = 1;
      const { channel } = this;
      const { engine } = this.context;
      const report = await engine.call("auditSends", { channel, sends: read.sends, utcOffsetMinutes });
      if (run.signal.aborted) return;
      this.audited = { name: table.name, read, report };
      this.problem = null;
      this.context.announce(this.#answer());
    } catch (problem) {
      if (!run.signal.aborted) this.#refuse(table.name, problem);
    } finally {
      if (this.#run === run) this.progress = null;
    }
  }

  #refuse(name: string, problem: unknown): void {
    const { words, say, sentence } = this.context;
    if (problem instanceof FileProblem) {
      this.problem = say(words.files[problem.code], problem.args);
      return;
    }
    const { code, path } = asEngineError(problem);
    this.problem = say(words.sending.audit.refused, { name, reason: sentence(code), place: path });
  }
}

define("liaotai-audit", AuditPage);
