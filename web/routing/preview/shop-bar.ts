import { html, type PropertyDeclarations, type TemplateResult } from "lit";
import { textOf } from "../../files/json-file.js";
import { define } from "../../workbench/part.js";
import { type SampleId, sampleText } from "../samples.js";
import "./story-picker.js";
import { scenarioOf } from "./story.js";
import { PreviewPart } from "./view.js";
import { pasteForm } from "../../files/paste-form.js";

/** Where a shop comes from: a sample by one click, one's own as a file or pasted; and the way out again. */
export class ShopBar extends PreviewPart {
  static override properties: PropertyDeclarations = {
    ...PreviewPart.properties,
    sample: { attribute: false },
    pasting: { state: true },
  };

  /** The sample that is looked at; `null` for a shop of one's own. */
  declare sample: SampleId | null;
  declare protected pasting: boolean;

  constructor() {
    super();
    this.pasting = false;
  }

  protected override render(): TemplateResult {
    const { own } = this.context.words.routing;
    return html`
      <liaotai-story-picker
        .context=${this.context}
        .chosen=${this.sample}
        .choose=${(id: SampleId) => this.actions.load(id, sampleText(id))}
      ></liaotai-story-picker>
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
      </div>
      ${this.pasting ? this.#pasteForm() : ""}
    `;
  }

  #pasteForm(): TemplateResult {
    const { own } = this.context.words.routing;
    return pasteForm({
      hint: own.pasteHint,
      rows: 8,
      submit: own.load,
      take: (text) => this.actions.load(this.context.words.files.pasted, text),
      cancel: { label: own.cancel, run: () => (this.pasting = false) },
    });
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

  readonly #export = (): void => {
    const { story, shop } = this.view;
    const name = shop.name ?? shop.id;
    const text = JSON.stringify(scenarioOf(story, shop), null, 2);
    this.context.saveFile(
      this.context.say(this.context.words.routing.own.fileName, { name }),
      "application/json",
      text,
    );
  };
}

define("liaotai-shop-bar", ShopBar);
