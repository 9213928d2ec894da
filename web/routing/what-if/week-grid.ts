import type { Member, WeekdayNumber } from "liaotai";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { define } from "../../workbench/part.js";
import { type DayShift, endsNextDay, shiftsOn, withDays } from "./roster.js";
import { WhatIfPart } from "./view.js";
import { weekdayName } from "./weekday-name.js";

const days: readonly WeekdayNumber[] = [1, 2, 3, 4, 5, 6, 0];
const workingDays: readonly WeekdayNumber[] = [1, 2, 3, 4, 5];
const usualDay: DayShift = { from: "09:00", to: "18:00" };

interface Cell {
  readonly member: string;
  readonly day: WeekdayNumber;
}

/** Who works when: members and days, with a form for the cell that is chosen. */
export class WeekGrid extends WhatIfPart {
  static override properties: PropertyDeclarations = { ...WhatIfPart.properties, chosen: { state: true } };

  declare protected chosen: Cell | null;

  constructor() {
    super();
    this.chosen = null;
  }

  protected override render(): TemplateResult {
    const { words, shops, inputs } = this.view;
    const text = words.attendance;
    const { members } = shops.present;
    return html`
      ${inputs.shifts.length === 0 ? html`<p class="soft">${text.nobody}</p>` : nothing}
      <div class="scroll-sideways" tabindex="0" role="region" aria-label=${text.grid}>
        <table class="week" @keydown=${this.#key}>
          <thead>
            <tr>
              <th scope="col">${text.member}</th>
              ${days.map((day) => html`<th scope="col">${weekdayName(day, this.context.locale, "short")}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${members.map((member, row) => this.#row(member, row))}
          </tbody>
        </table>
      </div>
      <p class="soft small">${text.hint}</p>
      ${this.chosen && members.some(({ id }) => id === this.chosen?.member) ? this.#form(this.chosen) : nothing}
    `;
  }

  #row(member: Member, row: number): TemplateResult {
    const name = this.view.names.member(member.id);
    return html`<tr>
      <th scope="row">${name}</th>
      ${days.map((day, column) => html`<td>${this.#cell({ member: member.id, day }, name, row === 0 && column === 0)}</td>`)}
    </tr>`;
  }

  #cell(cell: Cell, name: string, first: boolean): TemplateResult {
    const text = this.view.words.attendance;
    const { say, locale } = this.context;
    const [shift, ...more] = shiftsOn(this.view.inputs.shifts, cell.member, cell.day);
    const isChosen = cell.member === this.chosen?.member && cell.day === this.chosen.day;
    const hours = shift ? `${shift.from}–${shift.to}` : text.off;
    const label = say(text.cell, { member: name, day: weekdayName(cell.day, locale, "long"), hours });
    return html`<button
      type="button"
      class="cell number small ${shift ? "works" : "off"}"
      aria-pressed=${isChosen}
      aria-label=${label}
      tabindex=${isChosen || (this.chosen === null && first) ? 0 : -1}
      @click=${() => (this.chosen = cell)}
    >
      ${shift ? html`<span>${shift.from}</span><span>${shift.to}</span>` : text.off}
      ${more.length > 0 ? html`<span>${say(text.more, { count: more.length })}</span>` : nothing}
    </button>`;
  }

  #form({ member, day }: Cell): TemplateResult {
    const { words, names, inputs } = this.view;
    const { say, locale } = this.context;
    const text = words.attendance;
    const shift = shiftsOn(inputs.shifts, member, day)[0];
    const set = (days: readonly WeekdayNumber[], to: DayShift | null): void =>
      this.actions.change({ shifts: withDays(inputs.shifts, member, days, to) });
    const title = say(text.editing, { member: names.member(member), day: weekdayName(day, locale, "long") });
    if (!shift) {
      return html`<div class="row day-form" role="group" aria-label=${title}>
        <strong>${title}</strong>
        <button type="button" @click=${() => set([day], usualDay)}>${text.work}</button>
      </div>`;
    }
    const [pause] = shift.breaks ?? [];
    const clock = (label: string, value: string, change: (value: string) => void): TemplateResult =>
      html`<label>
        ${label}
        <input
          type="time"
          .value=${value}
          @change=${(event: Event) => change((event.target as HTMLInputElement).value)}
        />
      </label>`;
    const change = (part: Partial<DayShift>): void => set([day], { ...shift, ...part });
    const rest = (from: string, to: string): void =>
      change({ breaks: from === "" || to === "" || from === to ? [] : [{ from, to }] });
    return html`<div class="row day-form" role="group" aria-label=${title}>
      <strong>${title}</strong>
      ${clock(text.from, shift.from, (from) => from !== "" && from !== shift.to && change({ from }))}
      ${clock(text.to, shift.to, (to) => to !== "" && to !== shift.from && change({ to }))}
      ${endsNextDay(shift) ? html`<span class="soft small">${text.nextDay}</span>` : nothing}
      ${clock(text.breakFrom, pause?.from ?? "", (from) => rest(from, pause?.to ?? anHourAfter(from)))}
      ${clock(text.breakTo, pause?.to ?? "", (to) => rest(pause?.from ?? "", to))}
      <button type="button" @click=${() => set(workingDays, shift)}>${text.toWeekdays}</button>
      <button type="button" @click=${() => set(days, shift)}>${text.toWeek}</button>
      <button type="button" @click=${() => set([day], null)}>${text.clear}</button>
    </div>`;
  }

  /** The arrow keys go through the cells. */
  readonly #key = (event: KeyboardEvent): void => {
    const cells = [...this.querySelectorAll<HTMLButtonElement>("button.cell")];
    const at = cells.indexOf(event.target as HTMLButtonElement);
    const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -days.length, ArrowDown: days.length }[event.key];
    if (at < 0 || by === undefined) return;
    event.preventDefault();
    cells[at + by]?.focus();
  };
}

function anHourAfter(clock: string): string {
  const [hours = "", minutes = ""] = clock.split(":");
  return clock === "" ? "" : `${String((Number(hours) + 1) % 24).padStart(2, "0")}:${minutes}`;
}

define("liaotai-week-grid", WeekGrid);
