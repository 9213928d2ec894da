import type { PropertyDeclarations } from "lit";
import { html, nothing, type TemplateResult } from "lit";
import type { Shop } from "liaotai";
import { message } from "../../components/state.js";
import { Part } from "../../workbench/part.js";
import type { Names } from "../names.js";
import type { Shops } from "../routing-view.js";
import type { Field } from "./field-of-path.js";
import type { Inputs } from "./inputs.js";
import type { ArrivalLog } from "./log/read-arrivals.js";
import type { Imported } from "./request.js";
import type { WhatIfWords } from "./words.js";

/** What the engine does not take, in words, and the field to blame. */
export interface Refusal {
  readonly field: Field;
  readonly text: string;
}

/** What the parts of this view show. */
export interface WhatIfView {
  readonly words: WhatIfWords;
  readonly inputs: Inputs;
  readonly shops: Shops;
  readonly names: Names;
  /** The second configuration, and what it is called. */
  readonly second: { readonly shop: Shop; readonly name: string } | null;
  readonly imported: Imported;
  readonly refusal: Refusal | null;
}

/** What the parts may ask the view to do. */
export interface WhatIfActions {
  change(part: Partial<Inputs>): void;
  takeArrivals(log: ArrivalLog): void;
  takePresence(presence: NonNullable<Imported["presence"]>): void;
}

/** The base of the parts of this view. */
export abstract class WhatIfPart extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    view: { attribute: false },
    actions: { attribute: false },
  };

  declare view: WhatIfView;
  declare actions: WhatIfActions;

  /** The refusal that belongs to this field, to stand below it. */
  protected refusalOf(field: Field): TemplateResult | typeof nothing {
    const { refusal } = this.view;
    if (refusal?.field !== field) return nothing;
    return html`<div id="what-if-refusal" class="refusal">${message("bad", refusal.text)}</div>`;
  }

  /** A number to fill in, with its label and what is wrong with it. */
  protected numberField(
    field: Field,
    label: string,
    value: number,
    change: (value: number) => void,
    { least = 0, most, step = 1, hint }: NumberOptions = {},
  ): TemplateResult {
    const wrong = this.view.refusal?.field === field;
    return html`<div class="field">
      <label for="what-if-${field}">${label}</label>
      <input
        id="what-if-${field}"
        type="number"
        inputmode="decimal"
        min=${least}
        max=${most ?? nothing}
        step=${step}
        .value=${String(value)}
        aria-invalid=${wrong ? "true" : nothing}
        aria-describedby=${wrong ? "what-if-refusal" : nothing}
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          if (input.value !== "" && input.checkValidity()) change(input.valueAsNumber);
          else {
            input.reportValidity();
            input.value = String(value);
          }
        }}
      />
      ${hint === undefined ? nothing : html`<span class="soft small">${hint}</span>`} ${this.refusalOf(field)}
    </div>`;
  }

  /** A list of which one is chosen, with its label. */
  protected choiceField<Choice extends string>(
    id: string,
    label: string,
    choices: readonly Choice[],
    names: Readonly<Record<Choice, string>>,
    chosen: Choice,
    choose: (choice: Choice) => void,
  ): TemplateResult {
    return html`<div class="field">
      <label for="what-if-${id}">${label}</label>
      <select
        id="what-if-${id}"
        @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Choice)}
      >
        ${choices.map(
          (each) => html`<option value=${each} .selected=${each === chosen}>${names[each]}</option>`,
        )}
      </select>
    </div>`;
  }
}

export interface NumberOptions {
  readonly least?: number;
  readonly most?: number;
  readonly step?: number | "any";
  readonly hint?: string;
}
