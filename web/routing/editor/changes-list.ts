import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { define } from "../../workbench/part.js";
import { changeInWords } from "../change-in-words.js";
import type { MadeChange } from "../routing-view.js";
import { EditorPart } from "./editor-part.js";

/** Changes shown at first, and more with each press of the button. */
const portion = 8;

/** The last changes, newest first: press one to have everything as it was right after it. */
export class ChangesList extends EditorPart {
  static override properties: PropertyDeclarations = { ...EditorPart.properties, shown: { state: true } };

  declare protected shown: number;

  constructor() {
    super();
    this.shown = portion;
  }

  protected override render(): TemplateResult {
    const { past, future } = this.shops;
    const words = this.context.words.shops.history;
    if (past.length + future.length === 0) return html`<p class="soft small">${words.none}</p>`;
    const changes = [...past, ...future.toReversed()];
    const first = Math.max(0, changes.length - this.shown);
    return html`<ol class="changes" reversed>
        ${changes
          .slice(first)
          .map((change, index) => this.#change(change, first + index + 1))
          .reverse()}
        ${first === 0 ? this.#entry(0, words.beginning, nothing) : nothing}
      </ol>
      ${
        first > 0
          ? html`<button type="button" class="quiet" @click=${() => (this.shown += portion)}>
              ${this.context.say(words.more, { count: first })}
            </button>`
          : nothing
      }`;
  }

  /** A change, after which `count` changes have been made. */
  #change({ name, at }: MadeChange, count: number): TemplateResult {
    const time = html`<time class="soft small number" datetime=${new Date(at).toISOString()}
      >${this.context.format.dateTime(at)}</time
    >`;
    return this.#entry(count, changeInWords(name, this.context), time);
  }

  #entry(count: number, text: string, time: TemplateResult | typeof nothing): TemplateResult {
    const words = this.context.words.shops.history;
    const made = this.shops.past.length;
    const state = count === made ? words.now : count > made ? words.takenBack : "";
    return html`<li class=${count > made ? "taken-back" : ""}>
      <button
        type="button"
        class="quiet"
        aria-current=${count === made ? "step" : "false"}
        @click=${() => this.shops.goTo(count)}
      >
        <span>${text}</span>
        ${state === "" ? nothing : html`<strong class="small">${state}</strong>`} ${time}
      </button>
    </li>`;
  }
}

define("liaotai-changes-list", ChangesList);
