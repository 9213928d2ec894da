import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { message } from "../../components/state.js";
import { define } from "../../workbench/part.js";
import { textOf } from "../../files/cell.js";
import { faultsFile } from "../../files/faults-file.js";
import type { RowFault } from "./log/row-faults.js";
import type { LogRead, OpenedLog } from "./opened-log.js";
import { offsetName } from "./time-zone.js";
import { WhatIfPart } from "./view.js";

const faultsShown = 10;

/** What was read of a log, and the rows that were not. */
export class LogResult extends WhatIfPart {
  static override properties: PropertyDeclarations = {
    ...WhatIfPart.properties,
    opened: { attribute: false },
    read: { attribute: false },
  };

  declare opened: OpenedLog;
  declare read: LogRead;

  protected override render(): TemplateResult {
    const { opened, read } = this;
    const text = this.view.words.log;
    const { say } = this.context;
    const { name } = opened.table;
    return html`
      ${
        read.count > 0
          ? message(
              "good",
              html`${say(text.taken, { name, count: read.count })} ${this.#span()} ${this.#localTimes()}`,
            )
          : message("bad", say(text.nothing, { name }))
      }
      ${read.faults.count > 0 ? this.#faults() : nothing}
    `;
  }

  /** From when to when the chats were. */
  #span(): string {
    const { read } = this;
    if (read.kind !== "arrivals") return "";
    const { format, say } = this.context;
    let [from, to] = [Infinity, -Infinity];
    for (const at of read.log.at) {
      from = Math.min(from, at);
      to = Math.max(to, at);
    }
    return say(this.view.words.log.span, { from: format.dateTime(from), to: format.dateTime(to) });
  }

  /** The rows whose time zone was the one that was chosen. */
  #localTimes(): string {
    const { localTimes, utcOffsetMinutes } = this.read;
    const { words } = this.view;
    const zone = offsetName(utcOffsetMinutes);
    return localTimes > 0 ? this.context.say(words.log.localTimes, { count: localTimes, zone }) : "";
  }

  #faults(): TemplateResult {
    const { faults } = this.read;
    const text = this.view.words.log;
    const { say } = this.context;
    const rest = faults.count - Math.min(faultsShown, faults.kept.length);
    return message(
      "caution",
      html`<p>${say(text.faults, { count: faults.count })}</p>
        <ul class="small">
          ${faults.kept
            .slice(0, faultsShown)
            .map(
              (fault) => html`<li>${say(text.fault, { row: fault.row, reason: this.#reason(fault) })}</li>`,
            )}
          ${rest > 0 ? html`<li>${say(text.more, { count: rest })}</li>` : nothing}
        </ul>
        <button type="button" @click=${this.#save}>${text.saveFaults}</button>`,
    );
  }

  #reason({ code, value }: RowFault): string {
    return this.context.say(this.view.words.log.reasons[code], { value });
  }

  readonly #save = (): void => {
    const text = this.view.words.log;
    const { table, headings } = this.opened;
    const names = headings ? (table.firstRows[0] ?? []).map(textOf) : [];
    const file = faultsFile(this.read.faults.kept, [text.row, text.reason, ...names], (fault) =>
      this.#reason(fault),
    );
    this.context.saveFile(text.faultsFile, "text/csv;charset=utf-8", file);
  };
}

define("liaotai-log-result", LogResult);
