import { html, type PropertyDeclarations, type TemplateResult } from "lit";
import { define, Part } from "../../workbench/part.js";
import { sampleGroups, type SampleId } from "../samples.js";

/** Groups of stories that are always shown; the others are a press away. */
const alwaysShown = 2;

/** The stories that ship with the page, the deck's pages in groups: buttons where there is room, else one list. */
export class StoryPicker extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    chosen: { attribute: false },
    choose: { attribute: false },
  };

  /** The sample that is looked at; `null` for a shop of one's own. */
  declare chosen: SampleId | null;
  declare choose: (id: SampleId) => void;

  protected override render(): TemplateResult {
    const { stories } = this.context.words.preview;
    const { samples } = this.context.words.routing;
    return html`<div class="wide-picker">
        <div class="row">${sampleGroups.slice(0, alwaysShown).map((group) => this.#group(group))}</div>
        <details>
          <summary>${stories.title}</summary>
          <div class="stack">${sampleGroups.slice(alwaysShown).map((group) => this.#group(group))}</div>
        </details>
      </div>
      <label class="narrow-picker">
        <span class="soft small">${stories.choose}</span>
        <select @change=${this.#chosen}>
          ${this.chosen === null ? html`<option value="" selected>${stories.own}</option>` : ""}
          ${sampleGroups.map(
            ([group, ids]) =>
              html`<optgroup label=${stories.groups[group]}>
                ${ids.map(
                  (id) =>
                    html`<option value=${id} .selected=${id === this.chosen}>${samples[id].name}</option>`,
                )}
              </optgroup>`,
          )}
        </select>
      </label>
      ${this.chosen === null ? "" : html`<p class="soft small about">${samples[this.chosen].about}</p>`}`;
  }

  #group([group, ids]: (typeof sampleGroups)[number]): TemplateResult {
    const { stories } = this.context.words.preview;
    const { samples } = this.context.words.routing;
    return html`<div class="group" role="group" aria-label=${stories.groups[group]}>
      <span class="soft small">${stories.groups[group]}</span>
      <span class="row"
        >${ids.map(
          (id) =>
            html`<button
              type="button"
              class="small"
              aria-pressed=${id === this.chosen}
              title=${samples[id].about}
              @click=${() => this.choose(id)}
            >
              ${samples[id].name}
            </button>`,
        )}</span
      >
    </div>`;
  }

  readonly #chosen = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    if (value !== "") this.choose(value as SampleId);
  };
}

define("liaotai-story-picker", StoryPicker);
