import type { Group, Member, MemberReport } from "liaotai";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { loadBar } from "../../components/load-bar.js";
import { stateMark } from "../../components/state.js";
import type { ToolContext } from "../../workbench/tool.js";
import "./presence-switch.js";
import { tokenList, type TokenChoice } from "./token-list.js";
import type { PreviewActions, PreviewView } from "./view.js";

/** What a card draws with. */
export interface CardContext {
  readonly context: ToolContext;
  readonly view: PreviewView;
  readonly actions: PreviewActions;
  /** What each member's row of the report says. */
  readonly reports: ReadonlyMap<string, MemberReport>;
  /** The longest bar: what the busiest member holds. */
  readonly most: number;
  readonly tokens: TokenChoice;
}

/** A group as its seller knows it: how many it has and how many are there, its sources, its members. */
export function groupCard(group: Group, drawing: CardContext): TemplateResult {
  const { context, view } = drawing;
  const words = context.words.routing.shop;
  const inGroup = new Set(group.members);
  const members = view.shop.members.filter(({ id }) => inGroup.has(id));
  const sources = group.sources.map((source) => view.names.source(source));
  return html`<section class="panel group">
    <header>
      <h4>${view.names.group(group.id)}</h4>
      ${group.enabled === false ? stateMark("caution", words.disabled) : nothing} ${counts(members, drawing)}
    </header>
    <p class="soft small">
      ${
        sources.length > 0
          ? context.say(words.sources, { sources: context.format.list(sources) })
          : words.noSources
      }
    </p>
    ${members.length > 0 ? memberList(members, drawing) : html`<p class="soft">${words.empty}</p>`}
  </section>`;
}

/** The members that are in no group. */
export function outsideCard(members: readonly Member[], drawing: CardContext): TemplateResult {
  return html`<section class="panel group">
    <header>
      <h4>${drawing.context.words.routing.shop.outside}</h4>
      ${counts(members, drawing)}
    </header>
    ${memberList(members, drawing)}
  </section>`;
}

function counts(members: readonly Member[], { context, reports }: CardContext): TemplateResult {
  const words = context.words.routing.shop;
  const online = members.filter(({ id }) => reports.get(id)?.presence === "online").length;
  return html`<span class="counts number">
    <span>${context.say(words.total, { count: members.length })}</span>
    <span>${context.say(words.online, { count: online })}</span>
  </span>`;
}

function memberList(members: readonly Member[], drawing: CardContext): TemplateResult {
  return html`<ul class="members">
    ${repeat(
      members,
      ({ id }) => id,
      (each) => memberRow(each, drawing),
    )}
  </ul>`;
}

function memberRow(member: Member, drawing: CardContext): TemplateResult {
  const { context, view, actions, reports, most, tokens } = drawing;
  const words = context.words.routing;
  const name = view.names.member(member.id);
  const report = reports.get(member.id);
  const presence = report?.presence ?? "offline";
  const { unread, open } = view.holdings.heldBy(member.id);
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
      .presence=${presence}
      .choose=${(chosen: MemberReport["presence"]) => {
        if (chosen !== presence) actions.happen({ type: "presence", member: member.id, presence: chosen });
      }}
    ></liaotai-presence-switch>
    ${loadBar(report?.unread ?? 0, report?.open ?? 0, most)}
    ${tokenList([...unread, ...open], member.id, context.say(words.shop.holds, { member: name }), tokens)}
  </li>`;
}
