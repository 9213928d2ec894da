import { html, nothing, type TemplateResult } from "lit";
import { define } from "../../workbench/part.js";
import { differenceInWords } from "../editor/difference-in-words.js";
import { differences } from "../editor/shop-difference.js";
import "./copy-panel.js";
import type { SecondChoice } from "./inputs.js";
import { changesToLookBack, choiceKey } from "./second-shop.js";
import { WhatIfPart } from "./view.js";

/** What is compared: the shop as it is, and a second configuration. */
export class ShopsPanel extends WhatIfPart {
  protected override render(): TemplateResult {
    const { words, inputs, shops, second } = this.view;
    const text = words.shops;
    return html`<div class="stack">
      <div class="fields">
        <div class="field">
          <span class="label">${text.present}</span>
          <strong>${shops.present.name ?? shops.present.id}</strong>
          ${this.refusalOf("shop")}
        </div>
        <div class="field">
          <label for="what-if-second">${text.second}</label>
          <select id="what-if-second" @change=${this.#choose}>
            ${this.#choices().map(
              ({ choice, name }) =>
                html`<option
                  value=${choiceKey(choice)}
                  .selected=${choiceKey(choice) === choiceKey(inputs.second)}
                >
                  ${name}
                </option>`,
            )}
          </select>
          ${this.refusalOf("second")}
        </div>
      </div>
      ${
        inputs.second.kind === "copy"
          ? html`<liaotai-what-if-copy
              .context=${this.context}
              .view=${this.view}
              .actions=${this.actions}
            ></liaotai-what-if-copy>`
          : nothing
      }
      ${second ? this.#differences() : nothing}
    </div>`;
  }

  #choices(): { choice: SecondChoice; name: string }[] {
    const { words, shops } = this.view;
    const { say, format } = this.context;
    const text = words.shops;
    return [
      { choice: { kind: "none" }, name: text.none },
      { choice: { kind: "copy" }, name: text.copy },
      ...changesToLookBack(shops).map((changes) => ({
        choice: { kind: "before" as const, changes },
        name: say(text.before, { count: changes }),
      })),
      ...shops.entry.versions.map(({ name, savedAt }) => ({
        choice: { kind: "version" as const, savedAt },
        name: say(text.version, { name, date: format.dateTime(savedAt) }),
      })),
      ...shops.entries
        .filter((entry) => entry !== shops.entry)
        .map(({ key, shop }) => ({
          choice: { kind: "entry" as const, key },
          name: say(text.other, { name: shop.name ?? shop.id }),
        })),
    ];
  }

  #differences(): TemplateResult {
    const { shops, second, words } = this.view;
    const found = second ? differences(shops.present, second.shop) : [];
    if (found.length === 0) return html`<p class="soft small">${words.shops.unchanged}</p>`;
    return html`<ul class="differences small">
      ${found.map((difference) => html`<li>${differenceInWords(difference, this.context)}</li>`)}
    </ul>`;
  }

  readonly #choose = (event: Event): void => {
    const second = JSON.parse((event.target as HTMLSelectElement).value) as SecondChoice;
    this.actions.change({ second });
  };
}

define("liaotai-what-if-shops", ShopsPanel);
