import type { MemberReport } from "liaotai";
import { html, type TemplateResult } from "lit";
import { define } from "../../workbench/part.js";
import { PreviewPart } from "./view.js";

const counts = ["closed", "open", "unread", "received"] as const;

const hourMs = 3_600_000;

/** The platform's performance table: what each member closed, holds, left unread, and how long it was there. */
export class PerformanceTable extends PreviewPart {
  protected override render(): TemplateResult {
    const words = this.context.words.routing.performance;
    const { members } = this.view.report;
    if (members.length === 0) return html`<p class="soft">${this.context.words.routing.shop.noMembers}</p>`;
    return html`<div class="scroll-sideways" tabindex="0" role="region" aria-label=${words.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.name}</th>
            <th scope="col" class="number">${words.closed}</th>
            <th scope="col" class="number">${words.open}</th>
            <th scope="col" class="number">${words.unread}</th>
            <th scope="col" class="number">${words.online}</th>
            <th scope="col" class="number">${words.hidden}</th>
            <th scope="col" class="number">${words.received}</th>
          </tr>
        </thead>
        <tbody>
          ${members.map((member) => this.#row(this.view.names.member(member.id), member))}
        </tbody>
      </table>
    </div>`;
  }

  #row(name: string, member: MemberReport): TemplateResult {
    const { number } = this.context.format;
    const [closed, open, unread, received] = counts.map((count) => number(member[count]));
    return html`<tr>
      <th scope="row">${name}</th>
      <td class="number">${closed}</td>
      <td class="number">${open}</td>
      <td class="number">${unread}</td>
      <td class="number">${this.#hours(member.onlineMs)}</td>
      <td class="number">${this.#hours(member.hiddenMs)}</td>
      <td class="number">${received}</td>
    </tr>`;
  }

  /** Hours with two decimals, as the platform shows them. */
  #hours(ms: number): string {
    return new Intl.NumberFormat(this.context.locale, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    }).format(ms / hourMs);
  }
}

define("liaotai-performance-table", PerformanceTable);
