import { html, nothing, type TemplateResult } from "lit";
import type { Message } from "../../files/message.js";
import type { ToolContext } from "../../workbench/tool.js";
import { shortened } from "../marks.js";
import type { FoundByRule } from "./found-rows.js";

/** Findings of a rule that are drawn at once. */
const pageLength = 25;
/** Characters of a message around the part. */
const around = 40;

/** What a rule found, page by page: each part in a little of its message. */
export function foundList(
  { rows }: FoundByRule,
  messages: readonly Message[],
  wantedPage: number,
  turn: (page: number) => void,
  { words, say }: ToolContext,
): TemplateResult {
  const { list, item } = words.check;
  const lastPage = Math.max(0, Math.ceil(rows.length / pageLength) - 1);
  const page = Math.min(wantedPage, lastPage);
  const first = page * pageLength;
  const shown = rows.slice(first, first + pageLength);
  // The message keeps its own spaces, so the template may add none.
  // prettier-ignore
  const part = (text: string, start: number, end: number): TemplateResult =>
    html`<span class="part">${start > around ? "…" : ""}${text.slice(Math.max(0, start - around), start)}<mark>${text.slice(start, end)}</mark>${shortened(text.slice(end), around)}</span>`;
  return html`<ol class="found small">
      ${shown.map(({ item: at, start, end }) => {
        const found = messages[at];
        return html`<li>
          <span class="soft">${say(item.number, { id: found?.id ?? "" })}</span>
          ${part(found?.text ?? "", start, end)}
        </li>`;
      })}
    </ol>
    ${
      lastPage === 0
        ? nothing
        : html`<nav class="row" aria-label=${list.title}>
            <button type="button" ?disabled=${page === 0} @click=${() => turn(page - 1)}>
              ${list.previous}
            </button>
            <span class="number small"
              >${say(list.shown, { first: first + 1, last: first + shown.length, count: rows.length })}</span
            >
            <button type="button" ?disabled=${page === lastPage} @click=${() => turn(page + 1)}>
              ${list.next}
            </button>
          </nav>`
    }`;
}
