import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { Words } from "../catalogues/words.js";
import { define, Part } from "./part.js";

/** The keys, as they stand on the keyboard, by what they do; those with a + between them are pressed together. */
const keys: readonly (readonly [keyof Words["workbench"]["keys"], readonly string[]])[] = [
  ["help", ["?"]],
  ["tools", ["1", "…", "7"]],
  ["tabs", ["←", "→", "Home", "End"]],
  ["close", ["Esc"]],
  ["undo", ["Ctrl+Z"]],
  ["redo", ["Ctrl+Shift+Z"]],
  ["move", ["Space", "↑", "↓"]],
  ["play", ["Space", "←", "→"]],
  ["finding", ["F8", "Shift+F8"]],
  ["fixes", ["Ctrl+."]],
];

/** The sheet of keys, and whether single keys do anything. */
export class Shortcuts extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    isOn: { attribute: false },
    turn: { attribute: false },
    close: { attribute: false },
  };

  /** Whether keys without Ctrl do something outside of fields. */
  declare isOn: boolean;
  declare turn: (isOn: boolean) => void;
  declare close: () => void;

  protected override firstUpdated(): void {
    this.querySelector("dialog")?.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { workbench } = this.context.words;
    return html`<dialog class="panel" aria-labelledby="shortcuts-title" @close=${() => this.close()}>
      <form method="dialog" class="stack">
        <h2 id="shortcuts-title">${workbench.shortcuts}</h2>
        <table>
          <tbody>
            ${keys.map(
              ([what, names]) =>
                html`<tr>
                  <td>${names.map((name) => html`${together(name)} `)}</td>
                  <td>${workbench.keys[what]}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        <label
          ><input type="checkbox" .checked=${this.isOn} @change=${() => this.turn(!this.isOn)} />
          ${workbench.singleKeys}</label
        >
        <div class="row"><button class="primary">${workbench.close}</button></div>
      </form>
    </dialog>`;
  }
}

function together(name: string): TemplateResult[] {
  return name.split("+").map((key, place) => html`${place === 0 ? "" : "+"}<kbd>${key}</kbd>`);
}

define("liaotai-shortcuts", Shortcuts);
