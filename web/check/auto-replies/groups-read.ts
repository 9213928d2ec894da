import { html, nothing, type TemplateResult } from "lit";
import { message } from "../../components/state.js";
import { faultsFile } from "../../files/faults-file.js";
import type { ToolContext } from "../../workbench/tool.js";
import type { ReadGroups } from "./groups-table.js";

/** Rows that are listed; all of them are in the file. */
const listed = 5;

/** What was read of a table of groups, and the rows that were not, which can be saved with the reason. */
export function groupsRead(
  { name, groups, faults, headings }: ReadGroups & { readonly name: string },
  { words, say, saveFile }: ToolContext,
): TemplateResult {
  const { autoReplies, library } = words;
  if (!groups) return message("bad", say(autoReplies.noHeadings, { name }), { alert: true });
  const save = (): void => {
    const columns = [library.rowNumber, library.reason, ...headings];
    const content = faultsFile(faults, columns, ({ problem }) => autoReplies.faults[problem]);
    saveFile(`${name}-${library.failedFile}.csv`, "text/csv", content);
  };
  return html`${message("good", say(autoReplies.groupsRead, { name, count: groups.length }))}
  ${
    faults.length === 0
      ? nothing
      : html`<ul class="small">
            ${faults
              .slice(0, listed)
              .map(
                ({ row, problem }) =>
                  html`<li>${say(library.failedRow, { row, reason: autoReplies.faults[problem] })}</li>`,
              )}
          </ul>
          <div>
            <button type="button" @click=${save}>${say(library.saveFailed, { count: faults.length })}</button>
          </div>`
  }`;
}
