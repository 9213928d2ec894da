import type { AutoReplyGroup, AutoReplyReport, KeywordMatch } from "liaotai";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { icon } from "../../components/icon.js";
import { entriesOf } from "../../library/reply.js";
import { define, Part } from "../../workbench/part.js";
import { freeName, matches } from "./replies-input.js";

/** Synonyms that are listed before "and more". */
const synonymsShown = 12;

/** The groups in the order in which they are tried: keywords, how they are matched, the reply. */
export class GroupsEditor extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    groups: { attribute: false },
    report: { attribute: false },
    change: { attribute: false },
  };

  declare groups: readonly AutoReplyGroup[];
  /** What the engine says of these groups; `null` before it has answered. */
  declare report: AutoReplyReport | null;
  declare change: (groups: readonly AutoReplyGroup[]) => void;

  protected override render(): TemplateResult {
    const { autoReplies } = this.context.words;
    return html`
      <ol class="stack">
        ${this.groups.map((group, index) => this.#group(group, index))}
      </ol>
      <div>
        <button type="button" @click=${this.#add}>${icon("plus")}${autoReplies.newGroup}</button>
      </div>
    `;
  }

  #group(group: AutoReplyGroup, index: number): TemplateResult {
    const { words, say } = this.context;
    const { autoReplies } = words;
    const named = (what: string): string => say(autoReplies.ofGroup, { what, group: group.id });
    const put = (change: Partial<AutoReplyGroup>): void => this.#put(index, { ...group, ...change });
    return html`<li class="panel stack group">
      <div class="row">
        <span class="soft number">${index + 1}</span>
        <input
          class="name"
          aria-label=${named(autoReplies.columns.group)}
          .value=${group.id}
          @change=${(event: Event) => put({ id: valueOf(event).trim() || group.id })}
        />
        <select
          aria-label=${named(autoReplies.columns.match)}
          @change=${(event: Event) => {
            const match = matches.find((each) => each === valueOf(event));
            if (match) put({ match });
          }}
        >
          ${matches.map(
            (match) =>
              html`<option value=${match} .selected=${match === group.match}>
                ${autoReplies.matches[match]}
              </option>`,
          )}
        </select>
        <span class="order">
          ${this.#move(group, index, -1, named(autoReplies.earlier))}
          ${this.#move(group, index, 1, named(autoReplies.later))}
          <button
            type="button"
            class="quiet"
            aria-label=${named(words.library.remove)}
            title=${words.library.remove}
            @click=${() => this.change(this.groups.filter((each) => each !== group))}
          >
            ${icon("cross")}
          </button>
        </span>
      </div>
      <label class="field">
        <span class="soft small">${autoReplies.columns.keywords}</span>
        <input
          placeholder=${autoReplies.keywordsHint}
          .value=${group.keywords.join(autoReplies.keywordSeparator)}
          @change=${(event: Event) => put({ keywords: entriesOf(valueOf(event)) })}
        />
      </label>
      ${this.#synonyms(group, index)}
      <label class="field">
        <span class="soft small">${autoReplies.columns.reply}</span>
        <textarea
          rows="2"
          .value=${group.reply}
          @input=${(event: Event) => put({ reply: valueOf(event) })}
        ></textarea>
      </label>
    </li>`;
  }

  #move(group: AutoReplyGroup, index: number, by: -1 | 1, label: string): TemplateResult {
    const to = index + by;
    return html`<button
      type="button"
      class="quiet"
      aria-label=${label}
      title=${label}
      ?disabled=${to < 0 || to >= this.groups.length}
      @click=${() => {
        const others = this.groups.filter((each) => each !== group);
        this.change([...others.slice(0, to), group, ...others.slice(to)]);
      }}
    >
      ${by < 0 ? "↑" : "↓"}
    </button>`;
  }

  /** What else the keywords of a fuzzy group are met as. */
  #synonyms({ id, match }: AutoReplyGroup, index: number): TemplateResult | typeof nothing {
    const { words, say, format } = this.context;
    const { autoReplies } = words;
    const answered = this.report?.groups[index];
    if (match !== "fuzzy" || answered?.id !== id) return nothing;
    const known = answered.keywords.filter(({ synonyms = [] }) => synonyms.length > 0);
    if (known.length === 0) return html`<p class="soft small">${autoReplies.noSynonyms}</p>`;
    return html`<details class="small">
      <summary>${say(autoReplies.synonyms, { count: known.length })}</summary>
      <ul class="stack">
        ${known.map(({ keyword, synonyms = [] }) => {
          const shown = format.list(synonyms.slice(0, synonymsShown));
          const more = synonyms.length - synonymsShown;
          return html`<li>
            ${say(autoReplies.synonymsOf, { keyword, synonyms: shown })}${
              more > 0 ? say(autoReplies.moreSynonyms, { count: more }) : nothing
            }
          </li>`;
        })}
      </ul>
    </details>`;
  }

  #put(index: number, group: AutoReplyGroup): void {
    this.change(this.groups.map((each, place) => (place === index ? group : each)));
  }

  readonly #add = (): void => {
    const match: KeywordMatch = "contains";
    const id = freeName(this.groups, this.context.words.autoReplies.groupStem);
    this.change([...this.groups, { id, keywords: [], match, reply: "" }]);
  };
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
}

define("liaotai-reply-groups", GroupsEditor);
