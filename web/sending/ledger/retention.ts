import { html, nothing, type TemplateResult } from "lit";
import type { ToolContext } from "../../workbench/tool.js";
import { expired, type Ledger, withoutCustomer } from "./ledger.js";

/** For how long customers stay in the ledger, and those who are past it. */
export function retention(
  ledger: Ledger,
  now: number,
  change: (ledger: Ledger) => void,
  { words, say }: ToolContext,
): TemplateResult {
  const text = words.sending.ledger;
  const old = expired(ledger, now);
  return html`<div class="row">
    <label>
      <span class="soft small">${text.retention}</span>
      <input
        class="short"
        type="number"
        min="1"
        max="240"
        .value=${ledger.retentionMonths === null ? "" : String(ledger.retentionMonths)}
        @change=${(event: Event) => {
          const months = Number((event.target as HTMLInputElement).value);
          change({ ...ledger, retentionMonths: months > 0 ? months : null });
        }}
      />
      ${text.months}
    </label>
    ${
      old.length === 0
        ? nothing
        : html`<button
            type="button"
            @click=${() => change(old.reduce((left, { id }) => withoutCustomer(left, id), ledger))}
          >
            ${say(text.eraseOld, { count: old.length })}
          </button>`
    }
  </div>`;
}
