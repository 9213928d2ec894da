import { html, type TemplateResult } from "lit";
import { define } from "../../workbench/part.js";
import { PreviewPart } from "./view.js";

/** Waiting chats shown with their buyer; the rest is counted. */
const mostShown = 30;

/** The buffer: who waits, oldest first, and whom an even share would give each chat to. */
export class BufferList extends PreviewPart {
  protected override render(): TemplateResult {
    const { words, say } = this.context;
    const { buffer, shop } = words.routing;
    const { report, names } = this.view;
    if (report.buffer.length === 0) return html`<p class="soft">${buffer.none}</p>`;
    const shares = new Map(report.bufferShares.map(({ buyer, member }) => [buyer, member]));
    const rest = report.buffer.length - mostShown;
    return html`<p class="small">${say(buffer.waiting, { count: report.buffer.length })}</p>
      <ol class="waiting-list">
        ${report.buffer.slice(0, mostShown).map((buyer) => {
          const share = shares.get(buyer);
          return html`<li>
            <button
              type="button"
              class="chip"
              aria-pressed=${buyer === this.view.buyer}
              @click=${() => this.actions.chooseBuyer(buyer)}
            >
              <span>${buyer}</span>
            </button>
            ${
              share === undefined
                ? ""
                : html`<span class="soft small">${say(buffer.share, { member: names.member(share) })}</span>`
            }
          </li>`;
        })}
      </ol>
      ${rest > 0 ? html`<p class="soft small">${say(shop.more, { count: rest })}</p>` : ""}
      <p class="soft small">${buffer.shareNote}</p>`;
  }
}

define("liaotai-buffer-list", BufferList);
