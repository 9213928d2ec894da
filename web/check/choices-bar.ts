import { html, nothing, type TemplateResult } from "lit";
import { define } from "../workbench/part.js";
import { forPlatform, kinds, platforms } from "./input.js";
import { sampleIds } from "./samples.js";
import { CheckPart } from "./view.js";

/** Which platform the messages are for, what they are used as, and samples to try. */
export class ChoicesBar extends CheckPart {
  protected override render(): TemplateResult {
    const { check } = this.context.words;
    const { input } = this.view;
    // Only WhatsApp has templates that someone approves.
    const offered = kinds.filter((kind) => kind !== "template" || input.platform === "whatsapp");
    return html`
      <div class="row" role="group" aria-label=${check.platform}>
        <span class="soft small">${check.platform}</span>
        ${platforms.map(
          (platform) =>
            html`<button
              type="button"
              aria-pressed=${platform === input.platform}
              @click=${() => this.#choosePlatform(platform)}
            >
              ${check.platforms[platform]}
            </button>`,
        )}
        <label>
          <span class="soft small">${check.kind}</span>
          <select @change=${this.#chooseKind}>
            ${offered.map(
              (kind) =>
                html`<option value=${kind} .selected=${kind === input.kind}>${check.kinds[kind]}</option>`,
            )}
          </select>
        </label>
      </div>
      ${this.view.open === "texts" ? this.#samples() : nothing}
    `;
  }

  #samples(): TemplateResult {
    const { samples } = this.context.words.check;
    return html`<div class="row" role="group" aria-label=${samples.title}>
      <span class="soft small">${samples.title}</span>
      ${sampleIds.map(
        (id) =>
          html`<button type="button" title=${samples[id].about} @click=${() => this.actions.openSample(id)}>
            ${samples[id].name}
          </button>`,
      )}
    </div>`;
  }

  #choosePlatform(platform: (typeof platforms)[number]): void {
    this.actions.change(forPlatform(this.view.input, platform));
  }

  readonly #chooseKind = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    const kind = kinds.find((each) => each === value);
    if (kind) this.actions.change({ kind });
  };
}

define("liaotai-check-choices", ChoicesBar);
