import type { MovedChat, RoutingRule } from "liaotai";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { define } from "../../../workbench/part.js";
import { buyerName } from "../request.js";
import { ResultPart } from "./part.js";

const firstShown = 15;

/** The chats that went to another member under the second configuration, and by which rules. */
export class MovedTable extends ResultPart {
  static override properties: PropertyDeclarations = { ...ResultPart.properties, all: { state: true } };

  /** Whether all of them are shown, and not the first few. */
  declare protected all: boolean;

  constructor() {
    super();
    this.all = false;
  }

  protected override render(): TemplateResult {
    const text = this.words.results;
    const { report, present, second } = this.answered;
    const { say } = this.context;
    const { moved, examples: known } = report.compared ?? { moved: 0, examples: [] };
    const examples = this.all ? known : known.slice(0, firstShown);
    if (moved === 0) return html`<p class="soft">${text.movedNone}</p>`;
    return html`<p class="small soft">${say(text.movedShown, { count: moved, shown: examples.length })}</p>
      ${this.table(
        text.moved,
        html`<tr>
          <th scope="col">${text.at}</th>
          <th scope="col">${text.buyer}</th>
          <th scope="col">${text.from}</th>
          <th scope="col">${present.name}</th>
          <th scope="col">${second?.name}</th>
        </tr>`,
        examples.map((chat) => this.#row(chat)),
      )}
      ${
        examples.length < known.length
          ? html`<button type="button" class="quiet" @click=${() => (this.all = true)}>
              ${say(text.movedMore, { count: known.length - examples.length })}
            </button>`
          : nothing
      }`;
  }

  #row({ at, buyer, source, member, rule, otherMember, otherRule }: MovedChat): TemplateResult {
    const { names } = this.answered;
    return html`<tr>
      <td class="at small">${this.context.format.dateTime(at)}</td>
      <td>${this.#buyer(buyer)}</td>
      <td>${names.source(source)}</td>
      <td>${this.#owner(member, rule)}</td>
      <td>${this.#owner(otherMember, otherRule)}</td>
    </tr>`;
  }

  /** Buyers of chats that were made up are numbers. */
  #buyer(buyer: string): string {
    const { log } = this.answered;
    const { words, say } = this.context;
    return log ? buyerName(buyer, log) : say(words.routing.step.suggestedName, { number: buyer });
  }

  #owner(member: string | null, rule: RoutingRule): string {
    const text = this.words.results;
    const { words, say } = this.context;
    const name = member === null ? text.nobody : this.answered.names.member(member);
    return say(text.by, { member: name, rule: words.routing.rules[rule] });
  }
}

define("liaotai-moved-table", MovedTable);
