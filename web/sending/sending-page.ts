import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { tabList } from "../components/tab-list.js";
import { adopt } from "../style/adopt.js";
import { failed } from "../workbench/failed.js";
import { LoadedWhenNeeded } from "../workbench/loaded-when-needed.js";
import { define, Part } from "../workbench/part.js";
import type { SendingView, SendingViewId } from "./sending-view.js";
import { type ListedView, views } from "./views.js";

/** Where the open view is kept over a reload. */
const viewKey = "sending/view";

/** May this be sent, were the last ones fine, and what if they were not: one view a question. */
export class SendingPage extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    chosen: { state: true },
  };

  declare protected chosen: ListedView | null;

  readonly #views = new LoadedWhenNeeded<ListedView, SendingView>(this, (listed) => listed.load());
  /** The views that were opened. They stay, so that what was entered in them stays. */
  readonly #opened = new Set<ListedView>();
  #begun = false;

  constructor() {
    super();
    this.chosen = null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context") && !this.#begun) {
      this.#begun = true;
      void this.#begin();
    }
    if (this.chosen) {
      this.#opened.add(this.chosen);
      void this.#views.ask(this.chosen);
    }
    const root = this.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    for (const { styles } of this.#views.all()) adopt(root, styles);
  }

  protected override render(): TemplateResult {
    const { sending, workbench } = this.context.words;
    const { chosen } = this;
    if (!chosen) return html`<p class="soft" role="status">${workbench.opening.loading}</p>`;
    return html`
      ${tabList(
        "sending",
        sending.viewsTitle,
        views.map(({ id }) => ({ id, name: sending.views[id] })),
        chosen.id,
        this.#open,
      )}
      ${views.map((view) =>
        // Each keeps its place in the list: opening one must not draw the others anew.
        this.#opened.has(view)
          ? html`<div
              id="sending-panel-${view.id}"
              role="tabpanel"
              aria-labelledby="sending-tab-${view.id}"
              ?hidden=${view !== chosen}
            >
              ${this.#content(view)}
            </div>`
          : nothing,
      )}
    `;
  }

  #content(listed: ListedView): TemplateResult {
    const { words, say } = this.context;
    const { opening, engine } = words.workbench;
    const failure = this.#views.failureOf(listed);
    if (failure !== null) {
      const said = say(opening.failed, { tool: words.sending.views[listed.id] });
      return failed(said, engine.reason.replace("{reason}", failure), engine.retry, () =>
        this.#views.ask(listed),
      );
    }
    const view = this.#views.get(listed);
    return view ? view.render(this.context) : html`<p class="waiting" role="status">${opening.loading}</p>`;
  }

  readonly #open = (id: SendingViewId): void => {
    const listed = views.find((view) => view.id === id);
    if (!listed) return;
    this.chosen = listed;
    void this.context.storage.save(viewKey, id);
  };

  async #begin(): Promise<void> {
    const kept = await this.context.storage.load(viewKey);
    this.chosen = views.find(({ id }) => id === kept) ?? views[0];
  }
}

define("liaotai-sending", SendingPage);
