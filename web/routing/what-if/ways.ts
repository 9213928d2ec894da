import { html, type TemplateResult } from "lit";

/** A choice between few ways, all of which are seen at once. */
export function ways<Choice extends string>(
  name: string,
  label: string,
  names: Readonly<Record<Choice, string>>,
  chosen: Choice,
  choose: (choice: Choice) => void,
  choices: readonly Choice[] = Object.keys(names) as Choice[],
): TemplateResult {
  return html`<fieldset class="ways row">
    <legend>${label}</legend>
    ${choices.map(
      (each) =>
        html`<label>
          <input
            type="radio"
            name=${name}
            value=${each}
            .checked=${each === chosen}
            @change=${() => choose(each)}
          />
          ${names[each]}
        </label>`,
    )}
  </fieldset>`;
}
