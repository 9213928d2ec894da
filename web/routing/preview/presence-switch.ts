import type { Presence } from "liaotai";
import { html, type PropertyDeclarations, type TemplateResult } from "lit";
import { icon } from "../../components/icon.js";
import { define, Part } from "../../workbench/part.js";

const presences: readonly Presence[] = ["online", "hidden", "offline"];

/**
 * The three-way switch of a member's presence. Arrow keys move through it, Enter or Space chooses: passing over a presence must
 * not send anyone offline.
 */
export class PresenceSwitch extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    label: { attribute: false },
    presence: { attribute: false },
    choose: { attribute: false },
  };

  declare label: string;
  declare presence: Presence;
  declare choose: (presence: Presence) => void;

  protected override render(): TemplateResult {
    const names = this.context.words.routing.presences;
    return html`<div class="switch" role="radiogroup" aria-label=${this.label} @keydown=${this.#move}>
      ${presences.map((presence) => {
        const chosen = presence === this.presence;
        return html`<button
          type="button"
          role="radio"
          class=${presence}
          aria-checked=${chosen}
          tabindex=${chosen ? 0 : -1}
          @click=${() => this.choose(presence)}
        >
          ${icon(presence)}${names[presence]}
        </button>`;
      })}
    </div>`;
  }

  readonly #move = (event: KeyboardEvent): void => {
    const forward = event.key === "ArrowRight" || event.key === "ArrowDown";
    if (!forward && event.key !== "ArrowLeft" && event.key !== "ArrowUp") return;
    event.preventDefault();
    const buttons = [...this.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button === event.target);
    buttons[(at + (forward ? 1 : -1) + buttons.length) % buttons.length]?.focus();
  };
}

define("liaotai-presence-switch", PresenceSwitch);
