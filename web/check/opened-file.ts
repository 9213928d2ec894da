import { html, nothing, type TemplateResult } from "lit";
import { message } from "../components/state.js";
import { encodings, type Encoding } from "../files/encodings.js";
import { splittings } from "../files/split-text.js";
import type { RowNote } from "../files/table-to-messages.js";
import { define } from "../workbench/part.js";
import type { OpenFile } from "./input.js";
import { CheckPart } from "./view.js";

/** Row numbers that a note lists before it says "and more". */
const rowsListed = 12;

/** The file that is being checked: how it was read, what was left out, and how to read it otherwise. */
export class OpenedFile extends CheckPart {
  protected override render(): TemplateResult | typeof nothing {
    const { file } = this.view.input;
    if (!file) return nothing;
    const { say, words } = this.context;
    const { input, notes } = words.check;
    const { read } = file;
    return html`
      <div class="row">
        <strong class="name">${say(input.file, { name: read.name, count: read.messages.length })}</strong>
        <button type="button" @click=${() => this.actions.change({ file: null })}>${input.back}</button>
      </div>
      <div class="row">
        ${read.encoding ? this.#encoding(read.encoding) : nothing}
        ${read.table ? this.#column(read.table) : this.#splitting(file)}
      </div>
      ${read.encodingCertain ? nothing : message("caution", input.encodingUncertain)}
      ${read.notes.map((note) => message("caution", this.#note(note, notes)))}
    `;
  }

  #encoding(chosen: Encoding): TemplateResult {
    const { input } = this.context.words.check;
    return html`<label>
      <span class="soft small">${input.encoding}</span>
      <select
        @change=${(event: Event) => {
          const select = event.target as HTMLSelectElement;
          const encoding = encodings.find((each) => each === select.value);
          // Shows what holds until the file was really read that way.
          select.value = chosen;
          if (encoding) this.actions.readAgain({ encoding });
        }}
      >
        ${encodings.map(
          (each) =>
            html`<option value=${each} .selected=${each === chosen}>${input.encodings[each]}</option>`,
        )}
      </select>
    </label>`;
  }

  #column(table: NonNullable<OpenFile["read"]["table"]>): TemplateResult | typeof nothing {
    if (table.columnCount < 2) return nothing;
    const { say, words } = this.context;
    const { input } = words.check;
    return html`<label>
      <span class="soft small">${input.column}</span>
      <select
        @change=${(event: Event) =>
          this.actions.readAgain({ textColumn: Number((event.target as HTMLSelectElement).value) })}
      >
        ${Array.from({ length: table.columnCount }, (_, index) => {
          const name = table.headings?.[index]?.trim();
          const label = name
            ? say(input.columnNamed, { number: index + 1, name })
            : say(input.columnNumber, { number: index + 1 });
          return html`<option value=${index} .selected=${index === table.textColumn}>${label}</option>`;
        })}
      </select>
    </label>`;
  }

  #splitting({ read }: OpenFile): TemplateResult {
    const { input } = this.context.words.check;
    return html`<label>
      <span class="soft small">${input.splitting}</span>
      <select
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          const splitting = splittings.find((each) => each === value);
          if (splitting) this.actions.readAgain({ splitting });
        }}
      >
        ${splittings.map(
          (each) =>
            html`<option value=${each} .selected=${each === read.splitting}>
              ${input.splittings[each]}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #note({ code, rows }: RowNote, notes: typeof this.context.words.check.notes): string {
    const { say, format } = this.context;
    const listed = format.list(rows.slice(0, rowsListed).map((row) => format.number(row)));
    return say(notes[code], {
      count: rows.length,
      rows: rows.length > rowsListed ? say(notes.moreRows, { rows: listed }) : listed,
    });
  }
}

define("liaotai-check-file", OpenedFile);
