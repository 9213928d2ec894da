import { html, nothing, type TemplateResult } from "lit";
import "../../../charts/chart-figure.js";
import type { Chart } from "../../../charts/chart.js";
import { message } from "../../../components/state.js";
import { define } from "../../../workbench/part.js";
import { Charts } from "./charts.js";
import { resultAsCsv, resultAsJson } from "./export-result.js";
import "./findings-list.js";
import "./moved-table.js";
import { ResultPart } from "./part.js";
import "./tables.js";

/** What a run came to: findings first, then the figures they come from. */
export class Results extends ResultPart {
  protected override render(): TemplateResult {
    const { context, words, answered } = this;
    const text = words.results;
    const charts = new Charts(answered, words, context);
    const runs = answered.report.replications?.runs ?? 1;
    return html`
      ${[...new Set(answered.report.warnings.map(({ code, args }) => context.sentence(code, args)))].map(
        (warning) => message("caution", warning),
      )}
      ${runs > 1 ? html`<p class="soft small">${context.say(text.firstRun, { runs })}</p>` : nothing}
      <section class="stack">
        <h3>${text.findings}</h3>
        <liaotai-findings-list
          .context=${context}
          .words=${words}
          .answered=${answered}
        ></liaotai-findings-list>
      </section>
      <section class="stack">
        <h3>${text.waits}</h3>
        <liaotai-waits-table
          class="panel"
          .context=${context}
          .words=${words}
          .answered=${answered}
        ></liaotai-waits-table>
      </section>
      <section class="stack">
        <h3>${text.members}</h3>
        <div class="panel">${this.#chart(charts.busy())}</div>
        <details>
          <summary>${text.membersAsTable}</summary>
          <liaotai-members-table
            .context=${context}
            .words=${words}
            .answered=${answered}
          ></liaotai-members-table>
        </details>
      </section>
      <section class="stack">
        <h3>${text.hours}</h3>
        <div class="charts">
          ${[charts.waits(), charts.within(), charts.buffer(), charts.online()].map(
            (chart) => html`<div class="panel">${this.#chart(chart)}</div>`,
          )}
        </div>
      </section>
      ${
        answered.second
          ? html`<section class="stack">
              <h3>${text.moved}</h3>
              <liaotai-moved-table
                class="panel"
                .context=${context}
                .words=${words}
                .answered=${answered}
              ></liaotai-moved-table>
            </section>`
          : nothing
      }
      <section class="stack">
        <h3>${text.rules}</h3>
        <liaotai-rules-table
          class="panel"
          .context=${context}
          .words=${words}
          .answered=${answered}
        ></liaotai-rules-table>
      </section>
      <div class="row" role="group" aria-label=${text.save}>
        <span class="soft small">${text.save}</span>
        <button type="button" @click=${this.#saveJson}>${text.saveJson}</button>
        <button type="button" @click=${this.#saveCsv}>${text.saveCsv}</button>
      </div>
    `;
  }

  #chart(chart: Chart): TemplateResult {
    const words = { asTable: this.words.charts.asTable, none: this.words.results.none };
    return html`<liaotai-chart .chart=${chart} .words=${words}></liaotai-chart>`;
  }

  readonly #saveJson = (): void => {
    this.context.saveFile(
      `${this.words.results.fileName}.json`,
      "application/json",
      resultAsJson(this.answered),
    );
  };

  readonly #saveCsv = (): void => {
    const file = resultAsCsv(this.answered, this.words, this.context);
    this.context.saveFile(`${this.words.results.fileName}.csv`, "text/csv;charset=utf-8", file);
  };
}

define("liaotai-what-if-results", Results);
