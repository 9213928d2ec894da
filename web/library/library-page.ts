import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { platforms } from "../check/input.js";
import { LatestOnly } from "../check/latest-only.js";
import { problemInWords } from "../check/problem-in-words.js";
import type { Judged } from "../check/verdict.js";
import { message } from "../components/state.js";
import { FileDrop } from "../files/file-drop.js";
import { define, Part } from "../workbench/part.js";
import { type ExportWords, libraryCsv, libraryRows } from "./export.js";
import "./import-panel.js";
import type { ImportPanel } from "./import-panel.js";
import { judgeReplies, mostReplies } from "./judge.js";
import { followLibrary, keepLibrary } from "./kept-library.js";
import type { LibraryActions, LibraryView } from "./library-part.js";
import "./library-side.js";
import { type Filter, matches, noFilter } from "./filter.js";
import "./reply-card.js";
import { emptyLibrary, type Library, newReply, type Reply, withReply } from "./reply.js";
import { sampleReplies } from "./samples.js";
import { randomName } from "../storage/random-name.js";

const pauseMs = 300;
/** Replies that are drawn at once. */
const pageLength = 60;

/** The shop's quick replies: by intent and buyer, reviewed before they are used. */
export class LibraryPage extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    library: { state: true },
    judged: { state: true },
    problem: { state: true },
    filter: { state: true },
    removed: { state: true },
    isExample: { state: true },
  };

  declare protected library: Library;
  declare protected judged: ReadonlyMap<string, Judged>;
  declare protected problem: unknown;
  declare protected filter: Filter;
  /** What was removed last, to take it back. */
  declare protected removed: { readonly library: Library; readonly reply: Reply } | null;

  /** Whether nothing of the user's own is there yet. */
  declare protected isExample: boolean;

  #begun = false;
  readonly #drop = new FileDrop(this, (file) => void this.#importPanel?.open(file));
  readonly #asking = new LatestOnly<Library, ReadonlyMap<string, Judged>>(
    (library) => judgeReplies(this.context, library),
    (_, judged, problem) => {
      this.problem = problem;
      if (judged) this.judged = judged;
    },
    pauseMs,
  );

  constructor() {
    super();
    this.library = emptyLibrary;
    this.judged = new Map();
    this.problem = null;
    this.filter = noFilter;
    this.removed = null;
    this.isExample = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("context") || this.#begun) return;
    this.#begun = true;
    void this.#begin();
  }

  get #importPanel(): ImportPanel | null {
    return this.querySelector<ImportPanel>("liaotai-library-import");
  }

  readonly #actions: LibraryActions = {
    change: (change) => this.#change({ ...this.library, ...change }),
    put: (reply) => this.#change(withReply(this.library, reply)),
    remove: (reply) => {
      this.removed = { library: this.library, reply };
      const replies = this.library.replies.filter(({ id }) => id !== reply.id);
      this.#change({ ...this.library, replies });
      this.context.announce(this.context.words.library.removed);
    },
  };

  protected override render(): TemplateResult {
    const { words, say } = this.context;
    const { library } = words;
    const { replies, platform } = this.library;
    const view: LibraryView = { library: this.library, judged: this.judged };
    const most = mostReplies(platform);
    const counts = {
      count: replies.length,
      approved: replies.filter(({ review }) => review.state === "approved").length,
    };
    return html`
      <div class="headline">
        <h2 class="soft">${words.tools.library.question}</h2>
        <p class="answer">
          ${replies.length === 0 ? library.empty : say(library.summary, counts)}
          ${
            most === null
              ? nothing
              : html`<span class="number small ${replies.length > most ? "over" : "soft"}"
                  >${say(library.count, { count: replies.length, most })}</span
                >`
          }
        </p>
      </div>
      ${this.#drop.over ? message("good", words.check.input.drop) : nothing}
      ${this.problem === null ? nothing : message("bad", problemInWords(this.problem, this.context), { alert: true })}
      ${this.#bar(view)} ${this.#aboutExample()} ${this.#undo()}
      <div class="columns">
        <liaotai-library-side
          class="stack"
          .context=${this.context}
          .view=${view}
          .actions=${this.#actions}
          .filter=${this.filter}
          .narrow=${(filter: Filter) => (this.filter = filter)}
        ></liaotai-library-side>
        ${this.#list(view)}
      </div>
    `;
  }

  #bar(view: LibraryView): TemplateResult {
    const { words } = this.context;
    const { library, check } = words;
    return html`<div class="row">
      <label
        ><span class="soft small">${check.platform}</span>
        <select
          @change=${(event: Event) => {
            const { value } = event.target as HTMLSelectElement;
            const platform = platforms.find((each) => each === value);
            if (platform) this.#actions.change({ platform });
          }}
        >
          ${platforms.map(
            (each) =>
              html`<option value=${each} .selected=${each === this.library.platform}>
                ${check.platforms[each]}
              </option>`,
          )}
        </select></label
      >
      <label
        ><span class="soft small">${library.reviewer}</span>
        <input
          .value=${this.library.reviewer}
          autocomplete="name"
          @change=${(event: Event) =>
            this.#actions.change({ reviewer: (event.target as HTMLInputElement).value.trim() })}
      /></label>
      <button type="button" class="primary" @click=${this.#add}>${library.add}</button>
      <button type="button" ?disabled=${this.library.replies.length === 0} @click=${this.#saveCsv}>
        ${library.exportCsv}
      </button>
      <button type="button" ?disabled=${this.library.replies.length === 0} @click=${this.#saveWorkbook}>
        ${library.exportXlsx}
      </button>
      ${
        this.library.replies.length === 0
          ? html`<button type="button" @click=${this.#sample}>${library.sample}</button>`
          : nothing
      }
      <liaotai-library-import
        .context=${this.context}
        .view=${this.isExample ? { ...view, library: emptyLibrary } : view}
        .actions=${this.#actions}
      ></liaotai-library-import>
    </div>`;
  }

  #aboutExample(): TemplateResult | typeof nothing {
    if (!this.isExample) return nothing;
    const { library } = this.context.words;
    return html`<p class="row soft small">
      ${library.exampleShown}
      <button type="button" class="quiet" @click=${() => this.#change(emptyLibrary)}>
        ${library.startEmpty}
      </button>
    </p>`;
  }

  #undo(): TemplateResult | typeof nothing {
    const { removed } = this;
    if (!removed) return nothing;
    const { library } = this.context.words;
    return message(
      "good",
      html`${library.removed}
        <button
          type="button"
          class="quiet"
          @click=${() => {
            this.removed = null;
            this.#change({ ...this.library, replies: removed.library.replies });
          }}
        >
          ${library.undo}
        </button>`,
    );
  }

  #list(view: LibraryView): TemplateResult {
    const { words, say } = this.context;
    const { library } = words;
    const listed = this.library.replies.filter((reply) => matches(reply, this.filter));
    return html`<section class="stack" aria-label=${library.replies}>
      ${listed.length === 0 && this.library.replies.length > 0 ? html`<p class="soft">${library.noneFound}</p>` : nothing}
      ${listed
        .slice(0, pageLength)
        .map((reply) =>
          keyed(
            reply.id,
            html`<liaotai-library-reply
              .context=${this.context}
              .view=${view}
              .actions=${this.#actions}
              .reply=${reply}
            ></liaotai-library-reply>`,
          ),
        )}
      ${
        listed.length > pageLength
          ? html`<p class="soft small">${say(library.moreFound, { count: listed.length - pageLength })}</p>`
          : nothing
      }
      <datalist id="library-intents">
        ${Object.values(library.intents).map((each) => html`<option value=${each}></option>`)}
      </datalist>
      <datalist id="library-tags">
        ${Object.values(library.buyerTags).map((each) => html`<option value=${each}></option>`)}
      </datalist>
    </section>`;
  }

  async #begin(): Promise<void> {
    let isRead = false;
    await followLibrary(
      this.context.storage,
      (library) => {
        // What was entered before the kept library was read is not replaced by it.
        if (isRead || this.library === emptyLibrary) this.#take(library);
        isRead = true;
      },
      this.stay,
    );
    this.followPlatform((platform) => {
      if (!this.isExample) this.#change({ ...this.library, platform });
      else this.#take(null);
    });
  }

  /** Shows a library as it was kept, or as another tab changed it. A first visit shows a filled example. */
  #take(kept: Library | null): void {
    this.isExample = kept === null;
    this.library = kept ?? this.#example();
    this.#asking.put(this.library, true);
  }

  #change(library: Library): void {
    this.library = library;
    this.isExample = false;
    void keepLibrary(this.context.storage, library);
    this.#asking.put(library);
  }

  readonly #add = (): void => {
    this.filter = noFilter;
    const reply = newReply(randomName());
    this.#change({ ...this.library, replies: [reply, ...this.library.replies] });
  };

  readonly #sample = (): void => this.#change({ ...this.library, ...this.#example() });

  #example(): Library {
    const { library } = this.context.words;
    const platform = this.context.platform ?? emptyLibrary.platform;
    return { ...emptyLibrary, platform, ...sampleReplies(library, randomName) };
  }

  get #exportWords(): ExportWords {
    return this.context.words.library;
  }

  readonly #saveCsv = (): void => {
    const { library } = this.context.words;
    this.context.saveFile(`${library.fileName}.csv`, "text/csv", libraryCsv(this.library, this.#exportWords));
  };

  readonly #saveWorkbook = async (): Promise<void> => {
    const { workbookOf } = await import("./write-workbook.js");
    const workbook = await workbookOf(libraryRows(this.library, this.#exportWords));
    this.context.saveFile(`${this.context.words.library.fileName}.xlsx`, workbook.type, workbook);
  };
}

define("liaotai-library", LibraryPage);
