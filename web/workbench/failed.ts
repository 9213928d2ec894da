import { html, type TemplateResult } from "lit";
import { message } from "../components/state.js";

/** Something that the page needs did not come: what, why, and a way to try once more. */
export function failed(
  said: string,
  reason: string,
  retry: string,
  again: () => Promise<void>,
): TemplateResult {
  return html`<div class="stack">
    ${message(
      "bad",
      html`<p>${said}</p>
        <p>${reason}</p>`,
      { alert: true },
    )}
    <div><button type="button" class="primary" @click=${again}>${retry}</button></div>
  </div>`;
}
