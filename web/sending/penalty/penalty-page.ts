import type { PenaltyReport } from "liaotai";
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { inARow } from "../../catalogues/han-spacing.js";
import { argumentsInWords } from "../../components/arguments-in-words.js";
import { sourceLine } from "../../components/source-line.js";
import { message } from "../../components/state.js";
import { asEngineError } from "../../engine/client.js";
import { define, Part } from "../../workbench/part.js";
import {
  emptyRecord,
  keptRecord,
  type PenaltyRecord,
  platforms,
  violationsHere,
  withoutViolation,
  withViolation,
} from "./record.js";
import { statement } from "./statement.js";
import { type NoticeActions, violationList } from "./violation-list.js";

const recordKey = "sending/penalty";

type Remark = PenaltyReport["next"];

/** Where do we stand after a violation, when does it end, and what do we hand in? */
export class PenaltyPage extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    record: { state: true },
    report: { state: true },
    problem: { state: true },
  };

  declare protected record: PenaltyRecord;
  declare protected report: PenaltyReport | null;
  declare protected problem: unknown;

  #begun = false;
  #question = 0;

  constructor() {
    super();
    this.record = emptyRecord;
    this.report = null;
    this.problem = null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("context") || this.#begun) return;
    this.#begun = true;
    void this.#begin();
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const text = words.sending.penalty;
    const { report } = this;
    return html`
      <div class="headline">
        <h2 class="soft">${text.question}</h2>
        <p class="answer" role="status">${this.#answer()}</p>
      </div>
      ${this.problem === null ? nothing : message("bad", this.context.sentence(asEngineError(this.problem).code), { alert: true })}
      <div class="columns">
        <section class="panel stack">${violationList(this.record, this.#notices, this.context)}</section>
        <div class="stack">
          ${
            report && report.step > 0
              ? html`<section class="panel stack">${this.#restore(report)}</section>
                  <section class="panel stack">${this.#statement(report)}</section>`
              : nothing
          }
          ${report ? html`<section class="panel stack">${this.#ladder(report)}</section>` : nothing}
        </div>
      </div>
    `;
  }

  #answer(): string {
    const { words, say, format } = this.context;
    const text = words.sending.penalty;
    const { report } = this;
    if (!report) return words.workbench.opening.loading;
    const { current, unlocksAt, permanent } = report;
    if (!current) return text.clean;
    const said = this.#sentence(current);
    if (permanent) return inARow([said, text.permanent]);
    if (unlocksAt === null) return said;
    const over = unlocksAt <= Date.now();
    return inARow([said, say(over ? text.unlocked : text.unlocks, { until: format.dateTime(unlocksAt) })]);
  }

  #restore({ restore, disputed, points }: PenaltyReport): TemplateResult {
    const { words } = this.context;
    const text = words.sending.penalty;
    return html`
      <h3>${text.restore}</h3>
      ${
        restore.length === 0
          ? html`<p class="soft">${text.nothingToDo}</p>`
          : html`<ul class="points">
              ${restore.map(
                (item) =>
                  html`<li class="stack">
                    <label
                      ><input
                        type="checkbox"
                        .checked=${this.record.ready.includes(item.code)}
                        @change=${(event: Event) => this.#tick(item.code, (event.target as HTMLInputElement).checked)}
                      /><span>${this.#sentence(item)}${this.#due(item)}</span></label
                    >
                    <p class="small soft">${sourceLine(item.source, this.context)}</p>
                  </li>`,
              )}
            </ul>`
      }
      ${points ? this.#remark(points) : nothing} ${this.#disputed(disputed)}
    `;
  }

  #disputed(disputed: readonly Remark[]): TemplateResult | typeof nothing {
    if (disputed.length === 0) return nothing;
    return html`<h4>${this.context.words.sending.penalty.disputed}</h4>
      ${disputed.map((each) => this.#remark(each))}`;
  }

  #statement(report: PenaltyReport): TemplateResult {
    const { words } = this.context;
    const text = words.sending.penalty;
    const { record } = this;
    const drafted = statement(record, report, this.context);
    const field = (label: string, name: "shop" | "happened" | "changed", rows: number): TemplateResult =>
      html`<label class="stack">
        <span class="soft small">${label}</span>
        <textarea
          rows=${rows}
          .value=${record[name]}
          @change=${(event: Event) => this.#change({ [name]: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
      </label>`;
    return html`
      <h3>${text.statement}</h3>
      ${field(text.shop, "shop", 1)} ${field(text.happened, "happened", 3)}
      ${field(text.changed, "changed", 3)}
      <label class="stack">
        <span class="soft small">${text.draft}</span>
        <textarea class="draft" rows="12" readonly .value=${drafted}></textarea>
      </label>
      <div class="row">
        <button type="button" @click=${() => void this.#copy(drafted)}>${text.copy}</button>
        <button
          type="button"
          @click=${() => this.context.saveFile(text.fileName, "text/plain;charset=utf-8", drafted)}
        >
          ${text.save}
        </button>
      </div>
    `;
  }

  #ladder({ ladder, current, next, step, disputed }: PenaltyReport): TemplateResult {
    const text = this.context.words.sending.penalty;
    return html`
      <h3>${text.ladder}</h3>
      <ol class="points ladder">
        ${ladder.map(
          (each) =>
            html`<li class="stack" aria-current=${each.code === current?.code ? "step" : "false"}>
              <p>
                ${each.code === current?.code ? html`<strong>${text.here}</strong> ` : nothing}${this.#sentence(each)}
              </p>
              <p class="small soft">${sourceLine(each.source, this.context)}</p>
            </li>`,
        )}
      </ol>
      <h4>${text.next}</h4>
      ${this.#remark(next)} ${step === 0 ? this.#disputed(disputed) : nothing}
    `;
  }

  #remark(remark: Remark): TemplateResult {
    return html`<div class="stack">
      <p>${this.#sentence(remark)}</p>
      <p class="small soft">${sourceLine(remark.source, this.context)}</p>
    </div>`;
  }

  #sentence({ code, args }: Pick<Remark, "code" | "args">): string {
    return this.context.sentence(code, argumentsInWords(args, this.context));
  }

  /** By when, from when until when, or from when on. */
  #due({ args: { by, from, until, earliest } }: Remark): TemplateResult | typeof nothing {
    const { say, words, format } = this.context;
    const text = words.sending.penalty;
    if (typeof by === "number")
      return html` <span class="soft">${say(text.due, { time: format.dateTime(by) })}</span>`;
    if (typeof from === "number" && typeof until === "number") {
      const span = { from: format.date(from), until: format.date(until) };
      return html` <span class="soft">${say(text.span, span)}</span>`;
    }
    if (typeof earliest !== "number") return nothing;
    return html` <span class="soft">${say(text.earliest, { time: format.dateTime(earliest) })}</span>`;
  }

  #tick(code: string, isReady: boolean): void {
    const others = this.record.ready.filter((each) => each !== code);
    this.#change({ ready: isReady ? [...others, code] : others });
  }

  #change(change: Partial<PenaltyRecord>): void {
    void this.#show({ ...this.record, ...change }, true);
  }

  readonly #notices: NoticeActions = {
    choose: (platform) => this.#change({ platform, ready: [] }),
    add: (at, kind) => void this.#show(withViolation(this.record, at, kind), true),
    remove: (violation) => void this.#show(withoutViolation(this.record, violation), true),
  };

  async #copy(text: string): Promise<void> {
    const { penalty } = this.context.words.sending;
    try {
      await navigator.clipboard.writeText(text);
      this.context.announce(penalty.copied);
    } catch {
      // Where the page may not write to the clipboard, the text is selected for the user's own hand.
      this.querySelector<HTMLTextAreaElement>("textarea.draft")?.select();
      this.context.announce(penalty.selected);
    }
  }

  async #begin(): Promise<void> {
    const { storage } = this.context;
    await storage.follow(recordKey, (kept) => void this.#show(keptRecord(kept), false), this.stay);
    this.followPlatform((asked) => {
      const platform = platforms.find((each) => each === asked);
      if (platform) this.#change({ platform, ready: [] });
    });
  }

  async #show(record: PenaltyRecord, isNews: boolean): Promise<void> {
    const question = ++this.#question;
    this.record = record;
    if (isNews) void this.context.storage.save(recordKey, record);
    try {
      const report = await this.context.engine.call("penalty", {
        platform: record.platform,
        violations: violationsHere(record).map(({ at, kind }) => ({ at, code: kind })),
        now: Date.now(),
      });
      if (question !== this.#question) return;
      this.report = report;
      this.problem = null;
    } catch (problem) {
      if (question === this.#question) this.problem = problem;
    }
  }
}

define("liaotai-penalty", PenaltyPage);
