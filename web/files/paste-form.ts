import { html, nothing, type TemplateResult } from "lit";

/** What a form for pasting says, and what becomes of the text. */
export interface PasteForm {
  /** What belongs into the field. */
  readonly hint: string;
  readonly rows: number;
  readonly submit: string | TemplateResult;
  readonly take: (text: string) => void;
  /** Other ways to bring the text: they stand beside the button. */
  readonly others?: unknown;
  /** Where the form can be closed without taking anything. */
  readonly cancel?: { readonly label: string; readonly run: () => void };
}

/** A field for a text that was copied elsewhere, and the button that takes it. */
export function pasteForm({ hint, rows, submit, take, others, cancel }: PasteForm): TemplateResult {
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = new FormData(event.target as HTMLFormElement).get("text");
    take(typeof text === "string" ? text : "");
  };
  return html`<form class="stack" @submit=${send}>
    <textarea name="text" rows=${rows} class="code" aria-label=${hint} placeholder=${hint}></textarea>
    <div class="row">
      <button class="primary">${submit}</button>
      ${others ?? nothing}
      ${cancel ? html`<button type="button" @click=${cancel.run}>${cancel.label}</button>` : nothing}
    </div>
  </form>`;
}
