import { html, type PropertyDeclarations, type TemplateResult } from "lit";
import { fileButton, messageFiles } from "../files/file-button.js";
import { splittings } from "../files/split-text.js";
import { define } from "../workbench/part.js";
import { fieldMarks } from "./field-marks.js";
import "./marked-field.js";
import type { FieldMark } from "./marked-field.js";
import { CheckPart } from "./view.js";

/** Longer than this a text is kept like a file's: no browser edits it fluently in one field. */
const longestTyped = 100_000;

/** The typing area, and how its text is cut into messages. */
export class TypedText extends CheckPart {
  static override properties: PropertyDeclarations = {
    ...CheckPart.properties,
    current: { attribute: false },
  };

  /** The mark that is looked at. */
  declare current: FieldMark | null;

  protected override render(): TemplateResult {
    const { input: words } = this.context.words.check;
    const { text, splitting } = this.view.input;
    return html`
      <liaotai-marked-field
        .context=${this.context}
        .text=${text}
        .marks=${fieldMarks(this.view)}
        .marksOf=${this.view.answeredInput.text}
        .current=${this.current}
        .label=${words.title}
        .hint=${words.hint}
        .typed=${(typed: string) => this.actions.change({ text: typed })}
        @paste=${this.#paste}
      ></liaotai-marked-field>
      <div class="row">
        <label>
          <span class="soft small">${words.splitting}</span>
          <select @change=${this.#split}>
            ${splittings.map(
              (each) =>
                html`<option value=${each} .selected=${each === splitting}>
                  ${words.splittings[each]}
                </option>`,
            )}
          </select>
        </label>
        ${fileButton(words.open, messageFiles, this.actions.openFile)}
        <button type="button" ?disabled=${text === ""} @click=${() => this.actions.change({ text: "" })}>
          ${words.clear}
        </button>
      </div>
    `;
  }

  readonly #paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.length <= longestTyped) return;
    event.preventDefault();
    this.actions.openPasted(text);
  };

  readonly #split = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    const splitting = splittings.find((each) => each === value);
    if (splitting) this.actions.change({ splitting });
  };
}

define("liaotai-check-typed", TypedText);
