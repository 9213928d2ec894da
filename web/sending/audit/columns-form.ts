import { html, type TemplateResult } from "lit";
import { textOf } from "../../files/cell.js";
import type { Table } from "../../files/table.js";
import type { ToolContext } from "../../workbench/tool.js";
import { missingSendColumns, type SendColumn, sendColumns, type SendMapping } from "./send-columns.js";

/** Which column of a table holds what, where the headings leave it open. An empty value takes a column away. */
export function columnsForm(
  table: Table,
  mapping: SendMapping,
  map: (column: SendColumn, value: string) => void,
  audit: () => void,
  { words }: ToolContext,
): TemplateResult {
  const text = words.sending.audit;
  const [headings = []] = table.firstRows;
  return html`<section class="panel stack">
    <p>${text.columnsOpen}</p>
    <div class="row">
      ${sendColumns.map(
        (column) =>
          html`<label>
            <span class="soft small">${text.columns[column]}</span>
            <select @change=${(event: Event) => map(column, (event.target as HTMLSelectElement).value)}>
              <option value="" .selected=${mapping[column] === undefined}>—</option>
              ${headings.map(
                (heading, index) =>
                  html`<option value=${index} .selected=${mapping[column] === index}>
                    ${textOf(heading)}
                  </option>`,
              )}
            </select>
          </label>`,
      )}
      <button class="primary" ?disabled=${missingSendColumns(mapping).length > 0} @click=${audit}>
        ${text.audit}
      </button>
    </div>
  </section>`;
}
