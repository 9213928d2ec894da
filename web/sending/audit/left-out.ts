import { html, nothing, type TemplateResult } from "lit";
import { argumentsInWords } from "../../components/arguments-in-words.js";
import { rowsInWords } from "../../components/rows-in-words.js";
import { message } from "../../components/state.js";
import { faultsFile } from "../../files/faults-file.js";
import { type ImportedLog, skippedInWords } from "../../windows/import-log.js";
import type { ToolContext } from "../../workbench/tool.js";
import type { Audited } from "./audit-page.js";
import type { SendFault } from "./read-sends.js";
import { sendColumns } from "./send-columns.js";

/** What of a log was not audited, and why: rows that can't be read, and what a platform's export holds besides. */
export function leftOut(
  { read, name, report }: Audited,
  imported: ImportedLog | null,
  context: ToolContext,
): TemplateResult {
  const { words, say, sentence } = context;
  const text = words.sending.audit;
  const { faults } = read;
  const rows = rowsInWords(
    faults.map(({ row }) => row),
    context,
  );
  const skipped = imported && skippedInWords(imported, context);
  return html`${
    faults.length === 0
      ? nothing
      : message(
          "caution",
          html`<p>${say(text.leftOut, { count: faults.length, rows })}</p>
            <button type="button" @click=${() => saveFaults(name, faults, context)}>
              ${text.saveLeftOut}
            </button>`,
        )
  }${report.warnings.map(({ code, args }) =>
    message("caution", sentence(code, argumentsInWords(args, context))),
  )}${skipped === null ? nothing : html`<p class="soft small">${skipped}</p>`}`;
}

function saveFaults(name: string, faults: readonly SendFault[], { words, say, saveFile }: ToolContext): void {
  const text = words.sending.audit;
  const headings = [text.row, text.reason, ...sendColumns.map((column) => text.columns[column])];
  const content = faultsFile(faults, headings, ({ code }) => text.faults[code]);
  saveFile(say(text.leftOutFile, { name }), "text/csv;charset=utf-8", content);
}
