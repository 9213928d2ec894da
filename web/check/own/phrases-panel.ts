import type { Category, Severity } from "liaotai";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { message } from "../../components/state.js";
import { fileButton, messageFiles } from "../../files/file-button.js";
import { bytesOf } from "../../files/named-bytes.js";
import { pasteForm } from "../../files/paste-form.js";
import { define } from "../../workbench/part.js";
import type { OwnPhrase } from "../exceptions.js";
import { openMessages } from "../open-messages.js";
import { problemInWords } from "../problem-in-words.js";
import { CheckPart } from "../view.js";
import { phrasesOfLines } from "./phrases-of-lines.js";

/** Phrases that are drawn at once: of a long list, those that hold what is looked for. */
const shown = 40;

/** Characters of a list that the field takes. */
const longestInField = 20_000;

const categories: readonly Category[] = [
  "external-contact",
  "external-platform",
  "url",
  "phone",
  "absolute-claim",
  "unregistered-promo",
  "inducement",
  "medical-claim",
  "sensitive-topic",
];
const severities: readonly Severity[] = ["error", "warning", "info"];

/** Phrases that the shop itself does not want to see, one by one or as a list of any length. */
export class PhrasesPanel extends CheckPart {
  static override properties: PropertyDeclarations = {
    ...CheckPart.properties,
    sought: { state: true },
    pasted: { state: true },
    failure: { state: true },
  };

  declare protected sought: string;
  /** What came of the last list that was pasted. */
  declare protected pasted: string | null;
  /** Why the last file was not read. */
  declare protected failure: string | null;

  constructor() {
    super();
    this.sought = "";
    this.pasted = null;
    this.failure = null;
  }

  protected override render(): TemplateResult {
    const { say, words } = this.context;
    const { own } = words;
    const { deny } = this.view.input.own;
    const found = deny.filter(({ phrase }) => phrase.includes(this.sought));
    return html`
      <h3>${own.phrases}</h3>
      <p class="soft small">${own.phrasesAbout}</p>
      <div @paste=${this.#pasteLong}>
        ${pasteForm({
          hint: own.phrasesHint,
          rows: 3,
          submit: own.addPhrases,
          take: this.#paste,
          others: fileButton(own.openPhrases, messageFiles, (file) => void this.#openFile(file)),
        })}
      </div>
      ${this.pasted === null ? nothing : message("good", this.pasted)}
      ${this.failure === null ? nothing : message("bad", this.failure, { alert: true })}
      ${
        deny.length === 0
          ? nothing
          : html`<div class="row">
                <span>${say(own.phraseCount, { count: deny.length })}</span>
                <label
                  ><span class="visually-hidden">${words.library.search}</span
                  ><input
                    type="search"
                    placeholder=${words.library.search}
                    .value=${this.sought}
                    @input=${(event: Event) => (this.sought = (event.target as HTMLInputElement).value)}
                /></label>
                <button type="button" class="quiet" @click=${() => this.#put([])}>${own.removeAll}</button>
              </div>
              <ul class="phrases">
                ${found.slice(0, shown).map((each) => this.#row(each))}
              </ul>
              ${
                found.length > shown
                  ? html`<p class="soft small">${say(own.morePhrases, { count: found.length - shown })}</p>`
                  : nothing
              }`
      }
    `;
  }

  #row(phrase: OwnPhrase): TemplateResult {
    const { say, words } = this.context;
    const { own, check } = words;
    const label = (what: string): string => say(own.ofPhrase, { what, phrase: phrase.phrase });
    return html`<li class="row">
      <strong class="name">${phrase.phrase}</strong>
      <select
        aria-label=${label(own.category)}
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          const category = categories.find((each) => each === value);
          if (category) this.#change(phrase, { category });
        }}
      >
        ${phrase.category ? nothing : html`<option value="" selected>${own.anyCategory}</option>`}
        ${categories.map(
          (each) =>
            html`<option value=${each} .selected=${each === phrase.category}>
              ${check.categories[each]}
            </option>`,
        )}
      </select>
      <select
        aria-label=${label(own.severity)}
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          const severity = severities.find((each) => each === value);
          if (severity) this.#change(phrase, { severity });
        }}
      >
        ${phrase.severity ? nothing : html`<option value="" selected>${own.anySeverity}</option>`}
        ${severities.map(
          (each) =>
            html`<option value=${each} .selected=${each === phrase.severity}>
              ${check.severities[each]}
            </option>`,
        )}
      </select>
      <input
        aria-label=${label(own.replacement)}
        placeholder=${own.replacement}
        .value=${phrase.replacement ?? ""}
        @change=${(event: Event) => {
          const replacement = (event.target as HTMLInputElement).value.trim();
          const { phrase: words, category, severity } = phrase;
          this.#replace(phrase, {
            phrase: words,
            ...(category && { category }),
            ...(severity && { severity }),
            ...(replacement !== "" && { replacement }),
          });
        }}
      />
      <button
        type="button"
        class="quiet"
        aria-label=${label(words.library.remove)}
        @click=${() => this.#put(this.view.input.own.deny.filter((each) => each !== phrase))}
      >
        ${words.library.remove}
      </button>
    </li>`;
  }

  #change(phrase: OwnPhrase, change: Partial<OwnPhrase>): void {
    this.#replace(phrase, { ...phrase, ...change });
  }

  #replace(phrase: OwnPhrase, by: OwnPhrase): void {
    this.#put(this.view.input.own.deny.map((each) => (each === phrase ? by : each)));
  }

  #put(deny: readonly OwnPhrase[]): void {
    this.actions.change({ own: { ...this.view.input.own, deny } });
  }

  /** A long list goes past the field: laying out its lines would take the browser longer than reading them. */
  readonly #pasteLong = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.length <= longestInField) return;
    event.preventDefault();
    this.#paste(text);
  };

  /** A list as text or as a table, in any encoding. */
  async #openFile(source: File): Promise<void> {
    try {
      const { read } = await openMessages(await bytesOf(source));
      this.#paste(read.messages.map(({ text }) => text).join("\n"));
    } catch (problem) {
      this.pasted = null;
      this.failure = problemInWords(problem, this.context);
    }
  }

  readonly #paste = (text: string): void => {
    this.failure = null;
    const { say, words, announce } = this.context;
    const { deny } = this.view.input.own;
    const { phrases, repeated } = phrasesOfLines(text, deny);
    this.pasted = say(words.own.pasted, { count: phrases.length - deny.length, repeated });
    announce(this.pasted);
    this.#put(phrases);
    const field = this.querySelector("textarea");
    if (field) field.value = "";
  };
}

define("liaotai-check-phrases", PhrasesPanel);
