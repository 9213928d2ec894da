import { html, nothing, type TemplateResult } from "lit";
import type { Words } from "../catalogues/words.js";
import { message } from "../components/state.js";

/** Why what is typed is not kept: the browser keeps nothing, has no room left, or refused. */
export type StorageTrouble = "unavailable" | "full" | "refused";

/** Said once: that what is typed will be gone, and the way to take it along. */
export function storageNotice(
  words: Words,
  trouble: StorageTrouble | null,
  exportAll: () => void,
  dismiss: () => void,
): TemplateResult | typeof nothing {
  if (trouble === null) return nothing;
  const { storage } = words.workbench;
  return message(
    "caution",
    html`<p>${storage[trouble]}</p>
      <div class="row">
        <button type="button" @click=${exportAll}>${words.workbench.storage.export}</button>
        <button type="button" class="quiet" @click=${dismiss}>${storage.dismiss}</button>
      </div>`,
    { alert: true },
  );
}

/** A newer version of the page waits; what is open goes on in the old one until it is taken. */
export function versionNotice(words: Words, update: (() => void) | null): TemplateResult | typeof nothing {
  if (!update) return nothing;
  const { version } = words.workbench;
  return message(
    "good",
    html`<div class="row">
      <span>${version.ready}</span>
      <button type="button" class="primary" @click=${update}>${version.take}</button>
    </div>`,
  );
}
