import { html, type PropertyDeclarations, type TemplateResult } from "lit";
import { message } from "../../components/state.js";
import { define } from "../../workbench/part.js";
import { buyersOf } from "./story.js";
import { suggestedBuyer } from "./suggested-buyer.js";
import { PreviewPart } from "./view.js";

/** Buyers offered for choice, the latest first. */
const mostBuyers = 200;

/** What happens next: a buyer writes, or the agent who has the chat reads, replies, closes or forwards. */
export class NextStep extends PreviewPart {
  static override properties: PropertyDeclarations = {
    ...PreviewPart.properties,
    newBuyer: { state: true },
    source: { state: true },
    receiver: { state: true },
  };

  /** What the user calls a new buyer; empty for the suggested name. */
  declare protected newBuyer: string;
  declare protected source: string;
  /** Whom to forward to: `member:` or `group:` and the id. */
  declare protected receiver: string;

  constructor() {
    super();
    this.newBuyer = "";
    this.source = "product-page";
    this.receiver = "";
  }

  protected override render(): TemplateResult {
    const words = this.context.words.routing.step;
    const buyers = buyersOf(this.view.story);
    const suggested = suggestedBuyer(this.view, this.context);
    return html`
      <form class="row" @submit=${(event: Event) => this.#write(event, suggested)}>
        <label
          >${words.buyer}
          <select
            @change=${(event: Event) => this.actions.chooseBuyer((event.target as HTMLSelectElement).value || null)}
          >
            <option value="" ?selected=${this.view.buyer === null}>${words.newBuyer}</option>
            ${buyers
              .slice(0, mostBuyers)
              .map(
                (buyer) =>
                  html`<option value=${buyer} ?selected=${buyer === this.view.buyer}>${buyer}</option>`,
              )}
          </select>
        </label>
        ${
          this.view.buyer === null
            ? html`<input
                aria-label=${words.newBuyerName}
                maxlength="60"
                placeholder=${suggested}
                .value=${this.newBuyer}
                @input=${(event: Event) => (this.newBuyer = (event.target as HTMLInputElement).value)}
              />`
            : ""
        }
        <label
          >${words.source}
          <select @change=${(event: Event) => (this.source = (event.target as HTMLSelectElement).value)}>
            ${this.view.sources.map(
              (source) =>
                html`<option value=${source} ?selected=${source === this.source}>
                  ${this.view.names.source(source)}
                </option>`,
            )}
          </select>
        </label>
        <button class="primary">${words.write}</button>
      </form>
      ${this.#agent()} ${this.#withoutEffect()}
    `;
  }

  #agent(): TemplateResult {
    const words = this.context.words.routing.step;
    const { buyer, names, holdings } = this.view;
    if (buyer === null) return html`<p class="soft small">${words.unwritten}</p>`;
    const owner = holdings.of(buyer)?.owner ?? null;
    return html`<div class="row agent">
      <span
        >${owner === null ? words.buffered : this.context.say(words.owner, { member: names.member(owner) })}</span
      >
      ${(["read", "reply", "close"] as const).map(
        (type) =>
          html`<button
            type="button"
            ?disabled=${owner === null}
            @click=${() => this.actions.happen({ type, buyer })}
          >
            ${words[type]}
          </button>`,
      )}
      <span class="row">
        <label>${words.forwardTo} ${this.#receivers(owner)}</label>
        <button
          type="button"
          ?disabled=${this.receiver === "" || owner === null}
          @click=${() => this.#forward(buyer)}
        >
          ${words.forward}
        </button>
      </span>
    </div>`;
  }

  #receivers(owner: string | null): TemplateResult {
    const words = this.context.words.routing.step;
    const { names, shop } = this.view;
    const option = (value: string, name: string): TemplateResult =>
      html`<option value=${value} ?selected=${value === this.receiver}>${name}</option>`;
    return html`<select
      ?disabled=${owner === null}
      @change=${(event: Event) => (this.receiver = (event.target as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${this.receiver === ""}>—</option>
      <optgroup label=${words.members}>
        ${shop.members.map(({ id }) => option(`member:${id}`, names.member(id)))}
      </optgroup>
      <optgroup label=${words.groups}>
        ${shop.groups.map(({ id }) => option(`group:${id}`, names.group(id)))}
      </optgroup>
    </select>`;
  }

  /** What the engine says about a step that changed nothing. */
  #withoutEffect(): TemplateResult | "" {
    const last = `/events/${this.view.story.position.events - 1}`;
    const warning = this.view.report.warnings.find(
      ({ path, code }) => path === last && code !== "unknown_field",
    );
    if (!warning) return "";
    const { words, sentence } = this.context;
    return message(
      "caution",
      html`${words.routing.step.nothing} ${sentence(warning.code, this.view.names.named(warning.args))}`,
    );
  }

  #write(event: Event, suggested: string): void {
    event.preventDefault();
    const buyer = this.view.buyer ?? (this.newBuyer.trim() || suggested);
    this.newBuyer = "";
    this.actions.happen({ type: "message", buyer, source: this.source });
    this.actions.chooseBuyer(buyer);
  }

  #forward(buyer: string): void {
    const colon = this.receiver.indexOf(":");
    const id = this.receiver.slice(colon + 1);
    const isMember = this.receiver.startsWith("member:");
    this.actions.happen(
      isMember ? { type: "forward", buyer, member: id } : { type: "forward", buyer, group: id },
    );
  }
}

define("liaotai-next-step", NextStep);
