import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { languageNames, words } from "../catalogues/catalogue.js";
import { isLocale, type Locale, locales } from "../catalogues/locale.js";
import type { Words } from "../catalogues/words.js";
import { message } from "../components/state.js";
import { asEngineError, type EngineClient } from "../engine/client.js";
import { openStorage, PageStorage, type Storage } from "../storage/storage.js";
import { controls } from "../style/controls.js";
import { states } from "../style/states.js";
import { tokens } from "../style/tokens.js";
import { toolContext } from "./context.js";
import { isTheme, loadPreferences, savePreferences, type Theme, themes } from "./preferences.js";
import type { Tool, ToolContext } from "./tool.js";
import { tools } from "./tools.js";
import { workbenchStyles } from "./workbench-styles.js";

/** Opens the engine in the way that suits the page: in a worker, in the page, from bytes. */
export type OpenEngine = () => Promise<EngineClient>;

/**
 * The whole workbench: `<liaotai-workbench tool="routing" locale="zh-Hant" theme="dark">`. All attributes are optional;
 * what is not given is the user's own choice, remembered.
 *
 * `data-engine` on the element is `loading`, `ready` or `failed`. With the attribute `page` the element is the page: it
 * sets the page's title, language and `data-engine` too, and keeps the tool in the address.
 */
export class Workbench extends LitElement {
  static override styles = [
    tokens,
    controls,
    states,
    workbenchStyles,
    ...tools.flatMap((tool) => tool.styles),
  ];

  static override properties: PropertyDeclarations = {
    tool: { reflect: true },
    locale: { reflect: true },
    theme: { reflect: true },
    page: { type: Boolean },
    engine: { state: true },
    failure: { state: true },
    context: { state: true },
    announcement: { state: true },
    warnOfStorage: { state: true },
  };

  /** How pages and hosts open the engine; set before the element is used. */
  static openEngine: OpenEngine;

  declare tool: string | null;
  declare locale: string | null;
  declare theme: string | null;
  declare page: boolean;
  /** The engine, for hosts and tests: `element.engine.call(name, request)`. `null` until `data-engine` is `ready`. */
  declare engine: EngineClient | null;

  declare protected failure: string | null;
  declare protected context: ToolContext | null;
  declare protected announcement: string;
  declare protected warnOfStorage: boolean;

  #storage: Storage = new PageStorage();
  #version = "";
  /** Whether the kept preferences were read: before that there is nothing new to keep. */
  #preferencesRead = false;
  /** Counts how often the element left its page: an engine that was asked for before belongs to nobody. */
  #stay = 0;

  constructor() {
    super();
    this.tool = null;
    this.locale = null;
    this.theme = null;
    this.page = false;
    this.engine = null;
    this.failure = null;
    this.context = null;
    this.announcement = "";
    this.warnOfStorage = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.page) {
      this.#readAddress();
      addEventListener("hashchange", this.#readAddress);
    }
    void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#readAddress);
    ++this.#stay;
    this.engine?.close();
    this.engine = null;
    this.context = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("locale") || changed.has("engine")) this.#renewContext();
    if (this.#preferencesRead && (changed.has("locale") || changed.has("theme"))) {
      void savePreferences(this.#storage, { locale: this.#locale, theme: this.#theme });
    }
    this.lang = this.#locale;
  }

  protected override updated(): void {
    const state = this.failure !== null ? "failed" : this.engine ? "ready" : "loading";
    this.dataset.engine = state;
    if (!this.page) return;
    const root = document.documentElement;
    root.dataset.engine = state;
    root.lang = this.#locale;
    root.style.colorScheme = this.#theme === "auto" ? "light dark" : this.#theme;
    document.title = `${this.#words.tools[this.#tool.id].name} · ${this.#words.workbench.title}`;
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    return html`
      <header class="bar" part="bar">
        <h1>${words.workbench.title}</h1>
        <nav aria-label=${words.workbench.tools}>
          ${tools.map(
            (tool) =>
              html`<button
                type="button"
                class="quiet"
                aria-current=${tool === this.#tool ? "page" : "false"}
                @click=${() => this.#choose(tool)}
              >
                ${words.tools[tool.id].name}
              </button>`,
          )}
        </nav>
        ${this.#choice(words.workbench.language, locales, languageNames, this.#locale, (locale) => (this.locale = locale))}
        ${this.#choice(words.workbench.theme, themes, words.workbench.themes, this.#theme, (theme) => (this.theme = theme))}
      </header>
      <div class="notices">${this.#storageNotice()}</div>
      <main part="main">${this.#content()}</main>
      <footer part="footer">
        ${words.workbench.tagline}
        ${this.engine ? html`<br />${this.context?.say(words.workbench.engine.ready, { version: this.#version })}` : nothing}
      </footer>
      <div class="visually-hidden" role="status">${this.announcement}</div>
    `;
  }

  #content(): TemplateResult {
    const { engine } = this.#words.workbench;
    if (this.failure !== null) {
      return html`<div class="stack">
        ${message(
          "bad",
          html`<p>${engine.failed}</p>
            <p>${engine.reason.replace("{reason}", this.failure)}</p>`,
          { alert: true },
        )}
        <div><button type="button" class="primary" @click=${this.#loadEngine}>${engine.retry}</button></div>
      </div>`;
    }
    if (!this.context) return html`<p class="waiting" role="status">${engine.loading}</p>`;
    return this.#tool.render(this.context);
  }

  #choice<Choice extends string>(
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
      ${choices.map((choice) => html`<option value=${choice} ?selected=${choice === chosen}>${names[choice]}</option>`)}
    </select>`;
  }

  #storageNotice(): TemplateResult | typeof nothing {
    if (!this.warnOfStorage) return nothing;
    const { storage } = this.#words.workbench;
    return message(
      "caution",
      html`${storage.unavailable}
        <button type="button" class="quiet" @click=${() => (this.warnOfStorage = false)}>
          ${storage.dismiss}
        </button>`,
    );
  }

  get #locale(): Locale {
    return isLocale(this.locale) ? this.locale : "zh-Hant";
  }

  get #theme(): Theme {
    return isTheme(this.theme) ? this.theme : "auto";
  }

  get #words(): Words {
    return words(this.#locale);
  }

  get #tool(): Tool {
    const tool = tools.find(({ id }) => id === this.tool) ?? tools[0];
    if (!tool) throw new Error("the workbench has no tools");
    return tool;
  }

  readonly #readAddress = (): void => {
    const id = location.hash.slice(1);
    if (tools.some((tool) => tool.id === id)) this.tool = id;
  };

  #choose(tool: Tool): void {
    this.tool = tool.id;
    if (this.page) location.hash = tool.id;
  }

  async #start(): Promise<void> {
    const stay = this.#stay;
    this.#storage = await openStorage();
    this.warnOfStorage = !this.#storage.lasting;
    const kept = await loadPreferences(this.#storage, navigator.languages);
    if (!isLocale(this.locale)) this.locale = kept.locale;
    if (!isTheme(this.theme)) this.theme = kept.theme;
    await this.updateComplete;
    this.#preferencesRead = true;
    if (stay === this.#stay) await this.#loadEngine();
  }

  readonly #loadEngine = async (): Promise<void> => {
    const stay = this.#stay;
    this.failure = null;
    try {
      const engine = await Workbench.openEngine();
      if (stay !== this.#stay) {
        engine.close();
        return;
      }
      const { version } = await engine.call("info", {});
      this.#version = version;
      this.engine = engine;
    } catch (problem) {
      if (stay === this.#stay) this.failure = asEngineError(problem).message;
    }
  };

  #renewContext(): void {
    this.context = this.engine
      ? toolContext(this.engine, this.#locale, this.#storage, (text) => (this.announcement = text))
      : null;
  }
}
