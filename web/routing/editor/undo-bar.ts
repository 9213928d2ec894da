import { html, type TemplateResult } from "lit";
import { icon } from "../../components/icon.js";
import { stateMark } from "../../components/state.js";
import { define } from "../../workbench/part.js";
import { changeInWords } from "../change-in-words.js";
import { EditorPart } from "./editor-part.js";

/** The way back and on again by name, and whether the present is kept. */
export class UndoBar extends EditorPart {
  protected override render(): TemplateResult {
    const { say } = this.context;
    const words = this.context.words.shops.history;
    const last = this.shops.past.at(-1);
    const next = this.shops.future.at(-1);
    const undo = last ? say(words.undoNamed, { change: changeInWords(last.name, this.context) }) : words.undo;
    const redo = next ? say(words.redoNamed, { change: changeInWords(next.name, this.context) }) : words.redo;
    return html`<div class="row">
      <button type="button" title=${undo} ?disabled=${!last} @click=${() => this.shops.undo()}>
        ${icon("undo")}<span>${undo}</span>
      </button>
      <button type="button" title=${redo} ?disabled=${!next} @click=${() => this.shops.redo()}>
        ${icon("redo")}<span>${redo}</span>
      </button>
      ${this.#saved()}
    </div>`;
  }

  #saved(): TemplateResult {
    const words = this.context.words.shops.history;
    const { saved } = this.shops;
    if (saved.state === "not-kept") return stateMark("caution", words.notKept);
    const text =
      saved.state === "saved"
        ? this.context.say(words.saved, { time: this.context.format.time(saved.at) })
        : words.saving;
    return html`<span class="soft small number">${text}</span>`;
  }
}

define("liaotai-undo-bar", UndoBar);
