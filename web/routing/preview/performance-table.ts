import type { MemberReport } from "liaotai";
import { html, type TemplateResult } from "lit";
import { icon } from "../../components/icon.js";
import { define } from "../../workbench/part.js";
import { PreviewPart } from "./view.js";

const hourMs = 3_600_000;

/** What the table counts, of a member or of the shop. */
type Counts = Omit<MemberReport, "id" | "presence">;

const nothingYet: Counts = { closed: 0, open: 0, unread: 0, received: 0, onlineMs: 0, hiddenMs: 0 };

/** The platform's performance table (page 14): what each member closed, holds, left unread, and how long it was there. */
export class PerformanceTable extends PreviewPart {
  protected override render(): TemplateResult {
    const { words, say, format } = this.context;
    const table = words.routing.performance;
    const { members } = this.view.report;
    if (members.length === 0) return html`<p class="soft">${words.routing.shop.noMembers}</p>`;
    return html`<p class="soft small">
        ${say(words.preview.performance.asOf, { time: format.dateTime(this.view.story.position.at) })}
      </p>
      <div class="scroll-sideways" tabindex="0" role="region" aria-label=${table.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">${table.name}</th>
              <th scope="col" class="number">${table.closed}</th>
              <th scope="col" class="number">${table.open}</th>
              <th scope="col" class="number">${table.unread}</th>
              <th scope="col" class="number">${table.online}</th>
              <th scope="col" class="number">${table.hidden}</th>
              <th scope="col" class="number">${table.received}</th>
            </tr>
          </thead>
          <tbody>
            <tr class="whole-shop">
              <th scope="row">${words.preview.performance.shop}</th>
              ${this.#counts(members.reduce(added, nothingYet))}
            </tr>
            ${members.map((member) => this.#row(member))}
          </tbody>
        </table>
      </div>`;
  }

  #row(member: MemberReport): TemplateResult {
    const { words, say } = this.context;
    const { names, member: chosen } = this.view;
    const name = names.member(member.id);
    const isChosen = member.id === chosen;
    return html`<tr>
      <th scope="row">
        <button
          type="button"
          class="quiet"
          aria-pressed=${isChosen}
          aria-label=${say(words.preview.performance.decisionsOf, { member: name })}
          @click=${() => this.actions.chooseMember(isChosen ? null : member.id)}
        >
          ${name}
        </button>
        <span class="presence ${member.presence} small"
          >${icon(member.presence)}${words.routing.presences[member.presence]}</span
        >
      </th>
      ${this.#counts(member)}
    </tr>`;
  }

  #counts({ closed, open, unread, received, onlineMs, hiddenMs }: Counts): TemplateResult {
    const { number } = this.context.format;
    return html`<td class="number">${number(closed)}</td>
      <td class="number">${number(open)}</td>
      <td class="number">${number(unread)}</td>
      <td class="number">${this.#hours(onlineMs)}</td>
      <td class="number">${this.#hours(hiddenMs)}</td>
      <td class="number">${number(received)}</td>`;
  }

  /** Hours with two decimals, as the platform shows them. */
  #hours(ms: number): string {
    return new Intl.NumberFormat(this.context.locale, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    }).format(ms / hourMs);
  }
}

function added(sum: Counts, member: Counts): Counts {
  return {
    closed: sum.closed + member.closed,
    open: sum.open + member.open,
    unread: sum.unread + member.unread,
    received: sum.received + member.received,
    onlineMs: sum.onlineMs + member.onlineMs,
    hiddenMs: sum.hiddenMs + member.hiddenMs,
  };
}

define("liaotai-performance-table", PerformanceTable);
