import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { icon } from "../../components/icon.js";
import { message } from "../../components/state.js";
import { choice } from "../../workbench/choice.js";
import { define } from "../../workbench/part.js";
import "./changes-list.js";
import { EditorPart } from "./editor-part.js";
import { groupCard, outsideCard } from "./group-card.js";
import "./group-dialog.js";
import "./new-member.js";
import { problemNotes } from "./problem-notes.js";
import { regionNames, regions } from "./regions.js";
import "./shop-switches.js";
import "./versions-panel.js";

/** One shop: its name, its two switches, its groups and members, its versions and the changes made. */
export class ShopDetails extends EditorPart {
  static override properties: PropertyDeclarations = {
    ...EditorPart.properties,
    list: { attribute: false },
    nameMissing: { state: true },
  };

  /** Goes to the list of all shops. */
  declare list: () => void;
  declare protected nameMissing: boolean;

  constructor() {
    super();
    this.nameMissing = false;
  }

  protected override render(): TemplateResult {
    const { context, shops, view, actions } = this;
    const words = context.words.shops;
    const { carried } = view;
    return html`
      ${this.#head()}
      <div class="columns">
        <div class="stack">
          <section class="panel stack" aria-label=${words.switches.title}>
            <liaotai-shop-switches
              class="stack"
              .context=${context}
              .shops=${shops}
              .view=${view}
              .actions=${actions}
            ></liaotai-shop-switches>
          </section>
          ${this.#groups()}
        </div>
        <div class="stack">
          <section class="panel stack">
            <h3>${words.versions.title}</h3>
            <liaotai-versions
              class="stack"
              .context=${context}
              .shops=${shops}
              .actions=${actions}
            ></liaotai-versions>
          </section>
          <section class="panel stack">
            <h3>${words.history.title}</h3>
            <liaotai-changes-list .context=${context} .shops=${shops}></liaotai-changes-list>
          </section>
        </div>
      </div>
      <p class="visually-hidden" id="editor-grip-hint">${words.members.gripHint}</p>
      <liaotai-group-dialog
        .context=${context}
        .shops=${shops}
        .view=${view}
        .actions=${actions}
      ></liaotai-group-dialog>
      ${
        carried?.by === "pointer"
          ? html`<div class="carried" aria-hidden="true">${view.names.member(carried.member)}</div>`
          : nothing
      }
    `;
  }

  #head(): TemplateResult {
    const { list, editor } = this.context.words.shops;
    const { present: shop, entry } = this.shops;
    return html`<div class="row shop-head">
        <button type="button" class="quiet" @click=${this.list}>${list.title}</button>
        <span class="soft" aria-hidden="true">›</span>
        <input
          class="shop-name"
          aria-label=${list.name}
          aria-invalid=${this.nameMissing}
          maxlength="60"
          .value=${shop.name ?? shop.id}
          @change=${(event: Event) => this.#rename(event.target as HTMLInputElement)}
        />
        ${choice(list.region, this.#regions(), this.#regionNames(), entry.region, (region) => this.#setRegion(region))}
        <button type="button" @click=${this.#export}>${list.export}</button>
        <button type="button" @click=${() => this.shops.open("preview")}>${editor.preview}</button>
      </div>
      ${this.nameMissing ? message("bad", editor.nameMissing, { alert: true }) : nothing}`;
  }

  #regions(): readonly string[] {
    const { region } = this.shops.entry;
    return regions.some((known) => known === region) ? regions : [...regions, region];
  }

  #regionNames(): Record<string, string> {
    const nameOf = regionNames(this.context.locale);
    return Object.fromEntries(this.#regions().map((region) => [region, nameOf(region)]));
  }

  #groups(): TemplateResult {
    const { context, shops, view, actions } = this;
    const words = context.words.shops.groups;
    const { groups } = shops.present;
    const parts = { shops, view, actions, context };
    return html`<section class="stack">
      <div class="row">
        <h3>${words.title}</h3>
        <button type="button" class="primary" @click=${() => actions.editGroup(null)}>
          ${icon("plus")}${words.new}
        </button>
      </div>
      ${groups.length === 0 ? this.#firstSteps() : nothing} ${problemNotes("shop", view, actions, context)}
      <div class="cards">
        ${groups.map((group, place) => groupCard(group, place, parts))} ${outsideCard(parts)}
      </div>
      <liaotai-new-member
        class="panel stack"
        .context=${context}
        .shops=${shops}
        .actions=${actions}
      ></liaotai-new-member>
    </section>`;
  }

  #firstSteps(): TemplateResult {
    const words = this.context.words.shops.groups;
    return html`<div class="panel stack first-steps">
      <h4>${words.emptyTitle}</h4>
      <ol>
        <li>${words.emptyFirst}</li>
        <li>${words.emptyThen}</li>
        <li>${words.emptyLast}</li>
      </ol>
    </div>`;
  }

  #rename(field: HTMLInputElement): void {
    const { present: shop } = this.shops;
    const name = field.value.trim();
    this.nameMissing = name === "";
    if (name === "" || name === shop.name) return;
    this.actions.change({ change: "shopRenamed", args: { name } }, { ...shop, name });
  }

  #setRegion(region: string): void {
    this.shops.changeEntry(
      { change: "region", args: { region: regionNames(this.context.locale)(region) } },
      { region },
    );
  }

  readonly #export = (): void => {
    const { present: shop } = this.shops;
    const name = this.context.say(this.context.words.routing.own.fileName, { name: shop.name ?? shop.id });
    this.context.saveFile(name, "application/json", JSON.stringify(shop, null, 2));
  };
}

define("liaotai-shop-details", ShopDetails);
