import { html, type TemplateResult } from "lit";

/** A list of which one thing is chosen. */
export function choice<Choice extends string>(
  label: string,
  choices: readonly Choice[],
  names: Readonly<Record<Choice, string>>,
  chosen: Choice,
  choose: (choice: Choice) => void,
): TemplateResult {
  return html`<select
    aria-label=${label}
    @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Choice)}
  >
    ${choices.map((each) => html`<option value=${each} ?selected=${each === chosen}>${names[each]}</option>`)}
  </select>`;
}
