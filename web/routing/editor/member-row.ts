import type { Member } from "liaotai";
import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../../components/icon.js";
import "../../components/menu.js";
import type { MenuItem } from "../../components/menu.js";
import { stateMark } from "../../components/state.js";
import type { ToolContext } from "../../workbench/tool.js";
import type { Shops } from "../routing-view.js";
import type { EditorActions, EditorView } from "./editor-part.js";
import "./member-form.js";
import { problemNotes } from "./problem-notes.js";
import { type MemberRow, rowPlace } from "./problem-places.js";
import { removeMember, withGroup } from "./shop-changes.js";

/** What a row is drawn from. */
export interface RowParts {
  readonly shops: Shops;
  readonly view: EditorView;
  readonly actions: EditorActions;
  readonly context: ToolContext;
}

/** A member in its group: the grip that moves it, who it is, and what can be done with it. */
export function memberRow(row: MemberRow, group: number | null, parts: RowParts): TemplateResult {
  const { shops, view, actions, context } = parts;
  const words = context.words.shops.members;
  const member = row.member === null ? undefined : shops.present.members[row.member];
  const name = member?.name ?? row.id;
  const lifted = view.carried?.member === row.id;
  return html`<li class="member ${lifted ? "lifted" : ""}">
    <div class="member-line">
      <button
        type="button"
        class="grip quiet"
        data-grip=${row.id}
        aria-label=${context.say(words.grip, { member: name })}
        aria-describedby="editor-grip-hint"
        aria-pressed=${lifted && view.carried.by === "keys"}
        @pointerdown=${(event: PointerEvent) => actions.take(event, row.id)}
        @keydown=${(event: KeyboardEvent) => actions.key(event, row.id)}
        @blur=${() => {
          if (view.carried?.by === "keys" && view.carried.member === row.id) actions.putBack();
        }}
      >
        ${icon("grip")}
      </button>
      <div class="who">
        <strong>${name}</strong>
        ${member ? marks(member, parts) : stateMark("bad", words.unknown)}
      </div>
      <liaotai-menu
        .context=${context}
        .label=${context.say(words.actionsOf, { member: name })}
        .face=${icon("more")}
        .items=${() => items(row, group, parts)}
      ></liaotai-menu>
    </div>
    ${problemNotes(rowPlace(group, row), view, actions, context)}
    ${
      row.member !== null && view.edited === row.member
        ? html`<liaotai-member-form
            .context=${context}
            .shops=${shops}
            .view=${view}
            .actions=${actions}
            .place=${row.member}
          ></liaotai-member-form>`
        : nothing
    }
  </li>`;
}

function marks(member: Member, { shops, context }: RowParts): TemplateResult {
  const { shop, presences } = context.words.routing;
  const presence = shops.presences[member.id] ?? "offline";
  const created = typeof member.createdAt === "number" ? member.createdAt : Date.parse(member.createdAt);
  const { members } = context.words.shops;
  return html`${member.main ? html`<span class="soft small">${shop.main}</span>` : nothing}
    ${member.chatPermission ? nothing : stateMark("caution", shop.noPermission)}
    <span class="presence ${presence} small">${icon(presence)}${presences[presence]}</span>
    <span class="soft small created"
      >${context.say(members.createdOn, { date: context.format.date(created) })}</span
    >`;
}

/** Everywhere that the member can go, and what else can be done with it. */
function items(
  row: MemberRow,
  group: number | null,
  { shops, view, actions, context }: RowParts,
): MenuItem[] {
  const words = context.words.shops.members;
  const shop = shops.present;
  const { member } = row;
  const moves = shop.groups.flatMap(({ id }, place) =>
    place === group || member === null
      ? []
      : [
          {
            label: context.say(words.moveTo, { group: view.names.group(id) }),
            run: () => actions.move(row.id, place),
          },
        ],
  );
  const leave = group === null ? [] : [{ label: words.leave, run: () => leaveGroup(row, group) }];
  if (member === null) return leave;
  return [
    ...moves,
    ...leave,
    { label: words.edit, run: () => actions.edit(member) },
    {
      label: words.remove,
      run: () =>
        actions.change(
          { change: "memberRemoved", args: { member: shop.members[member]?.name ?? row.id } },
          removeMember(shop, member),
        ),
    },
  ];

  /** Whom the shop does not know, or a group lists twice, leaves this one place. */
  function leaveGroup({ id, listed }: MemberRow, place: number): void {
    const { members } = shop.groups[place] ?? { members: [] };
    const isPlain = member !== null && members.filter((other) => other === id).length === 1;
    if (isPlain) actions.move(id, null);
    else {
      actions.change(
        {
          change: "memberLeft",
          args: { member: view.names.member(id), from: view.names.group(shop.groups[place]?.id ?? "") },
        },
        withGroup(shop, place, { members: members.filter((_, index) => index !== listed) }),
      );
    }
  }
}
