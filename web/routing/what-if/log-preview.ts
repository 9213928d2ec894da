import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { define } from "../../workbench/part.js";
import { textOf } from "../../files/cell.js";
import { type Column, columnsOf, missingColumns } from "./log/columns.js";
import { handleUnits } from "./log/read-arrivals.js";
import { type DateOrder } from "./log/read-time.js";
import { needsTimeZone, type OpenedLog, withColumn, withMapping } from "./opened-log.js";
import { timeZoneField } from "./time-zone.js";
import { WhatIfPart } from "./view.js";

const rowsShown = 5;
const orders: readonly DateOrder[] = ["day-first", "month-first"];

/** The first rows of a log, and above each column what it is taken for. */
export class LogPreview extends WhatIfPart {
  static override properties: PropertyDeclarations = {
    ...WhatIfPart.properties,
    opened: { attribute: false },
    change: { attribute: false },
    take: { attribute: false },
    cancel: { attribute: false },
  };

  declare opened: OpenedLog;
  declare change: (opened: OpenedLog) => void;
  declare take: () => void;
  declare cancel: () => void;

  protected override render(): TemplateResult {
    const { opened, view } = this;
    const text = view.words.log;
    const { say, format } = this.context;
    const missing = missingColumns(opened.kind, opened.mapping).map((column) => text.columns[column]);
    return html`<div class="stack panel">
      <h4>${say(text.previewOf, { name: opened.table.name })}</h4>
      <p class="soft small">${text.previewHint}</p>
      ${this.#table()}
      <div class="fields">
        <label>
          <input
            type="checkbox"
            .checked=${opened.headings}
            @change=${(event: Event) =>
              this.change(withMapping({ ...opened, headings: (event.target as HTMLInputElement).checked }))}
          />
          ${text.headings}
        </label>
        ${
          opened.mapping.handle === undefined
            ? nothing
            : this.choiceField("unit", text.unit, handleUnits, text.units, opened.unit, (unit) =>
                this.change({ ...opened, unit }),
              )
        }
        ${
          opened.orderUncertain
            ? this.choiceField("order", text.order, orders, text.orders, opened.order, (order) =>
                this.change({ ...opened, order }),
              )
            : nothing
        }
        ${needsTimeZone(opened) ? this.#timeZone() : nothing}
      </div>
      ${missing.length > 0 ? html`<p role="status">${say(text.missing, { columns: format.list(missing) })}</p>` : nothing}
      <div class="row">
        <button type="button" class="primary" ?disabled=${missing.length > 0} @click=${() => this.take()}>
          ${text.take}
        </button>
        <button type="button" @click=${() => this.cancel()}>${text.cancel}</button>
      </div>
    </div>`;
  }

  #timeZone(): TemplateResult {
    const { view } = this;
    const { zone, zoneHint } = view.words.log;
    return html`${timeZoneField("what-if-log-zone", zone, view, (utcOffsetMinutes) =>
        this.actions.change({ utcOffsetMinutes }),
      )}
      <p class="soft small">${zoneHint}</p>`;
  }

  #table(): TemplateResult {
    const { opened } = this;
    const text = this.view.words.log;
    const { say } = this.context;
    const width = Math.max(...opened.table.firstRows.map((row) => row.length));
    const columns = Array.from({ length: width }, (_, index) => index);
    const first = opened.table.firstRows[0] ?? [];
    const body = opened.table.firstRows.slice(opened.headings ? 1 : 0).slice(0, rowsShown);
    const nameOf = (index: number): string =>
      (opened.headings ? textOf(first[index]) : "") || say(text.columnNumber, { number: index + 1 });
    return html`<div class="scroll-sideways" tabindex="0" role="region" aria-label=${text.preview}>
      <table>
        <thead>
          <tr>
            ${columns.map((index) => html`<td>${this.#meaning(index, nameOf(index))}</td>`)}
          </tr>
          <tr>
            ${columns.map((index) => html`<th scope="col">${nameOf(index)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${body.map(
            (row) =>
              html`<tr>
                ${columns.map((index) => html`<td class="small">${textOf(row[index])}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #meaning(index: number, name: string): TemplateResult {
    const { opened } = this;
    const text = this.view.words.log;
    const { needed, also } = columnsOf[opened.kind];
    const meaning = Object.entries(opened.mapping).find(([, at]) => at === index)?.[0] ?? "";
    return html`<select
      aria-label=${this.context.say(text.meaning, { column: name })}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        this.change(withColumn(opened, index, value === "" ? null : (value as Column)));
      }}
    >
      <option value="" .selected=${meaning === ""}>${text.ignore}</option>
      ${[...needed, ...also].map(
        (column) =>
          html`<option value=${column} .selected=${column === meaning}>${text.columns[column]}</option>`,
      )}
    </select>`;
  }
}

define("liaotai-log-preview", LogPreview);
