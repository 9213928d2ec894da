import type { EngineInfo } from "liaotai";
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { type Catalogue, loadCatalogue } from "../catalogues/catalogue.js";
import { firstLocale, isLocale, type Locale } from "../catalogues/locale.js";
import { saveFile } from "../files/save-file.js";
import type { EngineClient } from "../engine/client.js";
import type { Storage } from "../storage/storage.js";
import { adopt } from "../style/adopt.js";
import { controls } from "../style/controls.js";
import { states } from "../style/states.js";
import { tokens } from "../style/tokens.js";
import { wholePage } from "../style/whole-page.js";
import { PageAddress } from "./address.js";
import { Announcer } from "./announcer.js";
import { bar, showOpenTool } from "./bar.js";
import { content, languageNotice } from "./content.js";
import { toolContext } from "./context.js";
import { foot, type PagesBeside } from "./foot.js";
import { Keyboard } from "./keyboard.js";
import { LoadedWhenNeeded } from "./loaded-when-needed.js";
import { storageNotice, versionNotice } from "./notices.js";
import { isPlatform } from "./platform.js";
import { isTheme, loadPreferences, savePreferences, type Theme } from "./preferences.js";
import type { Tool, ToolContext, ToolId } from "./tool.js";
import { type ListedTool, tools } from "./tools.js";
import { workbenchStyles } from "./workbench-styles.js";
import { WorkingElement } from "./working-element.js";

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
export class Workbench extends WorkingElement {
  static override styles = [tokens, controls, states, wholePage, workbenchStyles];

  static override properties: PropertyDeclarations = {
    tool: { reflect: true },
    platform: {},
    locale: { reflect: true },
    theme: { reflect: true },
    page: { type: Boolean },
    ...WorkingElement.properties,
    context: { state: true },
    place: { state: true },
    takeUpdate: { state: true },
    info: { state: true },
    singleKeys: { state: true },
  };

  /** How pages and hosts open the engine; set before the element is used. */
  static openEngine: OpenEngine;
  /** The pages beside it, where it is one of the site's. */
  static pagesBeside: PagesBeside | null = null;

  declare tool: string | null;
  /** The platform that the tools open with. */
  declare platform: string | null;
  declare locale: string | null;
  declare theme: string | null;
  declare page: boolean;
  declare protected context: ToolContext | null;
  /** The place in the open tool that was asked for. */
  declare protected place: string | null;
  /** Takes the newer version of the page that waits; set by a page that knows of one. */
  declare takeUpdate: (() => void) | null;
  /** By which rules the engine judges, once it knows them. */
  declare protected info: EngineInfo | null;
  /** Whether keys without Ctrl do something outside of fields. */
  declare protected singleKeys: boolean;

  readonly #announcer = new Announcer(this);
  readonly #address = new PageAddress(this, ({ tool, place }) => {
    if (!tools.some(({ id }) => id === tool)) return;
    this.tool = tool;
    this.place = place;
  });
  readonly #keyboard = new Keyboard(this, (tool) => this.#open(tool));
  readonly #languages = {
    routing: new LoadedWhenNeeded<Locale, Catalogue>(this, (locale) => loadCatalogue(locale, "routing")),
    all: new LoadedWhenNeeded<Locale, Catalogue>(this, (locale) => loadCatalogue(locale, "all")),
  };
  readonly #tools = new LoadedWhenNeeded<ListedTool, Tool>(this, (tool) => tool.load());
  /** What is shown: while another language comes, still the one before. */
  #catalogue: Catalogue | null = null;
  /** Whether the kept preferences were read: before that there is nothing new to keep. */
  #preferencesRead = false;

  constructor() {
    super();
    this.tool = null;
    this.platform = null;
    this.locale = null;
    this.theme = null;
    this.page = false;
    this.context = null;
    this.place = null;
    this.takeUpdate = null;
    this.info = null;
    this.singleKeys = true;
  }

  protected override openEngine(): Promise<EngineClient> {
    return Workbench.openEngine();
  }

  protected override stop(): void {
    super.stop();
    this.context = null;
  }

  protected saveFile(name: string, type: string, content: BlobPart): void {
    saveFile(name, type, content);
  }

  /** Whether the landmarks of the page are the workbench's. In a page of somebody else it is one region of it. */
  protected isWholePage(): boolean {
    return this.page;
  }

  /** What a page around the workbench gives reason to say. */
  protected notices(): TemplateResult | typeof nothing {
    return nothing;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("tool")) void this.#tools.ask(this.#listed);
    // Before the preferences are read, only a language that the page names is known to be the user's.
    if ((changed.has("locale") || changed.has("tool")) && (isLocale(this.locale) || this.#preferencesRead)) {
      void this.#catalogues.ask(this.#locale);
    }
    const catalogue = this.#catalogues.get(this.#locale) ?? this.#catalogue;
    const isNew = ["engine", "platform", "place"].some((name) => changed.has(name));
    if (isNew || catalogue !== this.#catalogue) this.#renewContext(catalogue);
    if (changed.has("engine") || changed.has("tool")) void this.#askInfo();
    this.#adoptToolStyles();
    this.#keyboard.isOn = this.singleKeys;
    const isChosen = changed.has("locale") || changed.has("theme") || changed.has("singleKeys");
    if (this.#preferencesRead && isChosen) {
      const { singleKeys } = this;
      void savePreferences(this.keeping.storage, { locale: this.#locale, theme: this.#theme, singleKeys });
    }
    this.lang = this.#catalogue?.locale ?? this.#locale;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const state = this.engineState();
    this.dataset.engine = state;
    if (changed.has("tool") || changed.has("engine") || changed.has("locale")) showOpenTool(this.renderRoot);
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
    const top = html`${bar({
        words,
        tool: this.#listed.id,
        locale: this.#locale,
        theme: this.#theme,
        skip: () => this.renderRoot.querySelector<HTMLElement>(".main")?.focus(),
        open: (tool) => this.#open(tool),
        choose: ({ locale, theme }) => {
          this.locale = locale ?? this.locale;
          this.theme = theme ?? this.theme;
        },
        help: () => void this.#keyboard.help(),
      })}
      <div class="notices">
        ${this.notices()} ${languageNotice(this.#catalogues, this.#locale)}
        ${storageNotice(words, this.keeping.trouble, () => this.#open("project"), this.keeping.dismiss)}
        ${versionNotice(words, this.takeUpdate)}
      </div>`;
    const opened = content({
      listed: this.#listed,
      tools: this.#tools,
      catalogue: this.#catalogue,
      context: this.context,
      failure: this.failure,
      loadEngine: this.loadEngine,
    });
    const beside = this.page ? Workbench.pagesBeside : null;
    const bottom = html`
      <footer part="footer">
        ${this.context ? foot(this.context, this.info, beside) : words.workbench.tagline}
      </footer>
      ${this.#announcer.region()}
      ${this.context ? this.#keyboard.sheet(this.context, (isOn) => (this.singleKeys = isOn)) : nothing}
    `;
    return this.isWholePage()
      ? html`${top}
          <main class="main" part="main" tabindex="-1">${opened}</main>
          ${bottom}`
      : html`<section aria-label=${words.workbench.title}>
          ${top}
          <div class="main" part="main" tabindex="-1">${opened}</div>
          ${bottom}
        </section>`;
  }

  /** Before the first language is there, the page's own text stays; a language that can't be had is said. */
  #withoutWords(): TemplateResult {
    return this.#catalogues.failureOf(this.#locale) === null
      ? html`<slot></slot>`
      : html`<main class="main">${languageNotice(this.#catalogues, this.#locale)}</main>`;
  }

  get #locale(): Locale {
    return isLocale(this.locale) ? this.locale : firstLocale;
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

  #open(tool: ToolId, place: string | null = null): void {
    this.tool = tool;
    this.place = place;
    this.#address.write(tool, place);
  }

  /** The rules are known once a tool is open that needs them. */
  async #askInfo(): Promise<void> {
    if (!this.engine || this.#listed.sentences === "routing" || this.info) return;
    this.info = await this.engine.call("info", {}).catch(() => null);
  }

  protected override async takePreferences(storage: Storage): Promise<void> {
    const kept = await loadPreferences(storage, navigator.languages);
    if (!isLocale(this.locale)) this.locale = kept.locale;
    if (!isTheme(this.theme)) this.theme = kept.theme;
    this.singleKeys = kept.singleKeys;
    await this.updateComplete;
    this.#preferencesRead = true;
  }

  protected override async loadWords(): Promise<void> {
    await this.#catalogues.ask(this.#locale);
  }

  protected override async loadTool(): Promise<void> {
    await this.#tools.ask(this.#listed);
  }

  #renewContext(catalogue: Catalogue | null): void {
    this.#catalogue = catalogue;
    this.context =
      this.engine && catalogue
        ? toolContext(this.engine, catalogue, this.keeping.storage, this.#announcer.say, {
            platform: isPlatform(this.platform) ? this.platform : null,
            saveFile: (name, type, content) => this.saveFile(name, type, content),
            place: this.place,
            open: (tool, place) => this.#open(tool, place),
            addressOf: this.#address.of,
          })
        : null;
  }

  #adoptToolStyles(): void {
    for (const { styles } of this.#tools.all()) adopt(this.renderRoot as ShadowRoot, styles);
  }
}
