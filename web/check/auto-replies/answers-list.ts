import type { AutoReplyAnswer, AutoReplyReport, KeywordHit } from "liaotai";
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { stateMark } from "../../components/state.js";
import { define, Part } from "../../workbench/part.js";
import { beginning, shortened } from "../marks.js";

/** Messages that are drawn at once. */
const pageLength = 25;
/** Characters of a message around the keyword. */
const around = 60;

/** Every message with the group that answers it, and why. */
export class AnswersList extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    report: { attribute: false },
    messages: { attribute: false },
    only: { state: true },
    page: { state: true },
  };

  declare report: AutoReplyReport;
  declare messages: readonly string[];
  /** Which messages are listed: all, those nobody answers (`""`), or those of one group. */
  declare protected only: string | null;
  declare protected page: number;

  constructor() {
    super();
    this.only = null;
    this.page = 0;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const known =
      this.only === null || this.only === "" || this.report.groups.some(({ id }) => id === this.only);
    if (changed.has("report") && !known) this.only = null;
  }

  protected override render(): TemplateResult {
    const { words, say } = this.context;
    const { autoReplies, check } = words;
    const shown = this.#listed();
    const lastPage = Math.max(0, Math.ceil(shown.length / pageLength) - 1);
    const page = Math.min(this.page, lastPage);
    const first = page * pageLength;
    return html`
      <div class="row">
        <label>
          <span class="soft small">${check.filter.title}</span>
          <select @change=${this.#choose}>
            <option value="all" .selected=${this.only === null}>${check.filter.all}</option>
            <option value="nobody" .selected=${this.only === ""}>${autoReplies.nobody}</option>
            ${this.report.groups.map(
              ({ id }) => html`<option value=${`=${id}`} .selected=${this.only === id}>${id}</option>`,
            )}
          </select>
        </label>
      </div>
      ${
        shown.length === 0
          ? html`<p class="soft">${autoReplies.noneListed}</p>`
          : html`<ol class="stack messages">
              ${shown.slice(first, first + pageLength).map((answer) => this.#message(answer))}
            </ol>`
      }
      ${
        lastPage === 0
          ? nothing
          : html`<nav class="row" aria-label=${autoReplies.messages}>
              <button type="button" ?disabled=${page === 0} @click=${() => (this.page = page - 1)}>
                ${check.list.previous}
              </button>
              <span class="number small"
                >${say(check.list.shown, {
                  first: first + 1,
                  last: Math.min(shown.length, first + pageLength),
                  count: shown.length,
                })}</span
              >
              <button type="button" ?disabled=${page === lastPage} @click=${() => (this.page = page + 1)}>
                ${check.list.next}
              </button>
            </nav>`
      }
    `;
  }

  #listed(): readonly AutoReplyAnswer[] {
    const { only } = this;
    const { answers } = this.report;
    if (only === null) return answers;
    return answers.filter(({ hit }) => (only === "" ? hit === null : hit?.group === only));
  }

  #message({ message, hit, others }: AutoReplyAnswer): TemplateResult {
    const { words, say, format } = this.context;
    const { autoReplies } = words;
    const text = this.messages[message] ?? "";
    return html`<li class="stack message-row">
      ${hit ? this.#marked(text, hit) : html`<p class="buyer">${beginning(text, 2 * around)}</p>`}
      <p class="row small">
        ${
          hit
            ? html`${stateMark("good", hit.group)}
                <span class="soft">${this.#why(hit, text.slice(hit.start, hit.end))}</span>`
            : stateMark("caution", autoReplies.nobody)
        }
        ${
          others.length === 0
            ? nothing
            : html`<span class="soft">${say(autoReplies.tooLate, { groups: format.list(others) })}</span>`
        }
      </p>
    </li>`;
  }

  #marked(text: string, { start, end }: KeywordHit): TemplateResult {
    // The message keeps its own spaces, so the template may add none.
    // prettier-ignore
    return html`<p class="buyer">${start > around ? "…" : ""}${text.slice(Math.max(0, start - around), start)}<mark>${text.slice(start, end)}</mark>${shortened(text.slice(end), around)}</p>`;
  }

  #why({ group, keyword, how }: KeywordHit, part: string): string {
    const { words, say } = this.context;
    const keywords = this.report.groups.find(({ id }) => id === group)?.keywords;
    return say(words.autoReplies.how[how], { keyword: keywords?.[keyword]?.keyword ?? "", part });
  }

  readonly #choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.page = 0;
    this.only = value === "all" ? null : value === "nobody" ? "" : value.slice(1);
  };
}

define("liaotai-reply-answers", AnswersList);
