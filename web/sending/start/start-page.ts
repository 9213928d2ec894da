import type { Source } from "liaotai";
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { sourceLine } from "../../components/source-line.js";
import { define, Part } from "../../workbench/part.js";
import type { ToolId } from "../../workbench/tool.js";
import { draftKey, emptyDraft, orderEvents, type SendDraft } from "../check/draft.js";
import type { SendCheck } from "../check/send-check.js";
import {
  fittingProduct,
  insteads,
  keptTicks,
  needs,
  type OrderId,
  ordersSource,
  type Step,
  steps,
} from "./first-steps.js";

const stepsKey = "sending/start/steps";
const needsKey = "sending/start/needs";

/** What to set up before the first message, what else may be done, and which WhatsApp product fits. */
export class StartPage extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    done: { state: true },
    needed: { state: true },
  };

  declare protected done: ReadonlySet<string>;
  declare protected needed: ReadonlySet<string>;

  #begun = false;

  constructor() {
    super();
    this.done = new Set();
    this.needed = new Set();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("context") || this.#begun) return;
    this.#begun = true;
    void this.#begin();
  }

  protected override render(): TemplateResult {
    const { words, say } = this.context;
    const { start } = words.sending;
    const count = steps.filter(({ id }) => !this.done.has(id)).length;
    return html`
      <div class="headline">
        <h2 class="soft">${start.question}</h2>
        <p class="answer" role="status">${count === 0 ? start.ready : say(start.left, { count })}</p>
      </div>
      <div class="columns">
        <section class="panel stack">
          <h3>${start.stepsTitle}</h3>
          <ol class="points">
            ${steps.map((step) => this.#step(step))}
          </ol>
        </section>
        <div class="stack">
          <section class="panel stack">
            <h3>${start.ordersTitle}</h3>
            <p>${start.ordersAbout}</p>
            ${this.#source(ordersSource)}
            <ul class="points">
              ${orderEvents.map((event) => this.#order(event))}
            </ul>
          </section>
          ${this.#products()}
          <section class="panel stack">
            <h3>${start.insteadTitle}</h3>
            <ul class="points">
              ${insteads.map(({ id, source }) => html`<li>${start.insteads[id]} ${this.#source(source)}</li>`)}
            </ul>
          </section>
        </div>
      </div>
    `;
  }

  #step({ id, opens, source }: Step): TemplateResult {
    const { start } = this.context.words.sending;
    const { title, about, open } = start.steps[id];
    return html`<li>
      <label class="row">
        <input
          type="checkbox"
          .checked=${this.done.has(id)}
          @change=${() => {
            this.done = toggled(this.done, id);
            void this.context.storage.save(stepsKey, [...this.done]);
          }}
        />
        <strong>${title}</strong>
      </label>
      <p>${about}</p>
      <button type="button" @click=${() => this.#open(opens)}>${open}</button>
      ${this.#source(source)}
    </li>`;
  }

  #order(id: OrderId): TemplateResult {
    const { start, check } = this.context.words.sending;
    return html`<li>
      <strong>${check.orderEvents[id]}</strong>
      <p>${start.orders[id]}</p>
      <button type="button" @click=${() => void this.#try(id)}>${start.tryOrder}</button>
    </li>`;
  }

  #products(): TemplateResult {
    const { start } = this.context.words.sending;
    const { product, because } = fittingProduct(this.needed);
    return html`<section class="panel stack">
      <h3>${start.productTitle}</h3>
      <div class="stack" role="group" aria-label=${start.needsTitle}>
        ${needs.map(
          ({ id }) =>
            html`<label class="row">
              <input
                type="checkbox"
                .checked=${this.needed.has(id)}
                @change=${() => {
                  this.needed = toggled(this.needed, id);
                  void this.context.storage.save(needsKey, [...this.needed]);
                }}
              />
              ${start.needs[id]}
            </label>`,
        )}
      </div>
      <p role="status"><strong>${start.products[product]}</strong></p>
      ${because.map((source) => this.#source(source))}
    </section>`;
  }

  #source(source: Source): TemplateResult {
    return html`<p class="soft small">${sourceLine(source, this.context)}</p>`;
  }

  /** Opens a tool by its address, or another view of this one by its tab. */
  #open(opens: string): void {
    const [tool, view] = opens.slice(1).split("/");
    if (view === undefined) this.context.open(tool as ToolId);
    else this.#root.getElementById(`sending-tab-${view}`)?.click();
  }

  get #root(): ShadowRoot {
    return this.getRootNode() as ShadowRoot;
  }

  /** Hands an order's message to the view that judges it, whether it was opened before or not. */
  async #try(event: OrderId): Promise<void> {
    const text = this.context.words.sending.start.orders[event];
    const draft: SendDraft = { ...emptyDraft, channel: "shopee", kind: "order-template", event, text };
    await this.context.storage.save(draftKey, draft);
    this.#open("#sending/check");
    this.#root.querySelector<SendCheck>("liaotai-send-check")?.judge(draft);
  }

  async #begin(): Promise<void> {
    const { storage } = this.context;
    await storage.follow(stepsKey, (kept) => (this.done = keptTicks(kept)), this.stay);
    await storage.follow(needsKey, (kept) => (this.needed = keptTicks(kept)), this.stay);
  }
}

function toggled(ticks: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ticks);
  if (!next.delete(id)) next.add(id);
  return next;
}

define("liaotai-start", StartPage);
