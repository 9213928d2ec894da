import type { AutoReplyGroup } from "liaotai";
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { message } from "../../components/state.js";
import { fileButton, messageFiles, tableFiles } from "../../files/file-button.js";
import { bytesOf } from "../../files/named-bytes.js";
import { define } from "../../workbench/part.js";
import { LatestOnly } from "../latest-only.js";
import { openMessages } from "../open-messages.js";
import { problemInWords } from "../problem-in-words.js";
import { CheckPart } from "../view.js";
import "./answers-list.js";
import { type Answered, askReplies, refusalInWords } from "./ask-replies.js";
import { coverage } from "./coverage.js";
import "./groups-editor.js";
import { groupsRead } from "./groups-read.js";
import { groupsCsv, groupsOfTable, type ReadGroups } from "./groups-table.js";
import { keywordProblems } from "./keyword-problems.js";
import {
  emptyReplies,
  followReplies,
  freeName,
  keepReplies,
  type RepliesInput,
  withKeyword,
  withoutKeyword,
} from "./replies-input.js";
import { sampleInput } from "./sample.js";
import { suggestions } from "./suggestions.js";

const pauseMs = 300;

/** Which keyword reply answers each message: groups and messages on one side, what comes of them on the other. */
export class AutoRepliesView extends CheckPart {
  static override properties: PropertyDeclarations = {
    ...CheckPart.properties,
    input: { state: true },
    shown: { state: true },
    problem: { state: true },
    read: { state: true },
  };

  declare protected input: RepliesInput;
  /** The last answer, and the input that it is about. */
  declare protected shown: { readonly input: RepliesInput; readonly answered: Answered } | null;
  declare protected problem: string | null;
  /** What came of the last table of groups. */
  declare protected read: (ReadGroups & { readonly name: string }) | null;

  #begun = false;
  readonly #asking = new LatestOnly<RepliesInput, Answered>(
    (input) => askReplies(this.context.engine, input),
    (input, answered, problem) => {
      this.problem = problem === null ? null : refusalInWords(problem, input, this.context);
      if (answered) this.shown = { input, answered };
    },
    pauseMs,
  );

  constructor() {
    super();
    this.input = emptyReplies;
    this.shown = null;
    this.problem = null;
    this.read = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("context") || this.#begun) return;
    this.#begun = true;
    void followReplies(
      this.context.storage,
      () => sampleInput(this.context.words.autoReplies.samples),
      (kept) => this.#take({ ...this.input, ...kept }),
      this.stay,
    );
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { autoReplies } = words;
    return html`
      <p class="soft">${autoReplies.about}</p>
      ${this.problem === null ? nothing : message("bad", this.problem, { alert: true })}
      <div class="columns">
        <div class="stack">${this.#groups()} ${this.#messages()}</div>
        <div class="stack" aria-live="off">${this.#answer()}</div>
      </div>
    `;
  }

  #answer(): TemplateResult | typeof nothing {
    if (this.shown) return this.shown.input.groups.length > 0 ? this.#results(this.shown) : nothing;
    if (this.problem !== null || this.input.groups.length === 0) return nothing;
    return html`<p class="soft" role="status">${this.context.words.check.summary.working}</p>`;
  }

  #groups(): TemplateResult {
    const { words } = this.context;
    const { autoReplies } = words;
    const { groups } = this.input;
    const report = this.shown?.input.groups === groups ? this.shown.answered.report : null;
    return html`<section class="stack" aria-label=${autoReplies.groups}>
      <h3>${autoReplies.groups}</h3>
      <div class="row">
        ${fileButton(autoReplies.openGroups, tableFiles, (file) => void this.#openGroups(file))}
        ${
          groups.length === 0
            ? html`<button
                type="button"
                @click=${() => this.#change({ ...this.input, ...sampleInput(autoReplies.samples) }, true)}
              >
                ${autoReplies.sample}
              </button>`
            : html`<button type="button" @click=${this.#saveGroups}>${autoReplies.saveGroups}</button>`
        }
      </div>
      ${this.read ? groupsRead(this.read, this.context) : nothing}
      <liaotai-reply-groups
        class="stack"
        .context=${this.context}
        .groups=${groups}
        .report=${report}
        .change=${this.#putGroups}
      ></liaotai-reply-groups>
    </section>`;
  }

  #messages(): TemplateResult {
    const { words, say } = this.context;
    const { autoReplies, check } = words;
    const { text, file } = this.input;
    return html`<section class="stack" aria-label=${autoReplies.messages}>
      <h3>${autoReplies.messages}</h3>
      ${
        file
          ? html`<div class="row">
              <strong class="name"
                >${say(check.input.file, { name: file.name, count: file.texts.length })}</strong
              >
              <button type="button" @click=${() => this.#change({ ...this.input, file: null }, true)}>
                ${check.input.back}
              </button>
            </div>`
          : html`<textarea
                rows="8"
                aria-label=${autoReplies.messages}
                placeholder=${autoReplies.messagesHint}
                .value=${text}
                @input=${(event: Event) =>
                  this.#change({ ...this.input, text: (event.target as HTMLTextAreaElement).value })}
              ></textarea>
              ${fileButton(
                autoReplies.openMessages,
                messageFiles,
                (chosen) => void this.#openMessages(chosen),
              )}`
      }
    </section>`;
  }

  #results({ input, answered: { messages, report } }: NonNullable<typeof this.shown>): TemplateResult {
    const { words, say, format } = this.context;
    const { autoReplies } = words;
    const all = messages.length;
    const count = all - report.unanswered.length;
    return html`
      ${
        all === 0
          ? html`<p class="answer">${autoReplies.noMessages}</p>`
          : html`<p class="answer" role="status">
              ${say(autoReplies.covered, { count, all, share: format.number(Math.round((count / all) * 100)) })}
            </p>`
      }
      <section class="panel stack" aria-label=${autoReplies.problems}>
        ${keywordProblems(report, this.context, (pointer) =>
          this.#putGroups(withoutKeyword(input.groups, pointer)),
        )}
      </section>
      ${
        all === 0
          ? nothing
          : html`<section class="panel stack" aria-label=${autoReplies.coverage}>
                <h3>${autoReplies.coverage}</h3>
                ${coverage(report, all, this.context)}
              </section>
              ${
                report.suggestions.length === 0
                  ? nothing
                  : html`<section class="panel stack" aria-label=${autoReplies.suggestions}>
                      <h3>${autoReplies.suggestions}</h3>
                      ${suggestions(report, input.groups, messages, this.context, { add: this.#add })}
                    </section>`
              }
              <section class="panel stack" aria-label=${autoReplies.byMessage}>
                <h3>${autoReplies.byMessage}</h3>
                <liaotai-reply-answers
                  class="stack"
                  .context=${this.context}
                  .report=${report}
                  .messages=${messages}
                ></liaotai-reply-answers>
              </section>`
      }
    `;
  }

  readonly #putGroups = (groups: readonly AutoReplyGroup[]): void => this.#change({ ...this.input, groups });

  readonly #add = (keyword: string, group: string | null): void => {
    const { autoReplies } = this.context.words;
    const { groups } = this.input;
    if (group !== null) {
      this.#putGroups(withKeyword(groups, group, keyword));
      return;
    }
    const id = freeName(groups, keyword);
    this.#putGroups([...groups, { id, keywords: [keyword], match: "contains", reply: "" }]);
    this.context.announce(this.context.say(autoReplies.added, { group: id }));
  };

  readonly #saveGroups = (): void => {
    const { autoReplies } = this.context.words;
    const { columns, matches, fileName } = autoReplies;
    this.context.saveFile(`${fileName}.csv`, "text/csv", groupsCsv(this.input.groups, columns, matches));
  };

  #change(input: RepliesInput, atOnce = false): void {
    void keepReplies(this.context.storage, input);
    this.#take(input, atOnce);
  }

  #take(input: RepliesInput, atOnce = true): void {
    this.input = input;
    this.problem = null;
    this.#asking.put(input, atOnce);
  }

  /** Takes a file that was dropped: a table of groups where its headings say so, else messages. */
  takeFile(file: File): void {
    void this.#openGroups(file, () => void this.#openMessages(file));
  }

  /** `otherwise`: what becomes of a table without such headings, where it may be something else. */
  async #openGroups(source: File, otherwise?: () => void): Promise<void> {
    this.problem = null;
    this.read = null;
    try {
      const file = await bytesOf(source);
      const { openTable } = await import("../../files/table.js");
      const table = await openTable(file);
      const rows: (typeof table.firstRows)[number][] = [];
      await table.read((slice) => rows.push(...slice));
      const read = groupsOfTable(rows, this.context.words.autoReplies.groupStem);
      if (read.groups === null && otherwise) {
        otherwise();
        return;
      }
      this.read = { ...read, name: table.name };
      if (read.groups && read.groups.length > 0) this.#change({ ...this.input, groups: read.groups }, true);
    } catch (problem) {
      this.problem = problemInWords(problem, this.context);
    }
  }

  async #openMessages(source: File): Promise<void> {
    this.problem = null;
    try {
      const { read } = await openMessages(await bytesOf(source));
      const file = { name: read.name, texts: read.messages.map(({ text }) => text) };
      this.#change({ ...this.input, file }, true);
    } catch (problem) {
      this.problem = problemInWords(problem, this.context);
    }
  }
}

define("liaotai-check-auto-replies", AutoRepliesView);
