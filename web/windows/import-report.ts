import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { argumentsInWords } from "../components/arguments-in-words.js";
import { message } from "../components/state.js";
import { faultsFile } from "../files/faults-file.js";
import { define, Part } from "../workbench/part.js";
import "./clock-question.js";
import { type ImportedLog, skippedInWords } from "./import-log.js";
import type { TableClock } from "./import-table.js";

/** What of a log could not be used, as a file with the reasons; and what it leaves open about its times. */
export class ImportReport extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    imported: { attribute: false },
    clock: { attribute: false },
    readAgain: { attribute: false },
  };

  declare imported: ImportedLog;
  declare clock: TableClock;
  declare readAgain: (clock: TableClock) => void;

  protected override render(): TemplateResult {
    const { words, sentence, say } = this.context;
    const { own } = words.windows;
    const { skipped, notes, rowsWithoutZone, log } = this.imported;
    const ambiguousDates = skipped.filter(({ code }) => code === "ambiguous-date").length;
    // What the question below asks for is not lost yet.
    const lost = skipped.filter(({ code }) => code !== "no-zone" && code !== "ambiguous-date");
    const left = skippedInWords({ ...this.imported, skipped: lost }, this.context);
    return html`
      ${
        left === null
          ? nothing
          : message(
              "caution",
              html`<p>${left}</p>
                <button
                  type="button"
                  @click=${() => this.#save(say(own.leftOutFile, { name: log.name ?? "" }), lost)}
                >
                  ${own.saveLeftOut}
                </button>`,
            )
      }
      ${notes.map(({ code, args }) =>
        message("caution", sentence(code, argumentsInWords(args, this.context))),
      )}
      ${
        rowsWithoutZone === 0 && ambiguousDates === 0
          ? nothing
          : html`<liaotai-windows-clock
              .context=${this.context}
              .rowsWithoutZone=${rowsWithoutZone}
              .ambiguousDates=${ambiguousDates}
              .clock=${this.clock}
              .answer=${this.readAgain}
            ></liaotai-windows-clock>`
      }
    `;
  }

  #save(name: string, lost: ImportedLog["skipped"]): void {
    const { words, sentence } = this.context;
    const { own } = words.windows;
    const content = faultsFile(lost, [own.row, own.reason, own.content], ({ code }) => sentence(code));
    this.context.saveFile(name, "text/csv;charset=utf-8", content);
  }
}

define("liaotai-windows-import", ImportReport);
