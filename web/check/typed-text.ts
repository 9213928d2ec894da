import { html, type TemplateResult } from "lit";
import { splittings } from "../files/split-text.js";
import { define } from "../workbench/part.js";
import { CheckPart } from "./view.js";

/** Longer than this a text is kept like a file's: no browser edits it fluently in one field. */
const longestTyped = 100_000;

/** The typing area, and how its text is cut into messages. */
export class TypedText extends CheckPart {
  protected override render(): TemplateResult {
    const { input: words } = this.context.words.check;
    const { text, splitting } = this.view.input;
    return html`
      <textarea
        rows="8"
        aria-label=${words.title}
        placeholder=${words.hint}
        .value=${text}
        @input=${this.#type}
        @paste=${this.#paste}
      ></textarea>
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
        <label class="button open-file">
          ${words.open}
          <input
            type="file"
            class="visually-hidden"
            accept=".csv,.tsv,.txt,.md,text/*"
            @change=${this.#open}
          />
        </label>
        <button type="button" ?disabled=${text === ""} @click=${() => this.actions.change({ text: "" })}>
          ${words.clear}
        </button>
      </div>
    `;
  }

  readonly #type = (event: Event): void => {
    this.actions.change({ text: (event.target as HTMLTextAreaElement).value });
  };

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

  readonly #open = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) this.actions.openFile(file);
    // The same file, corrected, may be chosen once more.
    input.value = "";
  };
}

define("liaotai-check-typed", TypedText);
