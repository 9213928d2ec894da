import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { define } from "../workbench/part.js";
import { type Closure, type HoursRow, weekdays } from "./hours.js";
import { WindowsPart } from "./view.js";
import { isZone, zoneNames } from "./zone-offsets.js";

/** A Sunday, from which the days of the week get their names. */
const someSunday = Date.UTC(2026, 0, 4, 12);
const dayMs = 86_400_000;

/** When somebody is there to answer: hours of the week, closed days, and the clock that they are read from. */
export class HoursForm extends WindowsPart {
  static override properties: PropertyDeclarations = {
    ...WindowsPart.properties,
    wrongZone: { state: true },
  };

  declare protected wrongZone: boolean;

  constructor() {
    super();
    this.wrongZone = false;
  }

  protected override render(): TemplateResult {
    const { hours: words } = this.context.words.windows;
    const { hours } = this.view;
    return html`<section class="panel stack">
      <h3>${words.title}</h3>
      <label class="row">
        <input
          type="checkbox"
          .checked=${hours.inUse}
          @change=${(event: Event) =>
            this.actions.changeHours({ ...hours, inUse: (event.target as HTMLInputElement).checked })}
        />
        ${words.use}
      </label>
      ${hours.inUse ? this.#form() : nothing}
    </section>`;
  }

  #form(): TemplateResult {
    const { hours: words } = this.context.words.windows;
    const { hours } = this.view;
    return html`
      ${hours.weekly.map((row, index) => this.#row(row, index))}
      ${hours.closures.map((closure, index) => this.#closure(closure, index))}
      <div class="row">
        <button
          type="button"
          @click=${() => this.#weekly([...hours.weekly, { weekdays: [], from: "09:00", to: "18:00" }])}
        >
          ${words.addHours}
        </button>
        <button type="button" @click=${() => this.#closures([...hours.closures, { from: "", to: "" }])}>
          ${words.addClosure}
        </button>
      </div>
      <label>
        <span class="soft small">${words.zone}</span>
        <input
          type="text"
          list="windows-zones"
          autocomplete="off"
          spellcheck="false"
          aria-invalid=${this.wrongZone}
          .value=${hours.zone}
          @change=${this.#zone}
        />
        <datalist id="windows-zones">
          ${zoneNames().map((zone) => html`<option value=${zone}></option>`)}
        </datalist>
      </label>
      ${this.wrongZone ? html`<p class="wrong small" role="alert">${words.wrongZone}</p>` : nothing}
    `;
  }

  #row(row: HoursRow, index: number): TemplateResult {
    const { hours: words } = this.context.words.windows;
    const { weekly } = this.view.hours;
    const change = (changed: Partial<HoursRow>): void =>
      this.#weekly(weekly.map((each, place) => (place === index ? { ...each, ...changed } : each)));
    return html`<div class="row" role="group" aria-label=${words.row}>
      ${weekdays.map(
        (day) =>
          html`<button
            type="button"
            class="weekday"
            aria-pressed=${row.weekdays.includes(day)}
            aria-label=${this.#dayName(day, "long")}
            @click=${() =>
              change({
                weekdays: row.weekdays.includes(day)
                  ? row.weekdays.filter((each) => each !== day)
                  : [...row.weekdays, day],
              })}
          >
            ${this.#dayName(day, "narrow")}
          </button>`,
      )}
      <span class="row">
        ${this.#field("time", words.from, row.from, (from) => change({ from }))}
        ${this.#field("time", words.to, row.to, (to) => change({ to }))}
        ${this.#remove(words.removeHours, () => this.#weekly(weekly.filter((_, place) => place !== index)))}
      </span>
    </div>`;
  }

  #closure(closure: Closure, index: number): TemplateResult {
    const { hours: words } = this.context.words.windows;
    const { closures } = this.view.hours;
    const change = (changed: Partial<Closure>): void =>
      this.#closures(closures.map((each, place) => (place === index ? { ...each, ...changed } : each)));
    return html`<div class="row" role="group" aria-label=${words.closure}>
      <span class="soft small">${words.closure}</span>
      ${this.#field("date", words.closedFrom, closure.from, (from) => change({ from }))}
      ${this.#field("date", words.closedTo, closure.to, (to) => change({ to }))}
      ${this.#remove(words.removeClosure, () =>
        this.#closures(closures.filter((_, place) => place !== index)),
      )}
    </div>`;
  }

  #field(type: "time" | "date", label: string, value: string, take: (value: string) => void): TemplateResult {
    return html`<input
      type=${type}
      aria-label=${label}
      title=${label}
      .value=${value}
      @change=${(event: Event) => take((event.target as HTMLInputElement).value)}
    />`;
  }

  #remove(label: string, run: () => void): TemplateResult {
    return html`<button type="button" class="quiet" aria-label=${label} title=${label} @click=${run}>
      ×
    </button>`;
  }

  #dayName(day: number, weekday: "long" | "narrow"): string {
    return new Intl.DateTimeFormat(this.context.locale, { weekday, timeZone: "UTC" }).format(
      someSunday + day * dayMs,
    );
  }

  #weekly(weekly: readonly HoursRow[]): void {
    this.actions.changeHours({ ...this.view.hours, weekly });
  }

  #closures(closures: readonly Closure[]): void {
    this.actions.changeHours({ ...this.view.hours, closures });
  }

  readonly #zone = (event: Event): void => {
    const zone = (event.target as HTMLInputElement).value.trim();
    this.wrongZone = !isZone(zone);
    if (!this.wrongZone) this.actions.changeHours({ ...this.view.hours, zone });
  };
}

define("liaotai-windows-hours", HoursForm);
