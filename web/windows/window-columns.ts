import { html, nothing, type TemplateResult } from "lit";
import type { ToolContext } from "../workbench/tool.js";
import "./answer-panel.js";
import "./customer-board.js";
import "./duties.js";
import "./event-form.js";
import "./event-list.js";
import "./hand-on.js";
import "./hours-form.js";
import "./notes-list.js";
import "./readings-form.js";
import "./window-picture.js";
import { readingsOf } from "./channels.js";
import type { WindowsActions, WindowsView } from "./view.js";

/** What happened beside what follows from it: the board and the events, the answer with its picture, hours and notes. */
export function windowColumns(
  context: ToolContext,
  view: WindowsView,
  actions: WindowsActions,
): TemplateResult {
  return html`
    <div class="columns">
      <div class="stack">
        ${
          view.log.customers.length < 2
            ? nothing
            : html`<liaotai-windows-board
                .context=${context}
                .view=${view}
                .actions=${actions}
              ></liaotai-windows-board>`
        }
        <section class="panel stack">
          <h3>${context.words.windows.events.title}</h3>
          <liaotai-windows-form .context=${context} .view=${view} .actions=${actions}></liaotai-windows-form>
          <liaotai-windows-events
            class="stack"
            .context=${context}
            .view=${view}
            .actions=${actions}
          ></liaotai-windows-events>
        </section>
      </div>
      <div class="stack">
        ${
          view.customer.events.length === 0
            ? nothing
            : html`<section class="panel stack">
                <liaotai-windows-answer
                  class="stack"
                  .context=${context}
                  .view=${view}
                ></liaotai-windows-answer>
                <liaotai-windows-hand-on
                  class="stack"
                  .context=${context}
                  .view=${view}
                ></liaotai-windows-hand-on>
                <liaotai-windows-picture .context=${context} .view=${view}></liaotai-windows-picture>
              </section>`
        }
        <liaotai-windows-duties class="stack" .context=${context} .view=${view}></liaotai-windows-duties>
        <liaotai-windows-hours .context=${context} .view=${view} .actions=${actions}></liaotai-windows-hours>
        ${
          readingsOf(view.log.channel).length === 0
            ? nothing
            : html`<liaotai-windows-readings
                .context=${context}
                .view=${view}
                .actions=${actions}
              ></liaotai-windows-readings>`
        }
        ${
          view.reported.report.notes.length === 0
            ? nothing
            : html`<liaotai-windows-notes .context=${context} .view=${view}></liaotai-windows-notes>`
        }
      </div>
    </div>
  `;
}
