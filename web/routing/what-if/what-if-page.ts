import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import type { Shop, TrafficReport } from "liaotai";
import { inARow } from "../../catalogues/han-spacing.js";
import type { Locale } from "../../catalogues/locale.js";
import { message } from "../../components/state.js";
import { engineFailed, type EngineError } from "../../engine/client.js";
import { LoadedWhenNeeded } from "../../workbench/loaded-when-needed.js";
import { define, Part } from "../../workbench/part.js";
import { Names } from "../names.js";
import { placeInWords } from "../place-in-words.js";
import type { Shops } from "../routing-view.js";
import "./attendance-panel.js";
import { type Field, fieldOfPath } from "./field-of-path.js";
import "./handling-panel.js";
import type { Inputs } from "./inputs.js";
import { inputsSummary } from "./inputs-summary.js";
import { KeptRun } from "./kept-run.js";
import { requestOf } from "./request.js";
import { headline, intervals } from "./results/headline.js";
import type { Answered } from "./results/outcome.js";
import "./results/results.js";
import { secondShop } from "./second-shop.js";
import "./shops-panel.js";
import { Simulation } from "./simulation.js";
import "./traffic-panel.js";
import type { Refusal, WhatIfActions, WhatIfView } from "./view.js";
import { loadWhatIfWords, type WhatIfWords } from "./words.js";

/** Fields that stand for many values: a refusal says which. */
const holdsMore: ReadonlySet<Field> = new Set(["shop", "second", "traffic", "attendance"]);

/** A run that the engine did not take: the field to blame, or what went wrong beside all fields. */
type NotRun = { readonly refusal: Refusal } | { readonly general: string };

/** If it were set up like this, how long would buyers wait? Traffic, run under two configurations. */
export class WhatIfPage extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    shops: { attribute: false },
    answered: { state: true },
    stale: { state: true },
    notRun: { state: true },
  };

  declare shops: Shops;
  declare protected answered: Answered | null;
  /** Whether the form has changed since the run that is shown. */
  declare protected stale: boolean;
  declare protected notRun: NotRun | null;

  readonly #words = new LoadedWhenNeeded<Locale, WhatIfWords>(this, loadWhatIfWords);
  readonly #kept = new KeptRun(this);
  readonly #simulation = new Simulation(this);
  #shown: Shop | null = null;

  constructor() {
    super();
    this.answered = null;
    this.stale = false;
    this.notRun = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#simulation.cancel();
    this.#kept.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context")) void this.#words.ask(this.context.locale);
    if (!changed.has("shops")) return;
    if (this.#kept.key !== this.shops.entry.key) this.#turnTo();
    else if (this.#shown !== this.shops.present) this.stale = true;
    this.#shown = this.shops.present;
  }

  /** Another shop is looked at: its own form, and no result yet. */
  #turnTo(): void {
    this.#simulation.cancel();
    this.answered = null;
    this.notRun = null;
    void this.#kept.open(this.context.storage, this.shops.entry);
  }

  readonly #actions: WhatIfActions = {
    change: (part) => this.#change(part),
    takeArrivals: (log) => {
      this.#kept.importArrivals(log);
      this.#changed();
    },
    takePresence: (presence) => {
      this.#kept.importPresence(presence);
      this.#changed();
    },
  };

  #change(part: Partial<Inputs>): void {
    this.#kept.change(part);
    this.#changed();
  }

  #changed(): void {
    this.stale = true;
    this.notRun = null;
  }

  protected override render(): TemplateResult {
    const words = this.#words.get(this.context.locale);
    const { inputs } = this.#kept;
    if (!words || !inputs) {
      const failure = this.#words.failureOf(this.context.locale);
      const { opening, engine } = this.context.words.workbench;
      return html`<p class="waiting" role="status">
        ${failure === null ? opening.loading : this.context.say(engine.reason, { reason: failure })}
      </p>`;
    }
    const view = this.#view(words, inputs);
    return html`
      ${this.#headline(view)} ${this.#runBar(view)} ${this.#form(view)}
      ${
        this.answered
          ? html`<liaotai-what-if-results
              class="stack"
              aria-busy=${this.#simulation.running}
              .context=${this.context}
              .words=${words}
              .answered=${this.answered}
            ></liaotai-what-if-results>`
          : nothing
      }
    `;
  }

  #view(words: WhatIfWords, inputs: Inputs): WhatIfView {
    const shop = secondShop(inputs.second, inputs, this.shops);
    return {
      words,
      inputs,
      shops: this.shops,
      names: new Names(this.shops.present, this.context.words),
      second: shop && { shop, name: this.#nameOfSecond(words, inputs, shop) },
      imported: this.#kept.imported,
      refusal: this.notRun && "refusal" in this.notRun ? this.notRun.refusal : null,
    };
  }

  /** What the second configuration is called beside the present one. */
  #nameOfSecond(words: WhatIfWords, { second }: Inputs, shop: Shop): string {
    const text = words.shops;
    switch (second.kind) {
      case "copy":
        return text.copyName;
      case "before":
        return this.context.say(text.before, { count: second.changes });
      case "version":
        return (
          this.shops.entry.versions.find(({ savedAt }) => savedAt === second.savedAt)?.name ?? text.second
        );
      default:
        return shop.name ?? shop.id;
    }
  }

  #headline({ words }: WhatIfView): TemplateResult {
    const { answered, context } = this;
    if (!answered) {
      return html`<div class="headline stack">
        <h2 class="soft">${words.question}</h2>
        <p class="answer">${words.before}</p>
      </div>`;
    }
    const sure = intervals(answered, words, context);
    const moved = answered.report.compared?.moved;
    return html`<div class="headline stack">
      <h2 class="soft">${words.question}</h2>
      <p class="answer">${headline(answered, words, context)}</p>
      <p class="small">
        ${inARow([
          moved === undefined || moved === 0 ? "" : context.say(words.headline.moved, { count: moved }),
          sure ?? "",
        ])}
      </p>
      <p class="soft small">${words.definitions}</p>
    </div>`;
  }

  #runBar(view: WhatIfView): TemplateResult {
    const text = view.words.run;
    const { running } = this.#simulation;
    return html`<div class="stack run">
      <div class="row">
        <button type="button" class="primary" ?disabled=${running} @click=${() => void this.#run(view)}>
          ${this.answered ? text.again : text.start}
        </button>
        ${running ? this.#progress(text) : nothing}
        ${this.answered && this.stale && !running ? html`<span class="soft small">${view.words.headline.stale}</span>` : nothing}
      </div>
      ${this.notRun ? message("bad", "general" in this.notRun ? this.notRun.general : text.refused, { alert: true }) : nothing}
    </div>`;
  }

  #progress(text: WhatIfWords["run"]): TemplateResult {
    const { say, format } = this.context;
    const { progress } = this.#simulation;
    const label = progress
      ? say(text.running, { done: format.number(progress.done), total: format.number(progress.total) })
      : text.preparing;
    return html`<progress
        max=${progress?.total ?? 1}
        .value=${progress?.done ?? 0}
        aria-label=${text.preparing}
      ></progress>
      <span class="number small">${label}</span>
      <button type="button" @click=${() => this.#simulation.cancel()}>${text.cancel}</button>`;
  }

  #form(view: WhatIfView): TemplateResult {
    const { words } = view;
    const { context } = this;
    const actions = this.#actions;
    const summary = inputsSummary(view, context);
    const section = (title: string, line: string, opened: boolean, content: TemplateResult): TemplateResult =>
      html`<details class="panel input" ?open=${opened || this.#holdsRefusal(title, words)}>
        <summary>
          <h3>${title}</h3>
          <span class="soft small">${line}</span>
        </summary>
        ${content}
      </details>`;
    return html`<div class="inputs">
      ${section(words.shops.title, summary.shops, this.answered === null, html`<liaotai-what-if-shops .context=${context} .view=${view} .actions=${actions}></liaotai-what-if-shops>`)}
      ${section(words.traffic.title, summary.traffic, false, html`<liaotai-what-if-traffic .context=${context} .view=${view} .actions=${actions}></liaotai-what-if-traffic>`)}
      ${section(words.attendance.title, summary.attendance, false, html`<liaotai-what-if-attendance .context=${context} .view=${view} .actions=${actions}></liaotai-what-if-attendance>`)}
      ${section(words.handling.title, summary.handling, false, html`<liaotai-what-if-handling .context=${context} .view=${view} .actions=${actions}></liaotai-what-if-handling>`)}
    </div>`;
  }

  /** Whether the field to blame stands in the section with this title. */
  #holdsRefusal(title: string, words: WhatIfWords): boolean {
    if (!this.notRun || !("refusal" in this.notRun)) return false;
    const { field } = this.notRun.refusal;
    if (field === "shop" || field === "second") return title === words.shops.title;
    if (field === "attendance") return title === words.attendance.title;
    const ofHandling = ["distribution", "mean", "sd", "concurrency", "target", "replications"].includes(
      field,
    );
    return title === (ofHandling ? words.handling.title : words.traffic.title);
  }

  async #run(view: WhatIfView): Promise<void> {
    const { inputs, imported, second, shops, words } = view;
    this.notRun = null;
    this.stale = false;
    const request = requestOf(inputs, shops.present, second?.shop ?? null, imported);
    const ended = await this.#simulation.start(this.context.engine, request);
    if (ended.how === "cancelled") this.context.announce(words.run.cancelled);
    else if (ended.how === "refused") this.notRun = this.#inWords(ended.error, request, words);
    else this.#show(view, ended.report);
  }

  #show({ inputs, imported, second, shops, names, words }: WhatIfView, report: TrafficReport): void {
    const { compared } = report;
    this.answered = {
      report,
      present: { name: words.shops.present, shop: shops.present, result: report },
      second: second && compared ? { ...second, result: compared } : null,
      names,
      targetMs: inputs.targetSeconds * 1000,
      concurrency: inputs.concurrency,
      log: inputs.traffic === "log" ? imported.log : null,
    };
    this.context.announce(`${words.run.done}${headline(this.answered, words, this.context)}`);
  }

  #inWords({ code, path, message: reason }: EngineError, request: object, words: WhatIfWords): NotRun {
    const { say, sentence, locale } = this.context;
    if (code === engineFailed) return { general: say(words.run.failed, { reason }) };
    const field = fieldOfPath(path);
    const place = placeInWords(path, request, this.context.words, locale);
    const text = say(this.context.words.routing.own.refusedPlace, { place, reason: sentence(code) });
    if (!field) return { general: text };
    // Below a field of its own nobody needs to be told where.
    return { refusal: { field, text: holdsMore.has(field) ? text : sentence(code) } };
  }
}

define("liaotai-what-if", WhatIfPage);
