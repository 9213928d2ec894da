import { html, type PropertyDeclarations, type TemplateResult } from "lit";
import { textOf } from "../../files/json-file.js";
import { saveFile } from "../../files/save-file.js";
import { define } from "../../workbench/part.js";
import { isSample, type SampleId, samples, sampleText } from "../samples.js";
import { scenarioOf } from "./story.js";
import { PreviewPart } from "./view.js";

/** Where a shop comes from: a sample by one click, one's own as a file or pasted; and the way out again. */
export class ShopBar extends PreviewPart {
  static override properties: PropertyDeclarations = {
    ...PreviewPart.properties,
    pasting: { state: true },
  };

  declare protected pasting: boolean;

  constructor() {
    super();
    this.pasting = false;
  }

  protected override render(): TemplateResult {
    const { samples: words, own } = this.context.words.routing;
    const { name } = this.view.story;
    return html`
      <div class="row" role="group" aria-label=${words.title}>
        <span class="soft small">${words.title}</span>
        ${(Object.keys(samples) as SampleId[]).map(
          (id) =>
            html`<button
              type="button"
              aria-pressed=${id === name}
              title=${words[id].about}
              @click=${() => this.actions.load(id, sampleText(id))}
            >
              ${words[id].name}
            </button>`,
        )}
        ${isSample(name) ? html`<span class="soft small about">${words[name].about}</span>` : ""}
      </div>
      <div class="row" role="group" aria-label=${own.title}>
        <span class="soft small">${own.title}</span>
        <label class="button open-file">
          ${own.open}
          <input type="file" class="visually-hidden" accept=".json,application/json" @change=${this.#open} />
        </label>
        <button type="button" aria-expanded=${this.pasting} @click=${() => (this.pasting = !this.pasting)}>
          ${own.paste}
        </button>
        <button type="button" @click=${this.#export}>${own.export}</button>
        ${isSample(name) ? "" : html`<span class="soft small about">${name}</span>`}
      </div>
      ${this.pasting ? this.#pasteForm() : ""}
    `;
  }

  #pasteForm(): TemplateResult {
    const { own } = this.context.words.routing;
    return html`<form class="stack" @submit=${this.#paste}>
      <textarea
        name="text"
        rows="8"
        class="code"
        aria-label=${own.pasteHint}
        placeholder=${own.pasteHint}
      ></textarea>
      <div class="row">
        <button class="primary">${own.load}</button>
        <button type="button" @click=${() => (this.pasting = false)}>${own.cancel}</button>
      </div>
    </form>`;
  }

  readonly #open = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    // The same file, corrected, may be chosen once more.
    input.value = "";
    if (!file) return;
    try {
      this.actions.load(file.name, await textOf(file));
    } catch (problem) {
      this.actions.refuse(problem);
    }
  };

  readonly #paste = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = new FormData(event.target as HTMLFormElement).get("text");
    this.actions.load(this.context.words.files.pasted, typeof text === "string" ? text : "");
  };

  readonly #export = (): void => {
    const { story } = this.view;
    const name = story.shop.name ?? story.shop.id;
    const text = JSON.stringify(scenarioOf(story), null, 2);
    saveFile(this.context.say(this.context.words.routing.own.fileName, { name }), "application/json", text);
  };
}

define("liaotai-shop-bar", ShopBar);
