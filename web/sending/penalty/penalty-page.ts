import type { PenaltyReport } from "liaotai";
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { argumentsInWords } from "../../components/arguments-in-words.js";
import { icon } from "../../components/icon.js";
import { sourceLine } from "../../components/source-line.js";
import { message } from "../../components/state.js";
import { asEngineError } from "../../engine/client.js";
import { fromLocalField, toLocalField } from "../../windows/local-time.js";
import { define, Part } from "../../workbench/part.js";
import {
  emptyRecord,
  keptRecord,
  type PenaltyRecord,
  platforms,
  withoutViolation,
  withViolation,
} from "./record.js";
import { statement } from "./statement.js";

const recordKey = "sending/penalty";

type Remark = PenaltyReport["next"];

/** Where do we stand after a violation, when does it end, and what do we hand in? */
export class PenaltyPage extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    record: { state: true },
    report: { state: true },
    problem: { state: true },
    when: { state: true },
  };

  declare protected record: PenaltyRecord;
  declare protected report: PenaltyReport | null;
  declare protected problem: unknown;
  /** The next violation, as the field has it. */
  declare protected when: string;

  #begun = false;
  #question = 0;

  constructor() {
    super();
    this.record = emptyRecord;
    this.report = null;
    this.problem = null;
    this.when = toLocalField(Date.now());
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
        <section class="panel stack">${this.#violations()}</section>
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
    if (permanent) return `${said} ${text.permanent}`;
    if (unlocksAt === null) return said;
    const over = unlocksAt <= Date.now();
    return `${said} ${say(over ? text.unlocked : text.unlocks, { until: format.dateTime(unlocksAt) })}`;
  }

  #violations(): TemplateResult {
    const { words, say, format } = this.context;
    const text = words.sending.penalty;
    const { record } = this;
    return html`
      <h3>${text.violations}</h3>
      <div class="row" role="group" aria-label=${text.platform}>
        ${platforms.map(
          (platform) =>
            html`<button
              type="button"
              aria-pressed=${platform === record.platform}
              @click=${() => this.#change({ platform, ready: [] })}
            >
              ${words.check.platforms[platform]}
            </button>`,
        )}
      </div>
      <form class="row" @submit=${this.#add}>
        <label>
          <span class="soft small">${text.when}</span>
          <input
            type="datetime-local"
            required
            .value=${this.when}
            @input=${(event: Event) => (this.when = (event.target as HTMLInputElement).value)}
          />
        </label>
        <button class="primary">${text.add}</button>
      </form>
      ${
        record.violations.length === 0
          ? html`<p class="soft">${text.none}</p>`
          : html`<ol class="points">
              ${record.violations.map(
                (at, index) =>
                  html`<li class="row">
                    <span>${say(text.nth, { number: index + 1, time: format.dateTime(at) })}</span>
                    <button
                      type="button"
                      class="quiet"
                      aria-label=${say(text.remove, { number: index + 1 })}
                      title=${say(text.remove, { number: index + 1 })}
                      @click=${() => void this.#show(withoutViolation(record, index), true)}
                    >
                      ${icon("cross")}
                    </button>
                  </li>`,
              )}
            </ol>`
      }
    `;
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
                      />${this.#sentence(item)}${this.#due(item)}</label
                    >
                    <p class="small soft">${sourceLine(item.source, this.context)}</p>
                  </li>`,
              )}
            </ul>`
      }
      ${points ? this.#remark(points) : nothing}
      ${
        disputed.length === 0
          ? nothing
          : html`<h4>${text.disputed}</h4>
              ${disputed.map((each) => this.#remark(each))}`
      }
    `;
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

  #ladder({ ladder, step, next }: PenaltyReport): TemplateResult {
    const text = this.context.words.sending.penalty;
    return html`
      <h3>${text.ladder}</h3>
      <ol class="points ladder">
        ${ladder.map(
          (each) =>
            html`<li class="stack" aria-current=${each.step === step ? "step" : "false"}>
              <p>
                ${each.step === step ? html`<strong>${text.here}</strong> ` : nothing}${this.#sentence(each)}
              </p>
              <p class="small soft">${sourceLine(each.source, this.context)}</p>
            </li>`,
        )}
      </ol>
      <h4>${text.next}</h4>
      ${this.#remark(next)}
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

  #due({ args: { by } }: Remark): TemplateResult | typeof nothing {
    if (typeof by !== "number") return nothing;
    const { say, words, format } = this.context;
    return html` <span class="soft">${say(words.sending.penalty.due, { time: format.dateTime(by) })}</span>`;
  }

  #tick(code: string, isReady: boolean): void {
    const others = this.record.ready.filter((each) => each !== code);
    this.#change({ ready: isReady ? [...others, code] : others });
  }

  #change(change: Partial<PenaltyRecord>): void {
    void this.#show({ ...this.record, ...change }, true);
  }

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault();
    const at = fromLocalField(this.when);
    if (at !== null) void this.#show(withViolation(this.record, at), true);
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
        violations: record.violations.map((at) => ({ at, code: "chat-violation" })),
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
