import type { ReplyWindowReport } from "liaotai";
import { html, nothing, svg, type TemplateResult } from "lit";
import { define } from "../workbench/part.js";
import { measure, type Scale } from "./scale.js";
import { WindowsPart } from "./view.js";

const width = 520;
const rowHeight = 44;
const top = 38;
/** Older events than these are in the list, not in the picture. */
const eventsDrawn = 200;

type Window = ReplyWindowReport["windows"][number];

/** The windows as bars over time: what opened them, what did not count, now, the safe time; and the same in words. */
export class WindowPicture extends WindowsPart {
  protected override render(): TemplateResult | typeof nothing {
    const { report } = this.view.reported;
    if (report.windows.length === 0) return nothing;
    const { words } = this.context;
    const { picture } = words.windows;
    return html`<figure>
      <div class="scroll-sideways">${this.#drawing(report)}</div>
      <figcaption>
        <ul class="legend small soft">
          <li><i class="key open"></i>${picture.opened} – ${picture.closes}</li>
          <li><i class="key over"></i>${picture.over}</li>
          <li><i class="key now"></i>${picture.now}</li>
          ${report.safeUntil === null ? nothing : html`<li><i class="key safe"></i>${picture.safe}</li>`}
          <li><span aria-hidden="true">×</span> ${picture.ignored}</li>
          <li><span aria-hidden="true">▲</span> ${picture.reply}</li>
        </ul>
        <details>
          <summary>${picture.asText}</summary>
          <ul class="points">
            ${report.windows.map((window) => html`<li>${this.#inWords(window)}</li>`)}
          </ul>
        </details>
      </figcaption>
    </figure>`;
  }

  #drawing(report: ReplyWindowReport): TemplateResult {
    const { customer } = this.view.reported;
    const { asOf } = this.view;
    const scale = measure(report, customer.events, asOf, width);
    const height = top + report.windows.length * rowHeight + 26;
    return html`<svg class="windows" viewBox="0 0 ${width} ${height}" aria-hidden="true">
      ${report.windows.map((window, index) => this.#bar(window, index, report, scale))}
      ${this.#newest(customer.events).map(({ event, index }) => this.#event(event, index, report, scale, height))}
      ${this.#line(scale.x(asOf), height, "now", this.context.words.windows.picture.now)}
      ${report.windows.map((window, index) => this.#label(window, index, scale))}
    </svg>`;
  }

  #newest<Event>(events: readonly Event[]): { event: Event; index: number }[] {
    return events.map((event, index) => ({ event, index })).slice(-eventsDrawn);
  }

  #bar(
    window: Window,
    index: number,
    { safeUntil, closesAt }: ReplyWindowReport,
    scale: Scale,
  ): TemplateResult {
    const y = top + index * rowHeight;
    const start = scale.x(window.opensAt);
    const end = scale.x(window.closesAt);
    const isOver = window.closesAt <= this.view.asOf;
    const safe =
      window.closesAt === closesAt && safeUntil !== null && safeUntil > window.opensAt ? safeUntil : null;
    return svg`
      <rect class=${isOver ? "bar over" : "bar"} x=${start} y=${y + 18} width=${Math.max(3, end - start)} height="16" rx="3"></rect>
      ${
        safe === null || isOver
          ? nothing
          : svg`<rect class="risk" x=${scale.x(safe)} y=${y + 18} width=${Math.max(2, end - scale.x(safe))} height="16"></rect>`
      }
    `;
  }

  /** Drawn last and with a margin of the ground's colour, so that no line goes through the words. */
  #label(window: Window, index: number, scale: Scale): TemplateResult {
    const { sentence, format } = this.context;
    const y = top + index * rowHeight;
    const start = scale.x(window.opensAt);
    const end = scale.x(window.closesAt);
    const label = `${sentence(`window:${window.name}`)} · ${format.dateTime(window.closesAt)}`;
    const atEnd = start > width * 0.55;
    return svg`
      <text class="label" x=${atEnd ? Math.max(end, 4) : start} y=${y + 12} text-anchor=${atEnd ? "end" : "start"}>${label}</text>
    `;
  }

  #event(
    event: { at: number; type: string },
    index: number,
    report: ReplyWindowReport,
    scale: Scale,
    height: number,
  ): TemplateResult {
    const ignored = report.ignored.some((each) => each.event === index);
    const x = scale.x(event.at);
    const y = height - 10;
    const sign = event.type === "reply" ? "▲" : ignored ? "×" : "●";
    return svg`<text class=${ignored ? "sign ignored" : "sign"} x=${x} y=${y} text-anchor="middle">${sign}</text>`;
  }

  #line(x: number, height: number, name: string, label: string): TemplateResult {
    const anchor = x > width - 60 ? "end" : x < 60 ? "start" : "middle";
    return svg`
      <line class=${name} x1=${x} x2=${x} y1="23" y2=${height - 4}></line>
      <text class="label ${name}" x=${x} y="17" text-anchor=${anchor}>${label}</text>
    `;
  }

  #inWords({ name, opensAt, closesAt, limit, used, limits }: Window): string {
    const { words, say, sentence, format } = this.context;
    const { picture } = words.windows;
    const facts = {
      window: sentence(`window:${name}`),
      from: format.dateTime(opensAt),
      until: format.dateTime(closesAt),
      used,
      limit: limit ?? 0,
    };
    if (limits === "target") return `${say(picture.row, facts)}（${picture.target}）`;
    return say(limit === null ? picture.rowUsed : picture.rowUsedOf, facts);
  }
}

define("liaotai-windows-picture", WindowPicture);
