import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { message } from "../../components/state.js";
import { textOf } from "../../files/json-file.js";
import { define, Part } from "../../workbench/part.js";
import { refusalInWords } from "../refusal-in-words.js";
import type { Shops } from "../routing-view.js";
import type { SampleId } from "../samples.js";
import { inLanguage } from "../sample-cast.js";
import { openScenario } from "../scenario-file.js";
import { emptyShop } from "../shop-document.js";
import { freshId } from "./shop-changes.js";
import { pasteForm } from "../../files/paste-form.js";

/** The samples that a shop may begin as: two groups, and the four scenarios of the main account (deck page 27). */
const startingPoints: readonly SampleId[] = [
  "two-groups",
  "scenario-a",
  "scenario-b",
  "scenario-c",
  "scenario-d",
];

/** Where another shop comes from: an empty one, a sample, a file, a text. */
export class OpenShop extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    shops: { attribute: false },
    opened: { attribute: false },
    pasting: { state: true },
    refused: { state: true },
  };

  declare shops: Shops;
  /** Told when another shop is there. */
  declare opened: () => void;
  declare protected pasting: boolean;
  declare protected refused: { name: string; problem: unknown } | null;

  constructor() {
    super();
    this.pasting = false;
    this.refused = null;
  }

  protected override render(): TemplateResult {
    const { own, samples: sampleWords } = this.context.words.routing;
    const { list } = this.context.words.shops;
    return html`
      <div class="row">
        <button type="button" class="primary" @click=${this.#add}>${list.add}</button>
        <label class="button open-file">
          ${own.open}
          <input
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            @change=${this.#choose}
          />
        </label>
        <button type="button" aria-expanded=${this.pasting} @click=${() => (this.pasting = !this.pasting)}>
          ${own.paste}
        </button>
      </div>
      ${this.pasting ? this.#pasteForm() : nothing}
      <div class="row" role="group" aria-label=${list.samples}>
        <span class="soft small">${list.samples}</span>
        ${startingPoints.map(
          (id) =>
            html`<button type="button" title=${sampleWords[id].about} @click=${() => this.#addSample(id)}>
              ${sampleWords[id].name}
            </button>`,
        )}
      </div>
      ${this.#refusal()}
    `;
  }

  /** Opens a file; why one is refused is shown here. */
  async take(file: File): Promise<void> {
    await this.#open(file.name, () => textOf(file));
  }

  #pasteForm(): TemplateResult {
    const { own } = this.context.words.routing;
    return pasteForm({
      hint: own.pasteHint,
      rows: 8,
      submit: own.load,
      take: (text) => void this.#open(this.context.words.files.pasted, () => Promise.resolve(text)),
      cancel: { label: own.cancel, run: () => (this.pasting = false) },
    });
  }

  #refusal(): TemplateResult | typeof nothing {
    if (!this.refused) return nothing;
    const { name, problem } = this.refused;
    const { say, words } = this.context;
    return message(
      "bad",
      html`<p>${refusalInWords(problem, name, this.context)}</p>
        <p class="small">${say(words.routing.own.refused, { name })}</p>`,
      { alert: true },
    );
  }

  readonly #add = (): void => {
    const { list } = this.context.words.shops;
    const id = freshId(
      "shop",
      this.shops.entries.map(({ shop }) => shop),
    );
    this.shops.add({ change: "shopAdded" }, { shop: { ...emptyShop(id), name: list.newName }, events: [] });
    this.#isThere();
  };

  async #addSample(id: SampleId): Promise<void> {
    const { name } = this.context.words.routing.samples[id];
    try {
      const { samples } = await import("../samples.js");
      const scenario = await inLanguage(id, samples[id], this.context);
      this.shops.add({ change: "sample", args: { name } }, scenario, id);
      this.#isThere();
    } catch (problem) {
      this.refused = { name, problem };
    }
  }

  #isThere(): void {
    this.refused = null;
    this.pasting = false;
    this.opened();
  }

  async #open(name: string, read: () => Promise<string>): Promise<void> {
    try {
      const scenario = await openScenario(this.context.engine, await read());
      this.shops.add({ change: "opened", args: { name } }, scenario);
      this.#isThere();
    } catch (problem) {
      this.refused = { name, problem };
    }
  }

  readonly #choose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    // The same file, corrected, may be chosen once more.
    input.value = "";
    if (file) void this.take(file);
  };
}

define("liaotai-open-shop", OpenShop);
