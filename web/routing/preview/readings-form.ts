import type { Readings } from "liaotai";
import { html, type PropertyDeclarations, type TemplateResult } from "lit";
import { inARow } from "../../catalogues/han-spacing.js";
import { define, Part } from "../../workbench/part.js";
import {
  changedReadings,
  chosenNumber,
  chosenWord,
  isNumberReading,
  type NumberReading,
  numberReadings,
  type ReadingName,
  readingNames,
  type WordReading,
  wordReadings,
  withReading,
} from "./reading-choices.js";
import { wordOf } from "./reading-in-words.js";

/** Where the deck is silent or contradicts itself: how it is read, one switch for each open question. */
export class ReadingsForm extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    readings: { attribute: false },
    choose: { attribute: false },
  };

  declare readings: Readings;
  declare choose: (readings: Readings) => void;

  protected override render(): TemplateResult {
    const { words, say } = this.context;
    const changed = changedReadings(this.readings);
    return html`<p class="soft small">${words.readings.about}</p>
      <ul class="readings">
        ${readingNames.map((name) => html`<li>${this.#reading(name)}</li>`)}
      </ul>
      <div class="row">
        <button type="button" ?disabled=${changed === 0} @click=${() => this.choose({})}>
          ${words.readings.usual}
        </button>
        <span class="soft small" role="status">
          ${changed === 0 ? words.readings.allUsual : say(words.readings.changed, { count: changed })}
        </span>
      </div>`;
  }

  #reading(name: ReadingName): TemplateResult {
    const { name: title, silent, effect } = this.context.words.readings[name];
    return html`<h4 id="reading-${name}">${title}</h4>
      <p class="soft small" id="reading-about-${name}">${inARow([silent, effect])}</p>
      ${isNumberReading(name) ? this.#number(name) : this.#word(name)}`;
  }

  #word(name: WordReading): TemplateResult {
    const chosen = chosenWord(this.readings, name);
    return html`<div
      class="row choices"
      role="group"
      aria-labelledby="reading-${name}"
      aria-describedby="reading-about-${name}"
    >
      ${wordReadings[name].map(
        (value) =>
          html`<button
            type="button"
            aria-pressed=${value === chosen}
            @click=${() => this.choose(withReading(this.readings, name, value))}
          >
            ${wordOf(name, value, this.context)}
          </button>`,
      )}
    </div>`;
  }

  #number(name: NumberReading): TemplateResult {
    const { least, most, unit } = numberReadings[name];
    const chosen = chosenNumber(this.readings, name) / unit;
    const change = (event: Event): void => {
      const field = event.target as HTMLInputElement;
      const value = Math.round(field.valueAsNumber);
      if (!field.validity.valid || Number.isNaN(value)) field.valueAsNumber = chosen;
      else this.choose(withReading(this.readings, name, value * unit));
    };
    return html`<label
      ><input
        type="number"
        class="number"
        inputmode="numeric"
        min=${least}
        max=${most}
        step="1"
        aria-labelledby="reading-${name}"
        aria-describedby="reading-about-${name}"
        .value=${String(chosen)}
        @change=${change}
      />
      <span>${this.context.words.readings[name].unit}</span></label
    >`;
  }
}

define("liaotai-readings-form", ReadingsForm);
