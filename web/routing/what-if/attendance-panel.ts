import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { define } from "../../workbench/part.js";
import "./log-import.js";
import { timeZoneOfShifts } from "./time-zone.js";
import { WhatIfPart } from "./view.js";
import { ways } from "./ways.js";
import "./week-grid.js";

/** Who is online when: by shifts, or as a log of presence says. */
export class AttendancePanel extends WhatIfPart {
  static override properties: PropertyDeclarations = { ...WhatIfPart.properties, importing: { state: true } };

  declare protected importing: boolean;

  constructor() {
    super();
    this.importing = false;
  }

  protected override render(): TemplateResult {
    const { view, context, actions } = this;
    const { words, inputs } = view;
    const text = words.attendance;
    const names = { shifts: text.shifts, presence: text.presence };
    return html`<div class="stack">
      ${ways("what-if-attendance", text.how, names, inputs.attendance, (attendance) => actions.change({ attendance }))}
      ${this.refusalOf("attendance")}
      ${inputs.traffic === "log" && inputs.attendance === "shifts" ? timeZoneOfShifts(view, actions) : nothing}
      ${
        inputs.attendance === "shifts"
          ? html`<liaotai-week-grid .context=${context} .view=${view} .actions=${actions}></liaotai-week-grid>
              <div>
                <button
                  type="button"
                  aria-expanded=${this.importing}
                  @click=${() => (this.importing = !this.importing)}
                >
                  ${text.importShifts}
                </button>
              </div>`
          : nothing
      }
      ${inputs.attendance === "presence" || this.importing ? this.#import() : nothing}
    </div>`;
  }

  #import(): TemplateResult {
    return html`<liaotai-log-import
      .context=${this.context}
      .view=${this.view}
      .actions=${this.actions}
      .kind=${this.view.inputs.attendance}
    ></liaotai-log-import>`;
  }
}

define("liaotai-what-if-attendance", AttendancePanel);
