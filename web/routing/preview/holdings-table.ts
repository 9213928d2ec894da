import type { ConversationReport } from "liaotai";
import { html, type PropertyDeclarations, type TemplateResult } from "lit";
import { inARow } from "../../catalogues/han-spacing.js";
import { define } from "../../workbench/part.js";
import { PreviewPart } from "./view.js";

/** Rows shown at first, and more with each press of the button. */
const portion = 30;

/** The picture in words: one sentence about the whole shop, and a table of every conversation. */
export class HoldingsTable extends PreviewPart {
  static override properties: PropertyDeclarations = { ...PreviewPart.properties, shown: { state: true } };

  declare protected shown: number;

  constructor() {
    super();
    this.shown = portion;
  }

  protected override render(): TemplateResult {
    const { words, say, format } = this.context;
    const { picture } = words.preview;
    const { report, story, holdings } = this.view;
    const sum = (field: "open" | "unread"): number =>
      report.members.reduce((total, member) => total + member[field], 0);
    const online = report.members.filter(({ presence }) => presence === "online").length;
    return html`<p class="soft small">
        ${inARow([
          say(picture.summary, {
            time: format.dateTime(story.position.at),
            online,
            unread: sum("unread"),
            open: sum("open"),
            buffer: report.buffer.length,
          }),
          picture.legend,
        ])}
      </p>
      ${
        holdings.count === 0
          ? ""
          : html`<details>
              <summary>${say(picture.asTable, { count: holdings.count })}</summary>
              ${this.#table()}
            </details>`
      }`;
  }

  #table(): TemplateResult {
    const { words, say } = this.context;
    const { picture } = words.preview;
    const { holdings } = this.view;
    const rest = holdings.count - this.shown;
    return html`<div class="scroll-sideways" tabindex="0" role="region" aria-label=${picture.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">${picture.buyer}</th>
              <th scope="col">${picture.owner}</th>
              <th scope="col">${picture.state}</th>
              <th scope="col" class="number">${picture.updated}</th>
            </tr>
          </thead>
          <tbody>
            ${this.#rows().map((conversation) => this.#row(conversation))}
          </tbody>
        </table>
      </div>
      ${
        rest > 0
          ? html`<p class="row">
              <span class="soft small">${say(picture.notShown, { count: rest })}</span>
              <button type="button" class="quiet" @click=${() => (this.shown += portion)}>
                ${picture.more}
              </button>
            </p>`
          : ""
      }`;
  }

  #rows(): ConversationReport[] {
    const rows: ConversationReport[] = [];
    for (const conversation of this.view.holdings.all()) {
      if (rows.length === this.shown) break;
      rows.push(conversation);
    }
    return rows;
  }

  #row({ buyer, owner, open, unread, waiting, updated }: ConversationReport): TemplateResult {
    const { words, format } = this.context;
    const { states, nobody } = words.preview.picture;
    const state = waiting ? "waiting" : unread ? "unread" : open ? "open" : "closed";
    return html`<tr>
      <th scope="row">${buyer}</th>
      <td>${owner === null ? nobody : this.view.names.member(owner)}</td>
      <td>${states[state]}</td>
      <td class="number">${format.dateTime(updated)}</td>
    </tr>`;
  }
}

define("liaotai-holdings-table", HoldingsTable);
