import type { Group } from "liaotai";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { icon } from "../../components/icon.js";
import "../../components/menu.js";
import type { MenuItem } from "../../components/menu.js";
import { message, stateMark } from "../../components/state.js";
import { builtInSources } from "../names.js";
import { memberRow, type RowParts } from "./member-row.js";
import { problemNotes } from "./problem-notes.js";
import type { MemberRow } from "./problem-places.js";
import { groupOf, removeGroup, withGroup } from "./shop-changes.js";

/** A group as its seller knows it (deck page 11): 總共 and 上線, where its chats come from, and who is in it. */
export function groupCard(group: Group, place: number, parts: RowParts): TemplateResult {
  const { view, context, actions } = parts;
  const words = context.words.shops.groups;
  const name = view.names.group(group.id);
  const rows = view.rows.groups[place] ?? [];
  return html`<section class="panel group ${dropClass(place, parts)}" data-drop=${place} aria-label=${name}>
    <header>
      <h4>${name}</h4>
      ${group.enabled === false ? stateMark("caution", context.words.routing.shop.disabled) : nothing}
      ${counts(rows, parts)}
      <liaotai-menu
        .context=${context}
        .label=${context.say(words.actionsOf, { group: name })}
        .face=${icon("more")}
        .items=${() => groupItems(group, place, parts)}
      ></liaotai-menu>
    </header>
    ${problemNotes(`group ${place}`, view, actions, context)} ${sources(group, place, parts)}
    ${problemNotes(`source ${place}`, view, actions, context)} ${note(place, parts)}
    ${members(rows, place, parts)}
    <div>
      <liaotai-menu
        class="from-start"
        .context=${context}
        .label=${`${words.addMember}：${name}`}
        .face=${html`${icon("plus")}${words.addMember}`}
        .items=${() => newcomers(group, place, parts)}
      ></liaotai-menu>
    </div>
  </section>`;
}

/** Who is in no group; they are dropped there, too. */
export function outsideCard(parts: RowParts): TemplateResult | typeof nothing {
  const { view, context } = parts;
  const { outside } = context.words.routing.shop;
  const rows = view.rows.outside;
  if (rows.length === 0 && !view.carried && view.moved?.group !== null) return nothing;
  return html`<section
    class="panel group ${dropClass(null, parts)}"
    data-drop="outside"
    aria-label=${outside}
  >
    <header>
      <h4>${outside}</h4>
      ${counts(rows, parts)}
    </header>
    ${note(null, parts)} ${members(rows, null, parts)}
  </section>`;
}

function dropClass(place: number | null, { view: { carried } }: RowParts): string {
  return carried?.over === place ? "over" : "";
}

/** What the last move did, where the member went. */
function note(place: number | null, { view }: RowParts): TemplateResult | typeof nothing {
  return view.moved?.group === place ? message("good", view.moved.text) : nothing;
}

function counts(rows: readonly MemberRow[], { shops, context }: RowParts): TemplateResult {
  const words = context.words.routing.shop;
  const online = rows.filter(({ id }) => shops.presences[id] === "online").length;
  return html`<span class="counts number">
    <span>${context.say(words.total, { count: rows.length })}</span>
    <span>${context.say(words.online, { count: online })}</span>
  </span>`;
}

function members(rows: readonly MemberRow[], place: number | null, parts: RowParts): TemplateResult {
  if (rows.length === 0) {
    return place === null ? html`` : html`<p class="soft">${parts.context.words.routing.shop.empty}</p>`;
  }
  return html`<ul class="members">
    ${repeat(
      rows,
      ({ key }) => key,
      (row) => memberRow(row, place, parts),
    )}
  </ul>`;
}

function sources(group: Group, place: number, { shops, view, actions, context }: RowParts): TemplateResult {
  const words = context.words.shops.groups;
  const shop = shops.present;
  const name = view.names.group(group.id);
  const change = (source: string, next: string[], added: boolean): void =>
    actions.change(
      { change: added ? "sourceAdded" : "sourceRemoved", args: { group: name, source } },
      withGroup(shop, place, { sources: next }),
    );
  const items = (): MenuItem[] => [
    ...builtInSources
      .filter((source) => !group.sources.includes(source))
      .map((source) => ({
        label: view.names.source(source),
        run: () => change(source, [...group.sources, source], true),
      })),
    { label: words.ownSource, run: () => actions.editGroup(place) },
  ];
  return html`<div class="sources">
    <span class="soft small">${words.sources}</span>
    <ul class="chips" aria-label=${words.sources}>
      ${group.sources.map(
        (source, index) =>
          html`<li class="source">
            <span>${view.names.source(source)}</span>
            <button
              type="button"
              class="quiet"
              aria-label=${context.say(words.removeSource, { group: name, source: view.names.source(source) })}
              @click=${() => change(source, group.sources.toSpliced(index, 1), false)}
            >
              ${icon("cross")}
            </button>
          </li>`,
      )}
    </ul>
    <liaotai-menu
      class="from-start"
      .context=${context}
      .label=${`${words.addSource}：${name}`}
      .face=${html`${icon("plus")}${words.addSource}`}
      .items=${items}
    ></liaotai-menu>
  </div>`;
}

function groupItems(group: Group, place: number, { shops, view, actions, context }: RowParts): MenuItem[] {
  const words = context.words.shops.groups;
  const off = group.enabled === false;
  const args = { group: view.names.group(group.id) };
  return [
    { label: words.edit, run: () => actions.editGroup(place) },
    {
      label: off ? words.switchOn : words.switchOff,
      run: () =>
        actions.change(
          { change: off ? "groupOn" : "groupOff", args },
          withGroup(shops.present, place, { enabled: off }),
        ),
    },
    {
      label: words.remove,
      run: () => actions.change({ change: "groupRemoved", args }, removeGroup(shops.present, place)),
    },
  ];
}

/** Everyone who could join, with the group that they would leave. */
function newcomers(group: Group, place: number, { shops, view, actions, context }: RowParts): MenuItem[] {
  const words = context.words.shops.groups;
  const others = shops.present.members.filter(({ id }) => !group.members.includes(id));
  const items = others.map(({ id }) => {
    const there = groupOf(shops.present, id);
    const member = view.names.member(id);
    return {
      label: there ? context.say(words.comesFrom, { member, from: view.names.group(there.id) }) : member,
      run: () => actions.move(id, place),
    };
  });
  return items.length > 0 ? items : [{ label: words.nobodyElse, run: () => undefined }];
}
