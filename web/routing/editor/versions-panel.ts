import type { Shop } from "liaotai";
import { html, type PropertyDeclarations, type TemplateResult } from "lit";
import { icon } from "../../components/icon.js";
import "../../components/menu.js";
import { define } from "../../workbench/part.js";
import type { ShopVersion } from "../routing-view.js";
import { differenceInWords } from "./difference-in-words.js";
import { EditorPart } from "./editor-part.js";
import { differences } from "./shop-difference.js";

/** What is compared: a version by its place, or the present. */
type Side = number | "present";

/** The shop's settings under names: to save, to compare, to come back to. */
export class VersionsPanel extends EditorPart {
  static override properties: PropertyDeclarations = {
    ...EditorPart.properties,
    older: { state: true },
    newer: { state: true },
  };

  declare protected older: Side;
  declare protected newer: Side;
  /** The shop and the versions that the two sides belong to. */
  #key = "";
  #versions: readonly ShopVersion[] = [];

  constructor() {
    super();
    this.older = "present";
    this.newer = "present";
  }

  /** What is compared is chosen anew with another shop, and when a version comes or goes. */
  protected override willUpdate(): void {
    const { key, versions } = this.shops.entry;
    if (key === this.#key && versions === this.#versions) return;
    this.#key = key;
    this.#versions = versions;
    this.older = versions.length > 0 ? versions.length - 1 : "present";
    this.newer = "present";
  }

  protected override render(): TemplateResult {
    const words = this.context.words.shops.versions;
    const { versions } = this.shops.entry;
    const suggested = this.context.say(words.suggested, { number: versions.length + 1 });
    return html`
      <p class="soft small">${words.about}</p>
      <form class="row" @submit=${(event: SubmitEvent) => this.#save(event, suggested)}>
        <input name="name" aria-label=${words.name} maxlength="60" placeholder=${suggested} />
        <button>${words.save}</button>
      </form>
      ${
        versions.length === 0
          ? html`<p class="soft small">${words.none}</p>`
          : html`<ol class="versions" reversed>
                ${versions.map((version, place) => this.#version(version, place)).reverse()}
              </ol>
              ${this.#comparison()}`
      }
    `;
  }

  #version(version: ShopVersion, place: number): TemplateResult {
    const words = this.context.words.shops.versions;
    const { name, savedAt } = version;
    return html`<li>
      <div class="who">
        <strong>${name}</strong>
        <time class="soft small number" datetime=${new Date(savedAt).toISOString()}
          >${this.context.format.dateTime(savedAt)}</time
        >
      </div>
      <liaotai-menu
        .context=${this.context}
        .label=${this.context.say(words.actionsOf, { name })}
        .face=${icon("more")}
        .items=${() => [
          { label: words.compare, run: () => this.#compare(place, "present") },
          { label: words.restore, run: () => this.#restore(version) },
          { label: words.remove, run: () => this.#remove(version, place) },
        ]}
      ></liaotai-menu>
    </li>`;
  }

  #comparison(): TemplateResult {
    const words = this.context.words.shops.versions;
    const found = differences(this.#shop(this.older), this.#shop(this.newer));
    return html`<section class="stack comparison" aria-label=${words.comparison}>
      <div class="row">
        ${this.#side(words.before, this.older, (side) => this.#compare(side, this.newer))}
        ${this.#side(words.after, this.newer, (side) => this.#compare(this.older, side))}
      </div>
      ${
        found.length === 0
          ? html`<p class="soft small">${words.same}</p>`
          : html`<p class="small">${this.context.say(words.differ, { count: found.length })}</p>
              <ul class="differences">
                ${found.map((difference) => html`<li>${differenceInWords(difference, this.context)}</li>`)}
              </ul>`
      }
    </section>`;
  }

  #side(label: string, chosen: Side, choose: (side: Side) => void): TemplateResult {
    const { versions } = this.shops.entry;
    const option = (side: Side, name: string): TemplateResult =>
      html`<option value=${side} .selected=${side === chosen}>${name}</option>`;
    return html`<label class="small"
      >${label}
      <select
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          choose(value === "present" ? value : Number(value));
        }}
      >
        ${option("present", this.context.words.shops.versions.present)}
        ${versions.map(({ name }, place) => option(place, name)).reverse()}
      </select>
    </label>`;
  }

  #shop(side: Side): Shop {
    const { versions, shop } = this.shops.entry;
    return side === "present" ? shop : (versions[side]?.shop ?? shop);
  }

  #compare(before: Side, after: Side): void {
    this.older = before;
    this.newer = after;
  }

  #save(event: SubmitEvent, suggested: string): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const typed = new FormData(form).get("name");
    const name = (typeof typed === "string" ? typed.trim() : "") || suggested;
    form.reset();
    const { versions, shop } = this.shops.entry;
    this.shops.changeEntry(
      { change: "versionSaved", args: { name } },
      { versions: [...versions, { name, savedAt: Date.now(), shop }] },
    );
  }

  #restore({ name, shop }: ShopVersion): void {
    this.actions.change({ change: "versionRestored", args: { name } }, shop);
  }

  #remove({ name }: ShopVersion, place: number): void {
    const versions = this.shops.entry.versions.toSpliced(place, 1);
    this.shops.changeEntry({ change: "versionRemoved", args: { name } }, { versions });
  }
}

define("liaotai-versions", VersionsPanel);
