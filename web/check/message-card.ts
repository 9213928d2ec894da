import type { Finding, Fix } from "liaotai";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { stateMark } from "../components/state.js";
import { define, Part } from "../workbench/part.js";
import { applyEdits } from "./apply-edits.js";
import { fixableOf, fixAll } from "./fix-all.js";
import { findingRow } from "./finding-row.js";
import { lengthInWords } from "./length-in-words.js";
import { beginning } from "./marks.js";
import { markedText } from "./marked-text.js";
import "./seen/how-seen.js";
import { scopesOf, setAside } from "./set-aside.js";
import type { Judged } from "./verdict.js";
import { stateOf } from "./verdict-state.js";
import type { CheckActions, CheckView } from "./view.js";

/** More text than this in one message is not shown at once. */
const longestShown = 3000;
/** More findings than this in one message are counted, not listed. */
export const findingsShown = 30;

/** One message: its verdict, its text with the findings marked, the findings, and a way to change it. */
export class MessageCard extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    judged: { attribute: false },
    view: { attribute: false },
    actions: { attribute: false },
    editing: { state: true },
  };

  declare judged: Judged;
  declare view: CheckView;
  declare actions: CheckActions;
  declare protected editing: boolean;

  constructor() {
    super();
    this.editing = false;
  }

  protected override render(): TemplateResult {
    const { message, verdict, findings } = this.judged;
    const { words } = this.context;
    const shown = beginning(message.text, longestShown);
    const listed = findings.slice(0, findingsShown);
    return html`<article class="panel" aria-label=${this.#name()}>
      <header class="row">
        ${stateMark(stateOf[verdict], words.check.verdicts[verdict])}
        <span class="soft small">${this.#name()}</span>
        ${message.group === undefined ? nothing : html`<span class="soft small group">${message.group}</span>`}
        ${this.#length()}
        <button type="button" class="quiet edit" aria-expanded=${this.editing} @click=${this.#toggle}>
          ${this.editing ? words.check.item.done : words.check.item.edit}
        </button>
      </header>
      ${this.editing ? this.#editor() : nothing}
      ${
        message.text.trim() === ""
          ? html`<p class="soft">${words.check.item.empty}</p>`
          : markedText(
              shown,
              listed.filter(({ start }) => start < shown.length || shown.length === message.text.length),
            )
      }
      ${this.#cutNote(shown.length)} ${listed.length === 0 ? nothing : this.#findings(listed)}
      ${this.#moreNote(findings.length - listed.length)}
    </article>`;
  }

  #findings(listed: Judged["findings"]): TemplateResult {
    const { message } = this.judged;
    return html`<ol class="findings">
      ${listed.map((finding, index) =>
        findingRow({
          finding,
          number: index + 1,
          id: message.id,
          text: message.text,
          rule: this.view.rules.get(finding.rule),
          context: this.context,
          apply: (fix) => this.#apply(fix),
          ofThisKind: this.#ofThisKind(finding),
          aside: this.#waysToSetAside(finding),
          below: html`<liaotai-check-seen
            .context=${this.context}
            .finding=${finding}
            .text=${message.text}
            .input=${this.view.input}
          ></liaotai-check-seen>`,
        }),
      )}
    </ol>`;
  }

  #ofThisKind(finding: Finding): { count: number; fix: () => void } {
    const { judged } = this.view;
    const { say, words, announce } = this.context;
    return {
      count: fixableOf(finding.rule, judged),
      fix: () => {
        const changes = fixAll(finding.rule, judged);
        this.actions.fix(changes);
        announce(say(words.check.finding.fixedAll, { count: changes.size }));
      },
    };
  }

  #waysToSetAside(finding: Finding): { label: string; run: () => void }[] {
    const { say, words, announce } = this.context;
    const { aside } = words.check;
    const { message } = this.judged;
    const part = message.text.slice(finding.start, finding.end).trim();
    return scopesOf(this.judged, finding).map((scope) => ({
      label: say(aside.ways[scope], { part }),
      run: () => {
        const { exceptions } = this.view.input;
        this.actions.change({ exceptions: setAside(exceptions, scope, this.judged, finding) });
        announce(aside.done);
      },
    }));
  }

  #name(): string {
    const { say, words } = this.context;
    const { id, name } = this.judged.message;
    const { file } = this.view.input;
    const fromTable = (file?.read.table ?? null) !== null;
    const place = say(fromTable ? words.check.item.row : words.check.item.number, { id });
    return name === undefined ? place : `${place} · ${name}`;
  }

  #length(): TemplateResult {
    const { words, over } = lengthInWords(this.judged, this.context);
    return html`<span class="length number small ${over > 0 ? "over" : "soft"}">${words}</span>`;
  }

  #editor(): TemplateResult {
    const { say, words } = this.context;
    const { id, text } = this.judged.message;
    return html`<textarea
      rows=${Math.min(8, text.split("\n", 8).length + 1)}
      aria-label=${say(words.check.item.editLabel, { id })}
      .value=${text}
      @input=${(event: Event) => this.actions.changeMessage(id, (event.target as HTMLTextAreaElement).value)}
    ></textarea>`;
  }

  #cutNote(shown: number): TemplateResult | typeof nothing {
    if (shown === this.judged.message.text.length) return nothing;
    const { say, words } = this.context;
    return html`<p class="soft small">${say(words.check.item.shortened, { shown })}</p>`;
  }

  #moreNote(count: number): TemplateResult | typeof nothing {
    if (count <= 0) return nothing;
    const { say, words } = this.context;
    return html`<p class="soft small">${say(words.check.item.moreFindings, { count })}</p>`;
  }

  readonly #toggle = (): void => {
    this.editing = !this.editing;
  };

  #apply({ edits }: Fix): void {
    const { say, words, announce } = this.context;
    const { id, text } = this.judged.message;
    this.actions.fix(new Map([[id, applyEdits(text, edits)]]));
    announce(say(words.check.finding.fixed, { id }));
  }
}

define("liaotai-check-message", MessageCard);
