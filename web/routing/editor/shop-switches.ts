import { html, type TemplateResult } from "lit";
import { define } from "../../workbench/part.js";
import { EditorPart } from "./editor-part.js";
import { problemNotes } from "./problem-notes.js";
import type { Place } from "./problem-places.js";

/** The two switches of a shop (deck pages 8 and 9), each with what it means as it stands. */
export class ShopSwitches extends EditorPart {
  protected override render(): TemplateResult {
    const words = this.context.words.shops.switches;
    const { present: shop } = this.shops;
    return html`
      ${this.#switch(
        "routing",
        words.routing,
        shop.routing,
        shop.routing ? words.routingOn : words.routingOff,
        (on) => this.actions.change({ change: on ? "routingOn" : "routingOff" }, { ...shop, routing: on }),
      )}
      ${this.#switch(
        "main-account",
        words.main,
        shop.mainAccountJoins,
        shop.mainAccountJoins ? words.mainOn : words.mainOff,
        (on) =>
          this.actions.change(
            { change: on ? "mainJoins" : "mainStaysOut" },
            { ...shop, mainAccountJoins: on },
          ),
      )}
    `;
  }

  #switch(
    place: Extract<Place, "routing" | "main-account">,
    label: string,
    on: boolean,
    means: string,
    turn: (on: boolean) => void,
  ): TemplateResult {
    const { on: isOn, off } = this.context.words.routing.shop;
    return html`<div class="stack">
      <div class="switch-row">
        <div>
          <strong id="editor-switch-${place}">${label}</strong>
          <p class="soft small" id="editor-switch-${place}-means">${means}</p>
        </div>
        <button
          type="button"
          class="on-off"
          role="switch"
          aria-checked=${on}
          aria-labelledby="editor-switch-${place}"
          aria-describedby="editor-switch-${place}-means"
          @click=${() => turn(!on)}
        >
          <span class="knob"></span><span>${on ? isOn : off}</span>
        </button>
      </div>
      ${problemNotes(place, this.view, this.actions, this.context)}
    </div>`;
  }
}

define("liaotai-shop-switches", ShopSwitches);
