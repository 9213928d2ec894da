import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { define } from "../workbench/part.js";
import type { Filter } from "./filter.js";
import { LibraryPart } from "./library-part.js";
import { variablesOf } from "./variables.js";

/** What the list is narrowed by, and what the variables stand for. */
export class LibrarySide extends LibraryPart {
  static override properties: PropertyDeclarations = {
    ...LibraryPart.properties,
    filter: { attribute: false },
    narrow: { attribute: false },
  };

  declare filter: Filter;
  declare narrow: (filter: Filter) => void;

  protected override render(): TemplateResult {
    const { library } = this.context.words;
    const { replies, values } = this.view.library;
    const variables = [...new Set(replies.flatMap(({ text }) => variablesOf(text)))];
    return html`<section class="stack" aria-label=${library.narrow}>
      <label class="stack"
        ><span class="soft small">${library.search}</span>
        <input
          type="search"
          .value=${this.filter.words}
          @input=${(event: Event) =>
            this.narrow({ ...this.filter, words: (event.target as HTMLInputElement).value })}
      /></label>
      ${this.#chips(
        library.columns.intent,
        "intent",
        replies.map(({ intent }) => [intent]),
      )}
      ${this.#chips(
        library.columns.tags,
        "tag",
        replies.map(({ tags }) => tags),
      )}
      ${
        variables.length === 0
          ? nothing
          : html`<fieldset class="stack">
              <legend class="soft small">${library.values}</legend>
              ${variables.map(
                (name) =>
                  html`<label class="stack"
                    ><span class="small">${`{${name}}`}</span>
                    <input
                      .value=${values[name] ?? ""}
                      @input=${(event: Event) =>
                        this.actions.change({
                          values: { ...values, [name]: (event.target as HTMLInputElement).value },
                        })}
                  /></label>`,
              )}
            </fieldset>`
      }
    </section>`;
  }

  #chips(
    title: string,
    name: "intent" | "tag",
    of: readonly (readonly string[])[],
  ): TemplateResult | typeof nothing {
    const { say, words } = this.context;
    const counts = new Map<string, number>();
    for (const each of of.flat()) if (each !== "") counts.set(each, (counts.get(each) ?? 0) + 1);
    if (counts.size === 0) return nothing;
    const chosen = this.filter[name];
    return html`<div class="row" role="group" aria-label=${title}>
      <span class="soft small">${title}</span>
      ${[...counts].map(
        ([value, count]) =>
          html`<button
            type="button"
            aria-pressed=${value === chosen}
            @click=${() => this.narrow({ ...this.filter, [name]: value === chosen ? null : value })}
          >
            ${say(words.check.filter.count, { name: value, count })}
          </button>`,
      )}
    </div>`;
  }
}

define("liaotai-library-side", LibrarySide);
