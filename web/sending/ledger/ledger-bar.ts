import { html, type TemplateResult } from "lit";
import type { ToolContext } from "../../workbench/tool.js";

/** What may be done with the ledger as a whole. */
export interface LedgerBarActions {
  readonly add: (customer: string) => void;
  readonly importFile: (file: File) => void;
  readonly exportAll: () => void;
}

/** A form for one more customer, and the way in and out for all of them. */
export function ledgerBar(
  isEmpty: boolean,
  actions: LedgerBarActions,
  { words }: ToolContext,
): TemplateResult {
  const text = words.sending.ledger;
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const given = new FormData(form).get("id");
    const id = typeof given === "string" ? given.trim() : "";
    if (id === "") return;
    form.reset();
    actions.add(id);
  };
  const choose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) actions.importFile(file);
    // The same file can be chosen again once it was mended.
    input.value = "";
  };
  return html`<form class="row" @submit=${add}>
    <label>
      <span class="soft small">${text.customer}</span>
      <input name="id" type="text" required autocomplete="off" placeholder=${text.customerHint} />
    </label>
    <button class="primary">${text.add}</button>
    <label class="button open-file">
      ${text.import}
      <input type="file" class="visually-hidden" accept=".csv,.tsv,.txt,.xlsx" @change=${choose} />
    </label>
    <button type="button" ?disabled=${isEmpty} @click=${actions.exportAll}>${text.export}</button>
    <span class="soft small">${text.needs}</span>
  </form>`;
}
