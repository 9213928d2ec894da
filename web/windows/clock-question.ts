import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { define, Part } from "../workbench/part.js";
import type { TableClock } from "./import-table.js";
import { zoneName } from "./local-time.js";
import { isZone, zoneNames } from "./zone-offsets.js";

/** What a table leaves open about its times, asked once for all of its rows. */
export class ClockQuestion extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    rowsWithoutZone: { attribute: false },
    ambiguousDates: { attribute: false },
    clock: { attribute: false },
    answer: { attribute: false },
    wrong: { state: true },
  };

  declare rowsWithoutZone: number;
  declare ambiguousDates: number;
  /** What was answered before. */
  declare clock: TableClock;
  declare answer: (clock: TableClock) => void;
  declare protected wrong: boolean;

  constructor() {
    super();
    this.wrong = false;
  }

  protected override render(): TemplateResult {
    const { words, say } = this.context;
    const { clock } = words.windows;
    return html`<form class="panel stack" novalidate @submit=${this.#submit}>
      <h3>${clock.title}</h3>
      ${
        this.rowsWithoutZone === 0
          ? nothing
          : html`<label>
              <span class="small">${say(clock.zone, { count: this.rowsWithoutZone })}</span>
              <input
                name="zone"
                type="text"
                list="windows-log-zones"
                autocomplete="off"
                spellcheck="false"
                aria-invalid=${this.wrong}
                .value=${this.clock.zone ?? zoneName()}
              />
              <datalist id="windows-log-zones">
                ${zoneNames().map((zone) => html`<option value=${zone}></option>`)}
              </datalist>
            </label>`
      }
      ${
        this.ambiguousDates === 0
          ? nothing
          : html`<label>
              <span class="small">${say(clock.order, { count: this.ambiguousDates })}</span>
              <select name="order">
                <option value="day-first">${clock.dayFirst}</option>
                <option value="month-first">${clock.monthFirst}</option>
              </select>
            </label>`
      }
      ${this.wrong ? html`<p class="wrong small" role="alert">${words.windows.hours.wrongZone}</p>` : nothing}
      <div><button class="primary">${clock.apply}</button></div>
    </form>`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const zone = fields.get("zone");
    const order = fields.get("order");
    this.wrong = typeof zone === "string" && !isZone(zone.trim());
    if (this.wrong) return;
    this.answer({
      zone: typeof zone === "string" ? zone.trim() : this.clock.zone,
      dateOrder: order === "day-first" || order === "month-first" ? order : this.clock.dateOrder,
    });
  };
}

define("liaotai-windows-clock", ClockQuestion);
