import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { message } from "../../components/state.js";
import { asEngineError } from "../../engine/client.js";
import { define, Part } from "../../workbench/part.js";
import "./consent-records.js";
import { channelOf } from "../../windows/channels.js";
import { draftKey, emptyDraft, exampleDraft, keptDraft, requestOf, type SendDraft } from "./draft.js";
import "./draft-form.js";
import "./verdict-panel.js";
import { emptyLedger, keptLedger, type Ledger, ledgerKey } from "../ledger/ledger.js";
import { fieldId } from "./fields.js";
import type { SendCheckActions, SendCheckView } from "./view.js";

/** How often the verdict about "now" is asked for anew, so that it is never older than a minute. */
const refreshMs = 60_000;

/** Customers of the ledger that are offered while typing; all of them are found. */
const mostOffered = 200;

/** May this be sent? A message, what is known about the customer, and the engine's verdict for this very moment. */
export class SendCheck extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    view: { state: true },
    problem: { state: true },
    ledger: { state: true },
  };

  declare protected view: SendCheckView | null;
  declare protected problem: unknown;
  /** The customers whose records can be looked up. */
  declare protected ledger: Ledger;

  /** The draft as it will be shown once the engine has answered. */
  #latest: SendDraft = emptyDraft;
  #begun = false;
  /** Whether the draft is the one that a first visit shows. */
  #isExample = false;
  /** Counts the questions to the engine: only the answer to the last one is shown. */
  #question = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.view = null;
    this.problem = null;
    this.ledger = emptyLedger;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(this.#askAgain, refreshMs);
    // A page that slept catches up when it is looked at again.
    document.addEventListener("visibilitychange", this.#askAgain);
    this.addEventListener("pointerenter", this.#lookUpAgain);
    this.addEventListener("focusin", this.#lookUpAgain);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
    document.removeEventListener("visibilitychange", this.#askAgain);
    this.removeEventListener("pointerenter", this.#lookUpAgain);
    this.removeEventListener("focusin", this.#lookUpAgain);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("context") || this.#begun) return;
    this.#begun = true;
    void this.#begin();
  }

  /** Shows a draft that another view made. */
  judge(draft: SendDraft): void {
    void this.#show(draft, true);
  }

  readonly #actions: SendCheckActions = {
    change: (change) => void this.#show({ ...this.#latest, ...change }, true),
    goTo: (field) => this.querySelector<HTMLElement>(`#${fieldId(field)}`)?.focus(),
  };

  protected override render(): TemplateResult {
    const { context, view } = this;
    const { words, say } = context;
    const text = words.sending.check;
    if (!view) {
      return html`${this.#refusal()}
        <p class="soft" role="status">${words.workbench.engine.loading}</p>`;
    }
    const actions = this.#actions;
    return html`
      <div class="headline">
        <h2 class="soft">${text.question}</h2>
        <p class="answer">
          ${say(text.verdicts[view.report.verdict], { time: context.format.dateTime(view.asOf) })}
        </p>
      </div>
      <div class="row" role="group" aria-label=${text.samples}>
        <span class="soft small">${text.samples}</span>
        <button
          type="button"
          @click=${() => this.#show(exampleDraft(Date.now(), this.context.words.sending.check.exampleText), true)}
        >
          ${text.example}
        </button>
        <button type="button" @click=${() => this.#show(emptyDraft, true)}>${text.clear}</button>
        ${this.#customer(view)}
      </div>
      ${this.#refusal()}
      <div class="columns">
        <div class="stack">
          <liaotai-send-draft
            class="panel stack"
            .context=${context}
            .view=${view}
            .actions=${actions}
          ></liaotai-send-draft>
          <liaotai-consent-records
            class="panel stack"
            .context=${context}
            .view=${view}
            .actions=${actions}
          ></liaotai-consent-records>
        </div>
        <liaotai-send-verdict
          class="panel stack"
          .context=${context}
          .view=${view}
          .actions=${actions}
        ></liaotai-send-verdict>
      </div>
    `;
  }

  /** Whose records these are: one of the ledger, or nobody's in particular. */
  #customer({ draft }: SendCheckView): TemplateResult | typeof nothing {
    const text = this.context.words.sending.check;
    const { customers } = this.ledger;
    if (customers.length === 0) return nothing;
    return html`<label>
      <span class="soft small">${text.customer}</span>
      <input
        type="search"
        list="send-check-customers"
        autocomplete="off"
        placeholder=${text.notInLedger}
        .value=${draft.customer ?? ""}
        @change=${(event: Event) => {
          const wanted = (event.target as HTMLInputElement).value.trim();
          const found = customers.find(({ id }) => id === wanted);
          const change = { customer: found?.id ?? null, consent: found?.records ?? [] };
          void this.#show({ ...this.#latest, ...change }, true);
        }}
      />
      <datalist id="send-check-customers">
        ${customers.slice(0, mostOffered).map(({ id }) => html`<option value=${id}></option>`)}
      </datalist>
    </label>`;
  }

  #refusal(): TemplateResult | typeof nothing {
    if (this.problem === null) return nothing;
    const { code, path } = asEngineError(this.problem);
    const { sentence, say, words } = this.context;
    return message("bad", say(words.sending.check.refused, { reason: sentence(code), place: path }), {
      alert: true,
    });
  }

  async #begin(): Promise<void> {
    const { storage } = this.context;
    await storage.follow(ledgerKey, (kept) => (this.ledger = keptLedger(kept)), this.stay);
    await storage.follow(draftKey, (kept) => void this.#take(kept), this.stay);
    this.followPlatform(() => {
      if (this.#isExample) void this.#take(undefined);
    });
  }

  /** Shows a draft as it was kept, or as another tab changed it. */
  async #take(kept: unknown): Promise<void> {
    // A first visit shows a filled example; its verdict says more than an empty form.
    const channel = channelOf(this.context.platform) ?? emptyDraft.channel;
    this.#isExample = kept === undefined;
    const draft = this.#isExample
      ? { ...exampleDraft(Date.now(), this.context.words.sending.check.exampleText), channel }
      : keptDraft(kept);
    if (!(await this.#show(draft, false))) await this.#show(emptyDraft, false);
  }

  /** The ledger as it stands: its own view may have changed it. */
  async #lookUp(): Promise<void> {
    this.ledger = keptLedger(await this.context.storage.load(ledgerKey));
  }

  readonly #lookUpAgain = (): void => void this.#lookUp();

  /** Asks the engine about a draft as of now, and shows both. A draft that it refuses is not shown. */
  async #show(draft: SendDraft, isNews: boolean): Promise<boolean> {
    const question = ++this.#question;
    this.#latest = draft;
    // Kept as it changes, not when it is answered: the tab may be closed before.
    if (isNews) this.#keep(draft);
    const now = Date.now();
    try {
      const report = await this.context.engine.call("checkSend", requestOf(draft, now));
      if (question !== this.#question) return true;
      this.#accept({ draft, report, asOf: draft.at ?? now });
      return true;
    } catch (problem) {
      if (question !== this.#question) return false;
      this.problem = problem;
      if (isNews && this.view) this.#keep(this.view.draft);
      return false;
    }
  }

  #keep(draft: SendDraft): void {
    this.#isExample = false;
    void this.context.storage.save(draftKey, draft);
  }

  #accept(view: SendCheckView): void {
    const before = this.view;
    this.view = view;
    this.problem = null;
    if (before && before.report.verdict !== view.report.verdict) {
      const { words, say, format } = this.context;
      this.context.announce(
        say(words.sending.check.verdicts[view.report.verdict], { time: format.dateTime(view.asOf) }),
      );
    }
  }

  readonly #askAgain = (): void => {
    if (document.visibilityState !== "visible" || !this.view || this.#latest.at !== null) return;
    if (this.#latest === this.view.draft) void this.#show(this.#latest, false);
  };
}

define("liaotai-send-check", SendCheck);
