import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { firstLocale, languageNames, type Locale, locales } from "../catalogues/locale.js";
import { message } from "../components/state.js";
import { openStorage } from "../storage/storage.js";
import { controls } from "../style/controls.js";
import { states } from "../style/states.js";
import { tabStyles } from "../style/tabs.js";
import { tokens } from "../style/tokens.js";
import { wholePage } from "../style/whole-page.js";
import { choice } from "../workbench/choice.js";
import { define } from "../workbench/part.js";
import { loadPreferences } from "../workbench/preferences.js";
import { css } from "lit";
import { type Choices, firstChoices } from "./choices.js";
import "./code-panel.js";
import { configureStyles } from "./configure-styles.js";
import { optionsForm } from "./options-form.js";
import { type Noted, Preview } from "./preview.js";
import { readSite, type Site } from "./site.js";
import { loadWords, type PageWords } from "./words.js";

/** Events that the log shows. */
const mostNoted = 8;

/** The page on which a developer configures the widget, sees it live, and takes the code along. */
export class ConfigurePage extends LitElement {
  static override styles = [
    tokens,
    controls,
    states,
    tabStyles(css`liaotai-configure-code`),
    wholePage,
    configureStyles,
  ];
  static override properties: PropertyDeclarations = {
    locale: { state: true },
    words: { state: true },
    choices: { state: true },
    site: { state: true },
    noted: { state: true },
    failure: { state: true },
  };

  declare protected locale: Locale;
  declare protected words: PageWords | null;
  declare protected choices: Choices;
  declare protected site: Site | null;
  declare protected noted: readonly Noted[];
  declare protected failure: string | null;

  readonly #preview = new Preview((noted) => (this.noted = [noted, ...this.noted].slice(0, mostNoted)));

  constructor() {
    super();
    this.locale = firstLocale;
    this.words = null;
    this.choices = firstChoices;
    this.site = null;
    this.noted = [];
    this.failure = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Outside of this element's own shadow root, where a portal's styles reach it.
    this.#preview.element.slot = "preview";
    this.append(this.#preview.element);
    void this.#open();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("choices")) this.#preview.show(this.choices);
  }

  protected override updated(): void {
    if (!this.words) return;
    const root = document.documentElement;
    root.lang = this.locale;
    root.dataset.engine = this.failure === null ? "ready" : "failed";
    document.title = `${this.words.configure.title} · Liaotai`;
  }

  protected override render(): TemplateResult {
    if (!this.words) return html`<slot></slot>`;
    const { configure } = this.words;
    return html`
      <header>
        <h1>${configure.title}</h1>
        <a href="./">${configure.back}</a>
        ${choice(configure.language, locales, languageNames, this.locale, (locale) => void this.#speak(locale))}
      </header>
      <main>
        <p class="about">${configure.about}</p>
        ${this.failure === null ? nothing : this.#failed(configure.failed.replace("{reason}", this.failure))}
        ${optionsForm(this.words, this.choices, (change) => (this.choices = { ...this.choices, ...change }))}
        <section class="stack">
          <h2>${configure.preview}</h2>
          <div class="frame" tabindex="0" role="group" aria-label=${configure.preview}>
            <slot name="preview"></slot>
          </div>
          <h3>${configure.events}</h3>
          ${this.#events(configure.noEvents)}
        </section>
        <section class="wide panel">${this.#code()}</section>
      </main>
    `;
  }

  #failed(said: string): TemplateResult {
    return html`<div class="wide">${message("bad", said, { alert: true })}</div>`;
  }

  #events(none: string): TemplateResult {
    if (this.noted.length === 0) return html`<p class="soft small">${none}</p>`;
    return html`<ol class="events">
      ${this.noted.map(({ name, about }) => html`<li><code>${name}</code> ${about}</li>`)}
    </ol>`;
  }

  #code(): TemplateResult | typeof nothing {
    if (!this.site || !this.words) return nothing;
    return html`<liaotai-configure-code
      .choices=${this.choices}
      .site=${this.site}
      .words=${this.words.configure}
    ></liaotai-configure-code>`;
  }

  async #open(): Promise<void> {
    const address = new URL("./", document.baseURI);
    await this.#speak(await usersLocale());
    try {
      [this.site] = await Promise.all([readSite(address), Preview.load(address)]);
    } catch (problem) {
      this.failure = String(problem);
    }
  }

  async #speak(locale: Locale): Promise<void> {
    this.words = await loadWords(locale);
    this.locale = locale;
  }
}

/** The language that was chosen in the workbench, else the browser's. */
async function usersLocale(): Promise<Locale> {
  const storage = await openStorage({
    notKept: () => undefined,
    kept: () => undefined,
    gaveWay: () => undefined,
  });
  const { locale } = await loadPreferences(storage, navigator.languages);
  storage.close();
  return locale;
}

define("liaotai-configure", ConfigurePage);
