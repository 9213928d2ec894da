import type { Group, Member, MemberReport } from "liaotai";
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { stateMark } from "../../components/state.js";
import { loadBar } from "../../components/load-bar.js";
import { define } from "../../workbench/part.js";
import { buyersByOwner, ownersOf } from "./holdings.js";
import "./presence-switch.js";
import { PreviewPart, type PreviewView } from "./view.js";

/** Chats shown with their buyer; the rest is counted. */
const mostChips = 12;

/** A bar of this many chats fills its row, unless somebody holds more. */
const shortestScale = 10;

/** The shop as its seller knows it: a card for each group, with its members, their presence and what they hold. */
export class GroupCards extends PreviewPart {
  #held = new Map<string, string[]>();
  #owners = new Map<string, string | null>();
  /** The buyers whose chat went to another owner with the last step. */
  #arrived = new Set<string>();
  /** The longest bar: what the busiest member holds. */
  #most = 0;

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("view")) return;
    const before = changed.get("view") as PreviewView | undefined;
    if (before?.report !== this.view.report) this.#compare(before?.story.shop === this.view.story.shop);
    this.#most = Math.max(
      shortestScale,
      ...this.view.report.members.map(({ open, unread }) => Math.max(open, unread)),
    );
  }

  /** Takes over who holds what; chats that moved within `sameShop` have arrived. */
  #compare(sameShop: boolean): void {
    const { decisions } = this.view.report;
    const owners = ownersOf(decisions);
    const moved = [...owners].filter(([buyer, owner]) => sameShop && this.#owners.get(buyer) !== owner);
    this.#arrived = new Set(moved.map(([buyer]) => buyer));
    this.#owners = owners;
    this.#held = buyersByOwner(decisions);
  }

  protected override render(): TemplateResult {
    const { shop } = this.view.story;
    const words = this.context.words.routing.shop;
    const grouped = new Set(shop.groups.flatMap((group) => group.members));
    const outside = shop.members.filter((member) => !grouped.has(member.id));
    return html`
      ${shop.members.length === 0 ? html`<p class="soft">${words.noMembers}</p>` : nothing}
      ${shop.groups.map((group) => this.#card(group))}
      ${
        outside.length > 0
          ? html`<section class="panel group">
              <header>
                <h4>${words.outside}</h4>
                ${this.#counts(outside)}
              </header>
              ${this.#members(outside)}
            </section>`
          : nothing
      }
    `;
  }

  #card(group: Group): TemplateResult {
    const words = this.context.words.routing.shop;
    const { names, story } = this.view;
    const members = story.shop.members.filter((member) => group.members.includes(member.id));
    const sources = group.sources.map((source) => names.source(source));
    return html`<section class="panel group">
      <header>
        <h4>${names.group(group.id)}</h4>
        ${group.enabled === false ? stateMark("caution", words.disabled) : nothing} ${this.#counts(members)}
      </header>
      <p class="soft small">
        ${
          sources.length > 0
            ? this.context.say(words.sources, { sources: this.context.format.list(sources) })
            : words.noSources
        }
      </p>
      ${members.length > 0 ? this.#members(members) : html`<p class="soft">${words.empty}</p>`}
    </section>`;
  }

  #counts(members: readonly Member[]): TemplateResult {
    const words = this.context.words.routing.shop;
    const online = members.filter((member) => this.#reportOf(member)?.presence === "online").length;
    return html`<span class="counts number">
      <span>${this.context.say(words.total, { count: members.length })}</span>
      <span>${this.context.say(words.online, { count: online })}</span>
    </span>`;
  }

  #members(members: readonly Member[]): TemplateResult {
    return html`<ul class="members">
      ${repeat(
        members,
        (member) => member.id,
        (member) => this.#member(member),
      )}
    </ul>`;
  }

  #member(member: Member): TemplateResult {
    const { context, view } = this;
    const words = context.words.routing;
    const name = view.names.member(member.id);
    const report = this.#reportOf(member);
    return html`<li class="member">
      <div class="who">
        <strong>${name}</strong>
        ${member.main ? html`<span class="soft small">${words.shop.main}</span>` : nothing}
        ${member.chatPermission ? nothing : stateMark("caution", words.shop.noPermission)}
        <span class="holds number small">
          <span class=${report?.unread ? "unread" : "soft"}
            >${context.say(words.shop.unread, { count: report?.unread ?? 0 })}</span
          >
          <span class="soft">${context.say(words.shop.open, { count: report?.open ?? 0 })}</span>
        </span>
      </div>
      <liaotai-presence-switch
        .context=${context}
        .label=${context.say(words.presenceOf, { member: name })}
        .presence=${report?.presence ?? "offline"}
        .choose=${(presence: MemberReport["presence"]) => {
          if (presence !== report?.presence)
            this.actions.happen({ type: "presence", member: member.id, presence });
        }}
      ></liaotai-presence-switch>
      ${loadBar(report?.unread ?? 0, report?.open ?? 0, this.#most)} ${this.#chips(member.id, name)}
    </li>`;
  }

  #chips(member: string, name: string): TemplateResult | typeof nothing {
    const buyers = this.#held.get(member) ?? [];
    if (buyers.length === 0) return nothing;
    const { say, words } = this.context;
    const rest = buyers.length - mostChips;
    return html`<ul class="chips" aria-label=${say(words.routing.shop.holds, { member: name })}>
      ${repeat(
        buyers.slice(0, mostChips),
        (buyer) => buyer,
        (buyer) =>
          html`<li class=${this.#arrived.has(buyer) ? "arrived" : ""}>
            <button
              type="button"
              class="chip"
              aria-pressed=${buyer === this.view.buyer}
              @click=${() => this.actions.chooseBuyer(buyer)}
            >
              <span>${buyer}</span>
            </button>
          </li>`,
      )}
      ${rest > 0 ? html`<li class="soft small">${say(words.routing.shop.more, { count: rest })}</li>` : nothing}
    </ul>`;
  }

  #reportOf(member: Member): MemberReport | undefined {
    return this.view.report.members.find(({ id }) => id === member.id);
  }
}

define("liaotai-group-cards", GroupCards);
