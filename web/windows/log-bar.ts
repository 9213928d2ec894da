import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { define } from "../workbench/part.js";
import { channelIds, isChannel } from "./channels.js";
import { byHand } from "./log.js";
import type { SampleId } from "./samples.js";
import { WindowsPart } from "./view.js";
import { pasteForm } from "../files/paste-form.js";

const sampleIds: readonly SampleId[] = ["yesterday", "menu-click", "closing", "recordlist"];

/** Which channel, and where its events come from: samples, a log of the platform, or entered by hand. */
export class LogBar extends WindowsPart {
  static override properties: PropertyDeclarations = {
    ...WindowsPart.properties,
    pasting: { state: true },
  };

  declare protected pasting: boolean;

  constructor() {
    super();
    this.pasting = false;
  }

  protected override render(): TemplateResult {
    const { words, sentence } = this.context;
    const { channel, samples, own } = words.windows;
    const { log } = this.view;
    return html`
      <div class="row">
        <label>
          <span class="soft small">${channel}</span>
          <select @change=${this.#chooseChannel}>
            ${channelIds.map(
              (id) =>
                html`<option value=${id} .selected=${id === log.channel}>
                  ${sentence(`channel:${id}`)}
                </option>`,
            )}
          </select>
        </label>
        <span class="row" role="group" aria-label=${samples.title}>
          <span class="soft small">${samples.title}</span>
          ${sampleIds.map(
            (id) =>
              html`<button
                type="button"
                title=${samples[id].about}
                @click=${() => this.actions.openSample(id)}
              >
                ${samples[id].name}
              </button>`,
          )}
        </span>
        <span class="row" role="group" aria-label=${own.title}>
          <span class="soft small">${own.title}</span>
          <label class="button open-file">
            ${own.open}
            <input
              type="file"
              class="visually-hidden"
              accept=".json,application/json,.txt,.csv,.tsv,.xlsx"
              @change=${this.#open}
            />
          </label>
          <button type="button" aria-expanded=${this.pasting} @click=${() => (this.pasting = !this.pasting)}>
            ${own.paste}
          </button>
        </span>
      </div>
      ${this.pasting ? this.#pasteForm() : nothing}
    `;
  }

  #pasteForm(): TemplateResult {
    const { own } = this.context.words.windows;
    return pasteForm({
      hint: own.pasteHint,
      rows: 6,
      submit: own.load,
      take: (text) => this.actions.openText(this.context.words.files.pasted, text),
      cancel: { label: own.cancel, run: () => (this.pasting = false) },
    });
  }

  readonly #chooseChannel = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    if (!isChannel(value)) return;
    const { log } = this.view;
    // What a platform exported belongs to that platform; what was entered by hand may be looked at as another.
    const stays = log.name === null;
    this.actions.change({
      channel: value,
      name: null,
      ...(!stays && { customers: [{ id: byHand, events: [] }], chosen: byHand }),
    });
  };

  readonly #open = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) this.actions.openFile(file);
    input.value = "";
  };
}

define("liaotai-windows-log", LogBar);
