import type { AuditSendsReport } from "liaotai";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { message } from "../../components/state.js";
import { EngineError } from "../../engine/client.js";
import { FileDrop } from "../../files/file-drop.js";
import { tableOfText } from "../../files/table.js";
import { type ChannelId, channelIds, isChannel } from "../../windows/channels.js";
import "../../windows/clock-question.js";
import { problemInWords } from "../../windows/import-log.js";
import { noClock, type TableClock } from "../../windows/import-table.js";
import { toLocalField } from "../../windows/local-time.js";
import { offsetOnClock } from "../../windows/zone-offsets.js";
import { define, Part } from "../../workbench/part.js";
import { type OpenQuestions, readByClock } from "../rows-clock.js";
import "./audit-results.js";
import { leftOut } from "./left-out.js";
import { logInWords } from "./log-in-words.js";
import { type OpenedSends, sendsOfFile } from "./open-sends.js";
import { readSends, type SendsRead } from "./read-sends.js";
import { sampleLog } from "./sample.js";
import { columnsForm } from "./columns-form.js";
import { guessSendColumns, missingSendColumns, type SendColumn, type SendMapping } from "./send-columns.js";

/** A log as it was opened, and how its columns and times are understood. */
interface Opened extends OpenedSends {
  readonly mapping: SendMapping;
  readonly clock: TableClock;
}

/** A log that was held against the rules. */
export interface Audited {
  readonly name: string;
  readonly read: SendsRead;
  readonly report: AuditSendsReport;
  /** The offset of the shop's clock, by which its days are told apart. */
  readonly utcOffsetMinutes: number;
}

/** Were the last messages fine? A log, held against the rules of its platform. */
export class AuditPage extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    channel: { state: true },
    opened: { state: true },
    asked: { state: true },
    audited: { state: true },
    progress: { state: true },
    problem: { state: true },
  };

  declare protected channel: ChannelId;
  declare protected opened: Opened | null;
  /** What has to be answered about the log's times before it can be audited. */
  declare protected asked: OpenQuestions | null;
  declare protected audited: Audited | null;
  /** What goes on: a share of the reading from 0 to 1, then of the audit from 1 to 2; null when nothing does. */
  declare protected progress: number | null;
  declare protected problem: string | null;

  readonly #fileDrop = new FileDrop(this, (file) => this.#openFile(file));
  /** The zone that was answered last: the next log is likely to be of the same. */
  #zone: string | null = null;
  #run: AbortController | null = null;

  constructor() {
    super();
    this.channel = "shopee";
    this.opened = null;
    this.asked = null;
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
        ${this.audited ? html`<p class="soft">${logInWords(this.channel, this.audited.read, this.context)}</p>` : nothing}
      </div>
      ${this.#bar()} ${this.#fileDrop.over ? message("good", text.drop) : nothing}
      ${this.problem === null ? nothing : message("bad", this.problem, { alert: true })}
      ${this.#progressRow()}
      ${this.opened ? html`${this.#columns(this.opened)} ${this.#question(this.opened)}` : nothing}
      ${
        this.audited
          ? html`${leftOut(this.audited, this.opened?.imported ?? null, this.context)}<liaotai-audit-results
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
    if (this.asked) return text.asked;
    if (!this.audited) return text.none;
    const { name, read, report } = this.audited;
    const count = report.findings.length;
    const messages = read.rows.length;
    return say(count === 0 ? text.clean : text.found, { name, count, messages });
  }

  #bar(): TemplateResult {
    const { words, sentence } = this.context;
    const text = words.sending.audit;
    return html`<div class="row controls">
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
        <input
          type="file"
          class="visually-hidden"
          accept=".csv,.tsv,.txt,.xlsx,.json"
          @change=${this.#choose}
        />
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
      <progress
        max="1"
        .value=${this.progress < 1 ? this.progress : this.progress - 1}
        aria-label=${label}
      ></progress>
      <span class="number small">${label}</span>
      <button type="button" @click=${() => this.#run?.abort()}>${text.cancel}</button>
    </div>`;
  }

  #columns({ table, mapping }: Opened): TemplateResult | typeof nothing {
    if (missingSendColumns(mapping).length === 0) return nothing;
    const map = (column: SendColumn, value: string): void => this.#map(column, value);
    return columnsForm(table, mapping, map, () => void this.#audit(), this.context);
  }

  /** What the log leaves open about its times, asked once for all rows. */
  #question({ clock }: Opened): TemplateResult | typeof nothing {
    if (!this.asked) return nothing;
    return html`<liaotai-windows-clock
      .context=${this.context}
      .rowsWithoutZone=${this.asked.rowsWithoutZone}
      .ambiguousDates=${this.asked.ambiguousDates}
      .clock=${{ ...clock, zone: clock.zone ?? this.#zone }}
      .answer=${(answered: TableClock) => this.#answered(answered)}
    ></liaotai-windows-clock>`;
  }

  #answered(clock: TableClock): void {
    if (!this.opened) return;
    this.#zone = clock.zone;
    this.opened = { ...this.opened, clock };
    void this.#audit();
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
    if (file) this.#openFile(file);
    // The same file can be chosen again once it was mended.
    input.value = "";
  };

  readonly #chooseChannel = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    if (!isChannel(value)) return;
    this.channel = value;
    if (this.opened && missingSendColumns(this.opened.mapping).length === 0) void this.#audit();
  };

  #openFile(file: File): void {
    void this.#open(file.name, () => sendsOfFile(this.context.engine, file));
  }

  async #openSample(): Promise<void> {
    const name = this.context.words.sending.check.example;
    const yesterday = toLocalField(Date.now() - 86_400_000).slice(0, "2026-01-01".length);
    const table = tableOfText(name, sampleLog(yesterday, this.context.words.sending.audit.sample));
    await this.#open(name, () => Promise.resolve({ table, channel: null, imported: null }));
  }

  async #open(name: string, open: () => Promise<OpenedSends>): Promise<void> {
    try {
      const opened = await open();
      this.problem = null;
      this.audited = null;
      this.asked = null;
      this.channel = opened.channel ?? this.channel;
      const mapping = guessSendColumns(opened.table.firstRows[0] ?? []);
      this.opened = { ...opened, mapping, clock: noClock };
      if (missingSendColumns(mapping).length === 0) await this.#audit();
    } catch (problem) {
      this.#refuse(name, problem);
    }
  }

  async #audit(): Promise<void> {
    if (!this.opened) return;
    const { table, mapping, clock } = this.opened;
    const run = new AbortController();
    this.#run?.abort();
    this.#run = run;
    this.progress = 0;
    try {
      const options = {
        signal: run.signal,
        onProgress: (share: number) => (this.progress = Math.min(share, 0.99)),
      };
      const { read, open, offsets } = await readByClock(table, mapping.at ?? 0, clock, (times) =>
        readSends(table, mapping, times, options),
      );
      this.asked = open;
      if (open) return;
      this.progress = 1;
      const { channel } = this;
      const { engine } = this.context;
      // The days are those of the clock as it was when the log ends.
      const utcOffsetMinutes = offsetOnClock(Number(read.sends.at[read.sends.at.length - 1] ?? 0), offsets);
      const report = await engine.auditSends(
        { channel, sends: read.sends, utcOffsetMinutes, order: "any" },
        { signal: run.signal, onProgress: ({ done, total }) => (this.progress = 1 + done / total) },
      );
      if (run.signal.aborted) return;
      this.audited = { name: table.name, read, report, utcOffsetMinutes };
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
    if (problem instanceof EngineError) {
      const { code, path } = problem;
      this.problem = say(words.sending.audit.refused, { name, reason: sentence(code), place: path });
    } else {
      this.problem = problemInWords(problem, name, this.context);
    }
  }
}

define("liaotai-audit", AuditPage);
