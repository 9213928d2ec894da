import { html, type TemplateResult } from "lit";
import { argumentsInWords } from "../components/arguments-in-words.js";
import { sourceLine } from "../components/source-line.js";
import { define } from "../workbench/part.js";
import { WindowsPart } from "./view.js";

/** What should be known about the rules behind the answer, with their sources. */
export class NotesList extends WindowsPart {
  protected override render(): TemplateResult {
    const { words, sentence } = this.context;
    const { notes } = this.view.reported.report;
    return html`<section class="panel stack">
      <h3>${words.windows.answer.notes}</h3>
      <ul class="points">
        ${notes.map(
          ({ code, args, source }) =>
            html`<li>
              ${sentence(code, argumentsInWords(args, this.context))}
              <p class="soft small">${sourceLine(source, this.context)}</p>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}

define("liaotai-windows-notes", NotesList);
