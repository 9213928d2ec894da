import { html, type TemplateResult } from "lit";
import { define } from "../../workbench/part.js";
import { sourcesOf } from "../names.js";
import type { SourceWeight } from "./inputs.js";
import { WhatIfPart } from "./view.js";

/** From where how many of the chats come. */
export class SourcesEditor extends WhatIfPart {
  protected override render(): TemplateResult {
    const { words, inputs } = this.view;
    const text = words.traffic;
    const total = inputs.sources.reduce((all, { weight }) => all + weight, 0);
    return html`<div class="stack">
      <h4>${text.sources}</h4>
      <div class="scroll-sideways" tabindex="0" role="region" aria-label=${text.sources}>
        <table class="narrow">
          <thead>
            <tr>
              <th scope="col">${text.source}</th>
              <th scope="col">${text.weight}</th>
              <th scope="col" class="number">${text.share}</th>
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${inputs.sources.map((row, index) => this.#row(row, index, total))}
          </tbody>
        </table>
      </div>
      ${this.refusalOf("sources")} ${this.#add()}
    </div>`;
  }

  #row({ source, weight }: SourceWeight, index: number, total: number): TemplateResult {
    const { words, names, inputs } = this.view;
    const { say, locale } = this.context;
    const name = names.source(source);
    const share = new Intl.NumberFormat(locale, { style: "percent" }).format(total > 0 ? weight / total : 0);
    return html`<tr>
      <th scope="row">${name}</th>
      <td>
        <input
          type="number"
          min="0"
          step="any"
          aria-label="${words.traffic.weight}：${name}"
          .value=${String(weight)}
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            if (input.value === "" || !input.checkValidity()) input.value = String(weight);
            else this.#change(inputs.sources.with(index, { source, weight: input.valueAsNumber }));
          }}
        />
      </td>
      <td class="number">${share}</td>
      <td>
        <button
          type="button"
          class="quiet"
          aria-label=${say(words.traffic.removeSource, { source: name })}
          ?disabled=${inputs.sources.length === 1}
          @click=${() => this.#change(inputs.sources.toSpliced(index, 1))}
        >
          ×
        </button>
      </td>
    </tr>`;
  }

  #add(): TemplateResult {
    const { words, names, inputs, shops } = this.view;
    const used = new Set(inputs.sources.map(({ source }) => source));
    const left = sourcesOf(shops.present, []).filter((source) => !used.has(source));
    return html`<form class="row" @submit=${this.#submit}>
      <input
        name="source"
        list="what-if-more-sources"
        aria-label=${words.traffic.newSource}
        placeholder=${words.traffic.newSource}
        autocomplete="off"
      />
      <datalist id="what-if-more-sources">
        ${left.map((source) => html`<option value=${source}>${names.source(source)}</option>`)}
      </datalist>
      <button>${words.traffic.addSource}</button>
    </form>`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const value = new FormData(form).get("source");
    const source = typeof value === "string" ? value.trim() : "";
    const { sources } = this.view.inputs;
    if (source === "" || sources.some((each) => each.source === source)) return;
    form.reset();
    this.#change([...sources, { source, weight: 10 }]);
  };

  #change(sources: readonly SourceWeight[]): void {
    this.actions.change({ sources });
  }
}

define("liaotai-sources-editor", SourcesEditor);
