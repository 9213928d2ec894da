import type { AuditFinding, SendFigures, Severity } from "liaotai";
import Papa from "papaparse";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { argumentsInWords } from "../../components/arguments-in-words.js";
import "../../charts/chart-figure.js";
import type { Chart } from "../../charts/chart.js";
import { sourceLine } from "../../components/source-line.js";
import { type State, stateMark } from "../../components/state.js";
import { define, Part } from "../../workbench/part.js";
import { type Audited } from "./audit-page.js";
import { agentsChart, daysChart, timesChart } from "./charts.js";
import {
  type FindingGroup,
  groupFindings,
  type Grouping,
  groupings,
  type LoggedSend,
} from "./group-findings.js";

/** Findings of one kind that are listed; all of them are in the file. */
const mostListed = 50;
/** Messages of one finding that are quoted. */
const mostQuoted = 6;

const stateOf: Readonly<Record<Severity, State>> = { error: "bad", warning: "caution", info: "good" };

/** What a log came to: findings by rule with their rows, then the figures that a shop is measured by. */
export class AuditResults extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    audited: { attribute: false },
    grouping: { state: true },
  };

  declare audited: Audited;
  declare protected grouping: Grouping;

  constructor() {
    super();
    this.grouping = "rule";
  }

  protected override render(): TemplateResult {
    const { words, sentence } = this.context;
    const text = words.sending.audit;
    const { report } = this.audited;
    const isClean = report.findings.length === 0;
    return html`
      <section class="panel stack">
        <h3>${text.findings}</h3>
        ${isClean ? html`<p class="soft">${text.nothingFound}</p>` : this.#findings()}
        <div class="row controls">
          <button type="button" ?disabled=${isClean} @click=${this.#save}>${text.save}</button>
          <button type="button" @click=${() => print()}>${text.print}</button>
        </div>
      </section>
      <section class="panel stack">
        <h3>${text.figures}</h3>
        ${this.#figures(report.figures)}
        <div class="charts">
          ${[
            daysChart(this.audited, this.context),
            agentsChart(this.audited, this.context),
            timesChart(this.audited, this.context),
          ].map((chart) => (chart ? this.#chart(chart) : nothing))}
        </div>
      </section>
      ${
        report.notes.length === 0
          ? nothing
          : html`<section class="panel stack">
              <h3>${text.notes}</h3>
              ${report.notes.map(
                ({ code, args, source }) =>
                  html`<div>
                    <p>${sentence(code, argumentsInWords(args, this.context))}</p>
                    <p class="small soft">${sourceLine(source, this.context)}</p>
                  </div>`,
              )}
            </section>`
      }
    `;
  }

  #findings(): TemplateResult {
    const text = this.context.words.sending.audit;
    const { report, utcOffsetMinutes } = this.audited;
    const sendAt = (send: number): LoggedSend => this.#send(send);
    const groups = groupFindings(report.findings, this.grouping, sendAt, utcOffsetMinutes);
    return html`<div class="row controls" role="group" aria-label=${text.groupBy}>
        <span class="soft small">${text.groupBy}</span>
        ${groupings.map(
          (grouping) =>
            html`<button
              type="button"
              aria-pressed=${grouping === this.grouping}
              @click=${() => (this.grouping = grouping)}
            >
              ${text.groupings[grouping]}
            </button>`,
        )}
      </div>
      ${groups.map((group) => this.#group(group))}`;
  }

  #group({ key, worst, findings }: FindingGroup): TemplateResult {
    const { words, say } = this.context;
    const text = words.sending.audit;
    const isRule = this.grouping === "rule";
    const [first] = findings;
    return html`<details class="finding-group" open>
      <summary>
        ${stateMark(stateOf[worst], words.check.severities[worst], worst === "info" ? "info" : undefined)}
        ${isRule && first ? text.codes[first.code] : key === "" ? text.nobody : key}
        <span class="number">${say(text.times, { count: findings.length })}</span>
      </summary>
      <ul class="stack">
        ${findings.slice(0, mostListed).map((finding) => this.#finding(finding))}
      </ul>
      ${
        findings.length > mostListed
          ? html`<p class="soft">${say(text.more, { count: findings.length - mostListed })}</p>`
          : nothing
      }
      ${isRule ? this.#sources(findings) : nothing}
    </details>`;
  }

  /** Where the rule is written; one that names two times has two places. */
  #sources(findings: readonly AuditFinding[]): TemplateResult[] {
    const sources = new Map(findings.map(({ source }) => [`${source.id} ${source.locator}`, source]));
    return Array.from(
      sources.values(),
      (source) => html`<p class="small soft">${sourceLine(source, this.context)}</p>`,
    );
  }

  #send(send: number): LoggedSend {
    const { sends } = this.audited.read;
    return {
      at: Number(sends.at[send]),
      isOurs: sends.direction[send] === "out",
      agent: sends.agent?.[send] ?? "",
    };
  }

  #finding({ code, args, buyer, sends }: AuditFinding): TemplateResult {
    const { sentence, words, say } = this.context;
    const text = words.sending.audit;
    return html`<li class="quote">
      <p>
        ${this.grouping === "rule" ? nothing : html`<strong>${text.codes[code]}</strong> `}
        ${buyer === undefined ? nothing : html`<strong>${buyer}</strong>${text.colon}`}${sentence(
          code,
          argumentsInWords(args, this.context),
        )}
      </p>
      <ul class="small soft">
        ${sends.slice(0, mostQuoted).map((send) => html`<li>${this.#row(send)}</li>`)}
        ${sends.length > mostQuoted ? html`<li>${say(text.more, { count: sends.length - mostQuoted })}</li>` : nothing}
      </ul>
    </li>`;
  }

  #row(send: number): string {
    const { say, words, format } = this.context;
    const { sends, rows } = this.audited.read;
    const text = sends.text[send] ?? "";
    return say(words.sending.audit.quote, {
      row: rows[send] ?? 0,
      time: format.dateTime(Number(sends.at[send])),
      text: text === "" ? words.sending.audit.noText : text,
    });
  }

  #figures(figures: SendFigures): TemplateResult {
    const { words, format, locale } = this.context;
    const text = words.sending.audit.figure;
    const share = (value: number | null): string =>
      value === null
        ? "—"
        : new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(value);
    const span = (value: number | undefined): string => (value === undefined ? "—" : format.duration(value));
    const { responseTimesMs } = figures;
    const listed: readonly (readonly [string, string])[] = [
      [text.responseRate, share(figures.responseRate)],
      [text.withinThreeMinutes, share(figures.withinThreeMinutes)],
      [text.median, span(responseTimesMs?.median)],
      [text.p90, span(responseTimesMs?.p90)],
      [text.longest, span(responseTimesMs?.longest)],
      [text.replyRate, share(figures.replyRate)],
      [text.optOutRate, share(figures.optOutRate)],
      [text.inquiries, format.number(figures.inquiries)],
      [text.answered, format.number(figures.answered)],
      [text.sent, format.number(figures.sent)],
      [text.received, format.number(figures.received)],
      [text.buyers, format.number(figures.buyers)],
    ];
    return html`<dl class="figures">
      ${listed.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`;
  }

  #chart(chart: Chart): TemplateResult {
    const { asTable, none } = this.context.words.sending.audit.chart;
    return html`<liaotai-chart .chart=${chart} .words=${{ asTable, none }}></liaotai-chart>`;
  }

  readonly #save = (): void => {
    const { words, sentence, say } = this.context;
    const text = words.sending.audit;
    const { name, read, report } = this.audited;
    const rows = report.findings.flatMap(({ code, severity, args, buyer, sends }) =>
      sends.map((send) => [
        text.codes[code],
        words.check.severities[severity],
        sentence(code, argumentsInWords(args, this.context)),
        buyer ?? "",
        read.sends.agent?.[send] ?? "",
        read.rows[send] ?? "",
        new Date(Number(read.sends.at[send])).toISOString(),
        read.sends.text[send] ?? "",
      ]),
    );
    const headings = [
      text.rule,
      text.severity,
      text.reason,
      text.columns.buyer,
      text.columns.agent,
      text.row,
      text.columns.at,
      text.columns.text,
    ];
    // The mark tells spreadsheets that this is UTF-8. What they would take for a formula stays text.
    const content = `\uFEFF${Papa.unparse([headings, ...rows], { escapeFormulae: true })}`;
    this.context.saveFile(say(text.file, { name }), "text/csv;charset=utf-8", content);
  };
}

define("liaotai-audit-results", AuditResults);
