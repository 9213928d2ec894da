import type { Scenario } from "liaotai";
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { adopt } from "../style/adopt.js";
import { failed } from "../workbench/failed.js";
import { LoadedWhenNeeded } from "../workbench/loaded-when-needed.js";
import { define, Part } from "../workbench/part.js";
import type { ToolContext } from "../workbench/tool.js";
import { ExpectationBook } from "./expectations/expectation-book.js";
import { type Expectations, standingOf } from "./expectations/expectations.js";
import type { RoutingView, RoutingViewId, Shops } from "./routing-view.js";
import { firstSample } from "./first-sample.js";
import { inLanguage } from "./sample-cast.js";
import { ShopDocument } from "./shop-document.js";
import { tabList } from "../components/tab-list.js";
import { type ListedView, views } from "./views.js";

/** Where the open view is kept over a reload. */
const viewKey = "routing/view";

/** One shop, looked at in several ways: its groups, a preview of what they do, what is expected, what would be if. */
export class RoutingPage extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    shops: { state: true },
    expectations: { state: true },
    chosen: { state: true },
  };

  declare protected shops: Shops | null;
  declare protected expectations: Expectations | null;
  declare protected chosen: ListedView | null;

  readonly #views = new LoadedWhenNeeded<ListedView, RoutingView>(this, (listed) => listed.load());
  /** The views that were opened. They stay, so that what goes on in them goes on. */
  readonly #opened = new Set<ListedView>();
  #book: ExpectationBook | null = null;
  #document: ShopDocument | null = null;
  #begun = false;

  constructor() {
    super();
    this.shops = null;
    this.expectations = null;
    this.chosen = null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context") && !this.#begun) {
      this.#begun = true;
      void this.#begin();
    }
    const before = changed.get("context") as ToolContext | undefined;
    if (before && before.locale !== this.context.locale) void this.#retell();
    if (changed.has("context") && this.#book) this.#book.engine = this.context.engine;
    if (changed.has("shops") && this.shops) void this.#book?.follow(this.shops);
    if (this.chosen) {
      this.#opened.add(this.chosen);
      void this.#views.ask(this.chosen);
    }
    const root = this.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    for (const { styles } of this.#views.all()) adopt(root, styles);
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { shops, chosen, expectations } = this;
    if (!shops || !chosen || !expectations)
      return html`<p class="soft" role="status">${words.workbench.opening.loading}</p>`;
    return html`
      <div class="row shop-and-views">
        ${tabList(
          "routing",
          words.shops.viewsTitle,
          views.map(({ id }) => ({
            id,
            name: words.shops.views[id],
            badge: id === "expectations" ? this.#brokenExpectations(expectations) : undefined,
          })),
          chosen.id,
          this.#open,
        )}
        ${this.#shopChoice(shops)}
      </div>
      ${views.map((view) =>
        // Each keeps its place in the list: opening one must not draw the others anew.
        this.#opened.has(view)
          ? html`<div
              id="routing-panel-${view.id}"
              class="view"
              role="tabpanel"
              aria-labelledby="routing-tab-${view.id}"
              ?hidden=${view !== chosen}
            >
              ${this.#content(view, shops, expectations)}
            </div>`
          : nothing,
      )}
    `;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#book?.close();
  }

  #shopChoice({ entries, entry, choose }: Shops): TemplateResult | typeof nothing {
    const { words } = this.context;
    return html`<label class="shop-choice"
      ><span class="soft small">${words.shops.shop}</span>
      <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        ${entries.map(
          ({ key, shop }) =>
            html`<option value=${key} .selected=${key === entry.key}>
              ${shop.name === undefined || shop.name === "" ? words.shops.unnamed : shop.name}
            </option>`,
        )}
      </select>
    </label>`;
  }

  /** How many expectations the present shop does not meet. */
  #brokenExpectations(expectations: Expectations): { count: string; about: string } | undefined {
    const { words, say, format } = this.context;
    const { bad } = standingOf(expectations);
    if (bad === 0) return undefined;
    return { count: format.number(bad), about: say(words.expectations.badge, { count: bad }) };
  }

  #content(listed: ListedView, shops: Shops, expectations: Expectations): TemplateResult {
    const { opening, engine } = this.context.words.workbench;
    const failure = this.#views.failureOf(listed);
    if (failure !== null) {
      const said = this.context.say(opening.failed, { tool: this.context.words.shops.views[listed.id] });
      return failed(said, engine.reason.replace("{reason}", failure), engine.retry, () =>
        this.#views.ask(listed),
      );
    }
    const view = this.#views.get(listed);
    return view
      ? view.render(this.context, shops, expectations)
      : html`<p class="waiting" role="status">${opening.loading}</p>`;
  }

  readonly #open = (id: RoutingViewId): void => {
    const listed = views.find((view) => view.id === id);
    if (!listed) return;
    this.chosen = listed;
    void this.context.storage.save(viewKey, id);
  };

  async #begin(): Promise<void> {
    const { engine, storage } = this.context;
    const book = new ExpectationBook(engine, storage, (expectations) => (this.expectations = expectations));
    this.#book = book;
    this.expectations = book.expectations;
    const kept = await storage.load(viewKey);
    this.chosen = views.find(({ id }) => id === kept) ?? views[0];
    this.#document = await ShopDocument.open(
      engine,
      storage,
      await this.#example(),
      (shops) => (this.shops = shops),
      this.#open,
      this.stay,
    );
  }

  #example(): Promise<Scenario> {
    return inLanguage(firstSample.id, firstSample.scenario, this.context);
  }

  /** The first sample follows the language until more than its groups was looked at: a story of its buyers is told as it began. */
  async #retell(): Promise<void> {
    const example = await this.#example();
    if ([...this.#opened].every(({ id }) => id === "groups")) this.#document?.retell(example);
  }
}

define("liaotai-routing", RoutingPage);
