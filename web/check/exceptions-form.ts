import { html, type TemplateResult } from "lit";
import { define } from "../workbench/part.js";
import { linesOf } from "./input.js";
import { CheckPart } from "./view.js";

/** The shop's own words: promotions that the platform approved, and wordings that are no finding. */
export class ExceptionsForm extends CheckPart {
  protected override render(): TemplateResult {
    const { say, words } = this.context;
    const { settings } = words.check;
    const { registeredPromotions, allow } = this.view.input.exceptions;
    const count = registeredPromotions.length + allow.length;
    return html`<details>
      <summary>
        ${settings.title}
        ${count > 0 ? html`<span class="soft small">${say(settings.inUse, { count })}</span>` : ""}
      </summary>
      <div class="lists">
        ${this.#list("registeredPromotions", settings.promotions, settings.promotionsHint)}
        ${this.#list("allow", settings.allow, settings.allowHint)}
      </div>
    </details>`;
  }

  #list(name: "registeredPromotions" | "allow", title: string, hint: string): TemplateResult {
    const { exceptions } = this.view.input;
    return html`<label class="list">
      <span>${title}</span>
      <textarea
        rows="3"
        placeholder=${hint}
        .value=${exceptions[name].join("\n")}
        @change=${(event: Event) =>
          this.actions.change({
            exceptions: { ...exceptions, [name]: linesOf((event.target as HTMLTextAreaElement).value) },
          })}
      ></textarea>
    </label>`;
  }
}

define("liaotai-check-exceptions", ExceptionsForm);
