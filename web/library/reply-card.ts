import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { lengthInWords } from "../check/length-in-words.js";
import { stateOf } from "../check/verdict-state.js";
import { message, stateMark } from "../components/state.js";
import { define } from "../workbench/part.js";
import { LibraryPart } from "./library-part.js";
import { draft, edited, entriesOf, type Reply } from "./reply.js";
import { filled, filledParts } from "./variables.js";

/** One reply: how the buyer gets it, what the engine says of it, its review, and a form to change it. */
export class ReplyCard extends LibraryPart {
  static override properties: PropertyDeclarations = {
    ...LibraryPart.properties,
    reply: { attribute: false },
    editing: { state: true },
  };

  declare reply: Reply;
  declare protected editing: boolean;

  constructor() {
    super();
    this.editing = false;
  }

  protected override willUpdate(): void {
    if (!this.hasUpdated && this.reply.text === "") this.editing = true;
  }

  protected override render(): TemplateResult {
    const { reply, context } = this;
    const { library } = context.words;
    return html`<article class="panel stack" aria-label=${reply.text.slice(0, 30)}>
      <header class="row">
        ${reply.intent === "" ? nothing : html`<strong>${reply.intent}</strong>`}
        ${reply.tags.map((tag) => html`<span class="tag small">${tag}</span>`)} ${this.#review()}
      </header>
      ${this.editing ? this.#form() : this.#preview()}
      ${
        reply.products.length === 0
          ? nothing
          : html`<p class="soft small">
              ${context.say(library.boundTo, { products: context.format.list(reply.products) })}
            </p>`
      }
      ${this.#findings()} ${this.#buttons()}
    </article>`;
  }

  #review(): TemplateResult {
    const { words, say, format } = this.context;
    const { library } = words;
    const { review } = this.reply;
    return review.state === "draft"
      ? html`<span class="review">${stateMark("caution", library.states.draft)}</span>`
      : html`<span class="review"
          >${stateMark("good", library.states.approved)}
          <span class="soft small"
            >${say(library.approvedBy, { name: review.by, date: format.dateTime(review.at) })}</span
          ></span
        >`;
  }

  #preview(): TemplateResult {
    // The reply keeps its own spaces and line breaks, so the template may add none.
    // prettier-ignore
    return html`<p class="reply-text">${filledParts(this.reply.text, this.view.library.values).map(
      ({ text, variable, known }) =>
        variable === null
          ? text
          : html`<span class="variable ${known ? "" : "unknown"}" title=${variable}>${text}</span>`,
    )}</p>`;
  }

  #findings(): TemplateResult | typeof nothing {
    const judged = this.view.judged.get(this.reply.id);
    if (!judged) return nothing;
    const { words, sentence } = this.context;
    const { verdicts, categories } = words.check;
    return html`<p class="row">
        ${stateMark(stateOf[judged.verdict], verdicts[judged.verdict])}
        <span class="soft small number">${lengthInWords(judged, this.context).words}</span>
      </p>
      ${
        judged.findings.length === 0
          ? nothing
          : html`<ul class="small">
              ${judged.findings.map(
                (finding) =>
                  html`<li>
                    <strong>${categories[finding.category]}</strong>
                    <q>${judged.message.text.slice(finding.start, finding.end)}</q>
                    ${sentence(finding.code, finding.args)}
                  </li>`,
              )}
            </ul>`
      }`;
  }

  #buttons(): TemplateResult {
    const { words } = this.context;
    const { library } = words;
    const approved = this.reply.review.state === "approved";
    return html`<div class="row">
      <button
        type="button"
        ?disabled=${!approved}
        title=${approved ? nothing : library.copyNeedsReview}
        @click=${this.#copy}
      >
        ${library.copy}
      </button>
      ${
        approved
          ? html`<button type="button" @click=${() => this.actions.put({ ...this.reply, review: draft })}>
              ${library.backToDraft}
            </button>`
          : this.#approveButton()
      }
      <button
        type="button"
        class="quiet"
        aria-expanded=${this.editing}
        @click=${() => (this.editing = !this.editing)}
      >
        ${this.editing ? words.check.item.done : words.check.item.edit}
      </button>
      <button type="button" class="quiet" @click=${() => this.actions.remove(this.reply)}>
        ${library.remove}
      </button>
    </div>`;
  }

  #approveButton(): TemplateResult {
    const { library } = this.context.words;
    const { reviewer } = this.view.library;
    const blocked = this.view.judged.get(this.reply.id)?.verdict === "block";
    const reason = blocked ? library.mustChangeFirst : reviewer === "" ? library.nameFirst : nothing;
    return html`<button
        type="button"
        class="primary"
        ?disabled=${reason !== nothing || this.reply.text.trim() === ""}
        @click=${() =>
          this.actions.put({
            ...this.reply,
            review: { state: "approved", by: reviewer, at: Date.now() },
          })}
      >
        ${library.approve}
      </button>
      ${reason === nothing ? nothing : html`<span class="soft small">${reason}</span>`}`;
  }

  readonly #copy = (): void => {
    const { words, announce } = this.context;
    const text = filled(this.reply.text, this.view.library.values);
    navigator.clipboard.writeText(text).then(
      () => announce(words.library.copied),
      () => announce(words.library.notCopied),
    );
  };

  #form(): TemplateResult {
    const { reply } = this;
    const { library } = this.context.words;
    const put = (change: Partial<Reply>): void => this.actions.put(edited(reply, change));
    const value = (event: Event): string => (event.target as HTMLInputElement).value;
    return html`<div class="stack form">
      <label class="stack"
        ><span class="soft small">${library.columns.text}</span>
        <textarea
          rows="3"
          .value=${reply.text}
          @input=${(event: Event) => put({ text: value(event) })}
        ></textarea>
      </label>
      <div class="row">
        <span class="soft small">${library.insert}</span>
        ${Object.values(library.variables).map(
          (name) =>
            html`<button type="button" @click=${() => put({ text: `${reply.text}{${name}}` })}>
              ${`{${name}}`}
            </button>`,
        )}
      </div>
      ${this.#preview()}
      <div class="row">
        <label
          ><span class="soft small">${library.columns.intent}</span>
          <input
            list="library-intents"
            .value=${reply.intent}
            @change=${(event: Event) => put({ intent: value(event).trim() })}
        /></label>
        <label
          ><span class="soft small">${library.columns.tags}</span>
          <input
            list="library-tags"
            .value=${reply.tags.join("、")}
            @change=${(event: Event) => put({ tags: entriesOf(value(event)) })}
        /></label>
        <label
          ><span class="soft small">${library.columns.products}</span>
          <input
            .value=${reply.products.join("、")}
            @change=${(event: Event) => put({ products: entriesOf(value(event)) })}
        /></label>
      </div>
      ${reply.text.trim() === "" ? message("caution", library.problems.textMissing) : nothing}
    </div>`;
  }
}

define("liaotai-library-reply", ReplyCard);
