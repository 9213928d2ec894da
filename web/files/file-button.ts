import { html, type TemplateResult } from "lit";

/** What a button for files may be given: the endings and types that the browser offers. */
export const messageFiles = ".csv,.tsv,.txt,.md,.xlsx,text/*";
export const tableFiles = ".csv,.tsv,.txt,.xlsx";
export const jsonFiles = ".json,application/json";

/** A button that asks for a file. The same file may be chosen again. */
export function fileButton(label: string, accept: string, take: (file: File) => void): TemplateResult {
  const chosen = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const [file] = field.files ?? [];
    if (file) take(file);
    field.value = "";
  };
  return html`<label class="button open-file">
    ${label}
    <input type="file" class="visually-hidden" accept=${accept} @change=${chosen} />
  </label>`;
}
