import { html, type TemplateResult } from "lit";
import { icon } from "../../components/icon.js";
import "../../components/menu.js";
import type { MenuItem } from "../../components/menu.js";
import { stateMark } from "../../components/state.js";
import { define } from "../../workbench/part.js";
import type { ShopEntry } from "../routing-view.js";
import { scenarioOfEntry } from "../shop-document.js";
import { EditorPart } from "./editor-part.js";
import { regionNames } from "./regions.js";

/** All shops, as the platform lists them (deck page 7): 賣場名稱, 地區, 狀態, 查看細節. */
export class ShopList extends EditorPart {
  static override properties = { ...EditorPart.properties, details: { attribute: false } };

  /** Shows the shop with this key. */
  declare details: (key: string) => void;

  protected override render(): TemplateResult {
    const words = this.context.words.shops.list;
    const nameOf = regionNames(this.context.locale);
    return html`<div class="panel">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.name}</th>
            <th scope="col">${words.region}</th>
            <th scope="col">${words.state}</th>
            <th scope="col">${words.actions}</th>
          </tr>
        </thead>
        <tbody>
          ${this.shops.entries.map((entry) => this.#row(entry, nameOf))}
        </tbody>
      </table>
    </div>`;
  }

  #row(entry: ShopEntry, nameOf: (region: string) => string): TemplateResult {
    const { context } = this;
    const { list } = context.words.shops;
    const { shop, key, region } = entry;
    const name = this.#name(entry);
    return html`<tr>
      <th scope="row">
        ${name}
        <span class="soft small"
          >${context.say(list.membersAndGroups, { members: shop.members.length, groups: shop.groups.length })}</span
        >
      </th>
      <td>${nameOf(region)}</td>
      <td>${shop.routing ? stateMark("good", list.on) : html`<span class="soft">${list.off}</span>`}</td>
      <td>
        <div class="row">
          <button type="button" class="quiet" @click=${() => this.details(key)}>${list.details}</button>
          <liaotai-menu
            .context=${context}
            .label=${context.say(list.actionsOf, { name })}
            .face=${icon("more")}
            .items=${() => this.#items(entry, name)}
          ></liaotai-menu>
        </div>
      </td>
    </tr>`;
  }

  #name({ shop }: ShopEntry): string {
    return shop.name ?? shop.id;
  }

  #items(entry: ShopEntry, name: string): MenuItem[] {
    const { shop, key } = entry;
    const { list } = this.context.words.shops;
    const { own } = this.context.words.routing;
    const { say } = this.context;
    return [
      {
        label: list.copy,
        run: () =>
          this.shops.add(
            { change: "shopCopied", args: { name } },
            { ...scenarioOfEntry(entry), shop: { ...shop, name: say(list.copyOf, { name }) } },
            undefined,
            entry.region,
          ),
      },
      {
        label: list.export,
        run: () =>
          this.context.saveFile(
            say(own.fileName, { name }),
            "application/json",
            JSON.stringify(shop, null, 2),
          ),
      },
      { label: list.remove, run: () => this.shops.remove({ change: "shopRemoved", args: { name } }, key) },
    ];
  }
}

define("liaotai-shop-list", ShopList);
