import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { type Catalogue, languageNames, loadCatalogue } from "../catalogues/catalogue.js";
import { isLocale, type Locale, locales } from "../catalogues/locale.js";
import { notLoaded } from "../catalogues/not-loaded.js";
import type { Words } from "../catalogues/words.js";
import { message } from "../components/state.js";
import { saveFile } from "../files/save-file.js";
import { asEngineError, type EngineClient, type EngineError } from "../engine/client.js";
import { PageStorage } from "../storage/page-storage.js";
import { openStorage, type Storage, type StorageListener } from "../storage/storage.js";
import { adopt } from "../style/adopt.js";
import { controls } from "../style/controls.js";
import { states } from "../style/states.js";
import { tokens } from "../style/tokens.js";
import { choice } from "./choice.js";
import { toolContext } from "./context.js";
import { failed } from "./failed.js";
import { LoadedWhenNeeded } from "./loaded-when-needed.js";
import { isTheme, loadPreferences, savePreferences, type Theme, themes } from "./preferences.js";
import { isPlatform } from "./platform.js";
import type { Tool, ToolContext } from "./tool.js";
import { type ListedTool, tools } from "./tools.js";
import { workbenchStyles } from "./workbench-styles.js";

/** Opens the engine in the way that suits the page: in a worker, in the page, from bytes. */
export type OpenEngine = () => Promise<EngineClient>;

/**
 * The whole workbench: `<liaotai-workbench tool="routing" locale="zh-Hant" theme="dark">`. All attributes are optional;
 * what is not given is the user's own choice, remembered.
 *
 * `data-engine` on the element is `loading`, `ready` or `failed`; when it is ready, the open tool and its words were
 * loaded too, as far as they can be. With the attribute `page` the element is the page: it
 * sets the page's title, language and `data-engine` too, and keeps the tool in the address.
 */
export class Workbench extends LitElement {
  static override styles = [tokens, controls, states, workbenchStyles];

  static override properties: PropertyDeclarations = {
    tool: { reflect: true },
    platform: {},
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
  /** The platform that the tools open with. */
  declare platform: string | null;
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
  readonly #languages = {
    routing: new LoadedWhenNeeded<Locale, Catalogue>(this, (locale) => loadCatalogue(locale, "routing")),
    all: new LoadedWhenNeeded<Locale, Catalogue>(this, (locale) => loadCatalogue(locale, "all")),
  };
  readonly #tools = new LoadedWhenNeeded<ListedTool, Tool>(this, (tool) => tool.load());
  /** What is shown: while another language comes, still the one before. */
  #catalogue: Catalogue | null = null;
  /** Whether the kept preferences were read: before that there is nothing new to keep. */
  #preferencesRead = false;
  /** Counts how often the element stopped: an engine that was asked for before belongs to nobody. */
  #stay = 0;

  constructor() {
    super();
    this.tool = null;
    this.platform = null;
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
    this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#readAddress);
    this.stop();
  }

  /** Begins to work: opens the storage and the engine, each of which ends in a state that is shown. */
  protected start(): void {
    void this.#start();
  }

  /** Ends the engine; what is still under way belongs to nobody. */
  protected stop(): void {
    ++this.#stay;
    this.engine?.close();
    this.#storage.close();
    this.engine = null;
    this.context = null;
  }

  protected openStorage(listener: StorageListener): Promise<Storage> {
    return openStorage(listener);
  }

  protected openEngine(): Promise<EngineClient> {
    return Workbench.openEngine();
  }

  /** There is no engine, for this reason. */
  protected engineFailed(problem: EngineError): void {
    this.failure = problem.message;
  }

  /** Whether what a user types should be there on the next visit, so that a browser that keeps nothing is worth a word. */
  protected keepsOverVisits(): boolean {
    return true;
  }

  protected saveFile(name: string, type: string, content: BlobPart): void {
    saveFile(name, type, content);
  }

  /** What `data-engine` says. */
  protected engineState(): "loading" | "ready" | "failed" {
    if (this.failure !== null) return "failed";
    return this.engine ? "ready" : "loading";
  }

  /** What a page around the workbench gives reason to say. */
  protected notices(): TemplateResult | typeof nothing {
    return nothing;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("tool")) void this.#tools.ask(this.#listed);
    // Before the preferences are read, only a language that the page names is known to be the user's.
    if ((changed.has("locale") || changed.has("tool")) && (isLocale(this.locale) || this.#preferencesRead)) {
      void this.#catalogues.ask(this.#locale);
    }
    const catalogue = this.#catalogues.get(this.#locale) ?? this.#catalogue;
    if (catalogue !== this.#catalogue || changed.has("engine") || changed.has("platform"))
      this.#renewContext(catalogue);
    this.#adoptToolStyles();
    if (this.#preferencesRead && (changed.has("locale") || changed.has("theme"))) {
      void savePreferences(this.#storage, { locale: this.#locale, theme: this.#theme });
    }
    this.lang = this.#catalogue?.locale ?? this.#locale;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const state = this.engineState();
    this.dataset.engine = state;
    if (!this.page) return;
    const root = document.documentElement;
    root.dataset.engine = state;
    root.lang = this.lang;
    root.style.colorScheme = this.#theme === "auto" ? "light dark" : this.#theme;
    if (!this.#catalogue) return;
    const { words } = this.#catalogue;
    document.title = `${words.tools[this.#listed.id].name} · ${words.workbench.title}`;
  }

  protected override render(): TemplateResult {
    if (!this.#catalogue) return this.#withoutWords();
    const { words } = this.#catalogue;
    return html`
      <header class="bar" part="bar">
        <h1>${words.workbench.title}</h1>
        <nav aria-label=${words.workbench.tools}>
          ${tools.map(
            (tool) =>
              html`<button
                type="button"
                class="quiet"
                aria-current=${tool === this.#listed ? "page" : "false"}
                @click=${() => this.#choose(tool)}
              >
                ${words.tools[tool.id].name}
              </button>`,
          )}
        </nav>
        ${choice(words.workbench.language, locales, languageNames, this.#locale, (locale) => (this.locale = locale))}
        ${choice(words.workbench.theme, themes, words.workbench.themes, this.#theme, (theme) => (this.theme = theme))}
      </header>
      <div class="notices">${this.notices()} ${this.#languageNotice()} ${this.#storageNotice(words)}</div>
      <main part="main">${this.#content(words)}</main>
      <footer part="footer">
        ${words.workbench.tagline}
        ${this.engine ? html`<br />${this.context?.say(words.workbench.engine.ready, { version: this.engine.version })}` : nothing}
      </footer>
      <div class="visually-hidden" role="status">${this.announcement}</div>
    `;
  }

  /** Before the first language is there, the page's own text stays; a language that can't be had is said. */
  #withoutWords(): TemplateResult {
    return this.#catalogues.failureOf(this.#locale) === null
      ? html`<slot></slot>`
      : html`<main>${this.#languageNotice()}</main>`;
  }

  #languageNotice(): TemplateResult | typeof nothing {
    const locale = this.#locale;
    const failure = this.#catalogues.failureOf(locale);
    if (failure === null) return nothing;
    const { language, retry } = notLoaded[locale];
    return html`<div lang=${locale}>
      ${failed(language, failure, retry, () => this.#catalogues.ask(locale))}
    </div>`;
  }

  #content(words: Words): TemplateResult {
    const { engine, opening } = words.workbench;
    if (this.failure !== null) {
      const reason = engine.reason.replace("{reason}", this.failure);
      return failed(engine.failed, reason, engine.retry, this.#loadEngine);
    }
    const listed = this.#listed;
    const failure = this.#tools.failureOf(listed);
    if (failure !== null) {
      const said = opening.failed.replace("{tool}", words.tools[listed.id].name);
      return failed(said, engine.reason.replace("{reason}", failure), engine.retry, () =>
        this.#tools.ask(listed),
      );
    }
    const tool = this.#tools.get(listed);
    const saysEnough = listed.sentences === "routing" || this.#catalogue?.extent === "all";
    if (!this.context || !tool || !saysEnough) {
      return html`<p class="waiting" role="status">${this.engine ? opening.loading : engine.loading}</p>`;
    }
    return tool.render(this.context);
  }

  #storageNotice(words: Words): TemplateResult | typeof nothing {
    if (!this.warnOfStorage) return nothing;
    const { storage } = words.workbench;
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

  get #catalogues(): LoadedWhenNeeded<Locale, Catalogue> {
    return this.#languages[this.#listed.sentences];
  }

  get #listed(): ListedTool {
    return tools.find(({ id }) => id === this.tool) ?? tools[0];
  }

  readonly #readAddress = (): void => {
    const id = location.hash.slice(1);
    if (tools.some((tool) => tool.id === id)) this.tool = id;
  };

  #choose(tool: ListedTool): void {
    this.tool = tool.id;
    // In a frame it would be a step back in the history of the page around it.
    if (this.page && parent === window) location.hash = tool.id;
  }

  async #start(): Promise<void> {
    const stay = this.#stay;
    const storage = await this.openStorage(this.#storageListener);
    if (stay !== this.#stay) {
      storage.close();
      return;
    }
    this.#storage = storage;
    this.warnOfStorage = this.keepsOverVisits() && !this.#storage.lasting;
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
      const engine = await this.openEngine();
      // Whoever waits for the engine can use the page then.
      await Promise.all([this.#catalogues.ask(this.#locale), this.#tools.ask(this.#listed)]);
      if (stay !== this.#stay) {
        engine.close();
        return;
      }
      this.engine = engine;
    } catch (problem) {
      // Without words the reason could not be said.
      await this.#catalogues.ask(this.#locale);
      if (stay === this.#stay) this.engineFailed(asEngineError(problem));
    }
  };

  readonly #storageListener: StorageListener = {
    notKept: () => (this.warnOfStorage = true),
    kept: () => undefined,
    gaveWay: () => undefined,
  };

  #renewContext(catalogue: Catalogue | null): void {
    this.#catalogue = catalogue;
    this.context =
      this.engine && catalogue
        ? toolContext(this.engine, catalogue, this.#storage, (text) => (this.announcement = text), {
            platform: isPlatform(this.platform) ? this.platform : null,
            saveFile: (name, type, content) => this.saveFile(name, type, content),
          })
        : null;
  }

  #adoptToolStyles(): void {
    for (const { styles } of this.#tools.all()) adopt(this.renderRoot as ShadowRoot, styles);
  }
}
