import type { MemberReport } from "liaotai";
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { icon } from "../../components/icon.js";
import { define } from "../../workbench/part.js";
import { type CardContext, groupCard, outsideCard } from "./group-card.js";
import { Moves } from "./moves.js";
import { suggestedBuyer } from "./suggested-buyer.js";
import { token, type TokenChoice } from "./token-list.js";
import { PreviewPart, type PreviewView } from "./view.js";

/** A bar of this many chats fills its row, unless somebody holds more. */
const shortestScale = 10;

/** Waiting chats shown with their buyer; the rest is counted. */
const mostWaiting = 30;

/** The place of the chats that nobody has yet. No member's id is empty. */
const bufferPlace = "";

/** Who holds what at one instant: where chats come from, the buffer, and each group with its members and their chats. */
export class ShopPicture extends PreviewPart {
  readonly #moves = new Moves(this);
  #sources = new Map<string, string>();
  /** What was shown before: chats that were there already don't come from their source. */
  #before: PreviewView | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("view")) return;
    const before = changed.get("view") as PreviewView | undefined;
    this.#before = before;
    if (before?.story.events !== this.view.story.events) this.#sources = firstSources(this.view);
    if (before?.shop.id === this.view.shop.id) this.#moves.remember();
    else this.#moves.forget();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("view")) this.#moves.play();
  }

  protected override render(): TemplateResult {
    const { shop, report } = this.view;
    const grouped = new Set(shop.groups.flatMap(({ members }) => members));
    const outside = shop.members.filter(({ id }) => !grouped.has(id));
    const drawing = this.#drawing(report.members);
    return html`<div class="picture">
      <div class="arrivals stack">${this.#buffer(drawing.tokens)} ${this.#origins()}</div>
      <div class="groups">
        ${
          shop.members.length === 0
            ? html`<p class="soft">${this.context.words.routing.shop.noMembers}</p>`
            : nothing
        }
        ${shop.groups.map((group) => groupCard(group, drawing))}
        ${outside.length > 0 ? outsideCard(outside, drawing) : nothing}
      </div>
    </div>`;
  }

  #drawing(members: readonly MemberReport[]): CardContext {
    const { context, view, actions } = this;
    const most = members.reduce((high, { open, unread }) => Math.max(high, open, unread), shortestScale);
    return {
      context,
      view,
      actions,
      most,
      reports: new Map(members.map((member) => [member.id, member])),
      tokens: {
        context,
        chosen: view.buyer,
        choose: (buyer) => actions.chooseBuyer(buyer === view.buyer ? null : buyer),
        sourceOf: (buyer) => (this.#before?.holdings.of(buyer) ? undefined : this.#sources.get(buyer)),
      },
    };
  }

  /** The pages that chats come from; a press lets a buyer write from there. */
  #origins(): TemplateResult {
    const { words, say } = this.context;
    const { picture } = words.preview;
    const { sources, names, buyer } = this.view;
    const who = buyer ?? suggestedBuyer(this.view, this.context);
    return html`<section class="panel stack origins">
      <h4>${picture.sources}</h4>
      <p class="soft small">${say(picture.press, { buyer: who })}</p>
      <ul>
        ${sources.map(
          (source) =>
            html`<li>
              <button
                type="button"
                data-origin=${source}
                @click=${() => {
                  this.actions.happen({ type: "message", buyer: who, source });
                }}
              >
                ${icon("chat")}<span>${names.source(source)}</span>
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #buffer(tokens: TokenChoice): TemplateResult {
    const { words, say } = this.context;
    const { buffer, shop } = words.routing;
    const { report, names, holdings } = this.view;
    const shares = new Map(report.bufferShares.map(({ buyer, member }) => [buyer, member]));
    const rest = report.buffer.length - mostWaiting;
    return html`<section class="panel stack buffer">
      <h4>${buffer.title}</h4>
      ${
        report.buffer.length === 0
          ? html`<p class="soft small">${buffer.none}</p>`
          : html`<p class="small">${say(buffer.waiting, { count: report.buffer.length })}</p>
              <ol class="waiting-list">
                ${report.buffer.slice(0, mostWaiting).map((buyer) => {
                  const conversation = holdings.of(buyer);
                  const share = shares.get(buyer);
                  return html`<li>
                    ${conversation ? token(conversation, bufferPlace, tokens) : buyer}
                    ${
                      share === undefined
                        ? nothing
                        : html`<span class="soft small"
                            >${say(buffer.share, { member: names.member(share) })}</span
                          >`
                    }
                  </li>`;
                })}
              </ol>
              ${rest > 0 ? html`<p class="soft small">${say(shop.more, { count: rest })}</p>` : nothing}
              <p class="soft small">${buffer.shareNote}</p>`
      }
    </section>`;
  }
}

/** From where each buyer wrote first. */
function firstSources({ story }: PreviewView): Map<string, string> {
  const sources = new Map<string, string>();
  for (const event of story.events) {
    if (event.type === "message" && !sources.has(event.buyer)) sources.set(event.buyer, event.source);
  }
  return sources;
}

define("liaotai-shop-picture", ShopPicture);
