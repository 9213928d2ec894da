import type { Interval, ReplicationReport, TrafficResult } from "liaotai";
import { html, type TemplateResult } from "lit";
import { define } from "../../../workbench/part.js";
import { busyShare } from "./charts.js";
import { percent } from "./figures.js";
import { outcomesOf, wasAnyOpened } from "./outcome.js";
import { ResultPart } from "./part.js";

type Measure = readonly [name: string, value: (result: TrafficResult) => string];
type MeasureOfRuns = readonly [
  name: string,
  value: (runs: ReplicationReport, result: TrafficResult) => string,
];

/** Waits and what was left, of both configurations side by side. */
export class WaitsTable extends ResultPart {
  protected override render(): TemplateResult {
    const text = this.words.results;
    const outcomes = outcomesOf(this.answered);
    return this.table(
      text.waits,
      html`<tr>
        <th scope="col">${text.measure}</th>
        ${outcomes.map(({ name }) => html`<th scope="col" class="number">${name}</th>`)}
      </tr>`,
      [
        ...this.#measuresOfRuns().map(([name, value]) =>
          this.#row(
            name,
            outcomes.flatMap(({ result }, index) => {
              const runs = this.#runs()[index];
              return runs ? [value(runs, result)] : [];
            }),
          ),
        ),
        ...this.#measures().map(([name, value]) =>
          this.#row(
            name,
            outcomes.map(({ result }) => value(result)),
          ),
        ),
      ],
    );
  }

  #row(name: string, cells: readonly string[]): TemplateResult {
    return html`<tr>
      <th scope="row">${name}</th>
      ${cells.map((cell) => html`<td class="number">${cell}</td>`)}
    </tr>`;
  }

  /** What all runs came to, by configuration; empty where there was one run. */
  #runs(): ReplicationReport[] {
    const { replications, compared } = this.answered.report;
    const all = compared ? [replications, compared.replications] : [replications];
    return all.filter((each) => each !== undefined).filter(({ runs }) => runs > 1);
  }

  /** The figures that decide, as means of all runs with their intervals. */
  #measuresOfRuns(): MeasureOfRuns[] {
    const [first] = this.#runs();
    if (!first) return [];
    const text = this.words.results;
    const { say, format } = this.context;
    const named = (measure: string): string => say(text.ofRuns, { measure, runs: first.runs });
    const written = ({ mean, low, high }: Interval, write: (value: number) => string): string =>
      say(text.range, { value: write(mean), low: write(Math.max(0, low)), high: write(high) });
    const share = (value: number): string => percent(Math.min(1, value), this.context);
    return [
      [named(this.#within()), ({ withinTarget }) => written(withinTarget, share)],
      [
        named(text.mean),
        ({ wait }, result) => (wasAnyOpened(result) ? written(wait, format.duration) : text.none),
      ],
    ];
  }

  #within(): string {
    const { say, format } = this.context;
    return say(this.words.results.within, { target: format.duration(this.answered.targetMs) });
  }

  #measures(): Measure[] {
    const text = this.words.results;
    const { duration, number } = this.context.format;
    const waited =
      (ms: (wait: TrafficResult["wait"]) => number) =>
      (result: TrafficResult): string =>
        wasAnyOpened(result) ? duration(ms(result.wait)) : text.none;
    return [
      [this.#within(), ({ wait }) => percent(wait.withinTarget, this.context)],
      [text.mean, waited(({ meanMs }) => meanMs)],
      [text.p50, waited(({ p50Ms }) => p50Ms)],
      [text.p90, waited(({ p90Ms }) => p90Ms)],
      [text.p95, waited(({ p95Ms }) => p95Ms)],
      [text.p99, waited(({ p99Ms }) => p99Ms)],
      [text.chats, ({ chats }) => number(chats)],
      [text.leftUnread, ({ members }) => number(members.reduce((all, each) => all + each.leftUnread, 0))],
      [text.bufferPeak, ({ buffer }) => number(buffer.peak)],
      [text.handedOut, ({ buffer }) => number(buffer.handedOut)],
      [text.bufferLeft, ({ buffer }) => number(buffer.left)],
    ];
  }
}

/** What each member did, with one row for each configuration. */
export class MembersTable extends ResultPart {
  protected override render(): TemplateResult {
    const text = this.words.results;
    const outcomes = outcomesOf(this.answered);
    const ids = [...new Set(outcomes.flatMap(({ result }) => result.members.map(({ id }) => id)))];
    const numbers = [text.busy, text.assigned, text.opened, text.unread, text.peakUnread, text.online];
    return this.table(
      text.members,
      html`<tr>
        <th scope="col">${text.member}</th>
        ${outcomes.length > 1 ? html`<td></td>` : ""}
        ${numbers.map((name) => html`<th scope="col" class="number">${name}</th>`)}
      </tr>`,
      ids.map((id) => this.#rows(id)),
    );
  }

  #rows(id: string): TemplateResult[] {
    const { names, concurrency } = this.answered;
    const { format } = this.context;
    const outcomes = outcomesOf(this.answered);
    return outcomes.map(({ name, result }, index) => {
      const member = result.members.find((each) => each.id === id);
      const share = member ? busyShare(member, concurrency) : null;
      const values = member
        ? [
            share === null ? this.words.results.none : percent(share, this.context),
            format.number(member.assigned),
            format.number(member.opened),
            format.number(member.leftUnread),
            format.number(member.peakUnread),
            format.duration(member.onlineMs),
          ]
        : Array.from({ length: 6 }, () => this.words.results.none);
      return html`<tr class=${index > 0 ? "second" : ""}>
        ${index === 0 ? html`<th scope="rowgroup" rowspan=${outcomes.length}>${names.member(id)}</th>` : ""}
        ${outcomes.length > 1 ? html`<th scope="row" class="small">${name}</th>` : ""}
        ${values.map((value) => html`<td class="number">${value}</td>`)}
      </tr>`;
    });
  }
}

/** How often each rule decided. */
export class RulesTable extends ResultPart {
  protected override render(): TemplateResult {
    const text = this.words.results;
    const { rules } = this.context.words.routing;
    const outcomes = outcomesOf(this.answered);
    const used = (Object.keys(rules) as (keyof typeof rules)[]).filter((rule) =>
      outcomes.some(({ result }) => result.rules[rule] !== undefined),
    );
    return this.table(
      text.rules,
      html`<tr>
        <th scope="col">${text.rule}</th>
        ${outcomes.map(({ name }) => html`<th scope="col" class="number">${name}</th>`)}
      </tr>`,
      used.map(
        (rule) =>
          html`<tr>
            <th scope="row">${rules[rule]}</th>
            ${outcomes.map(
              ({ result }) =>
                html`<td class="number">${this.context.format.number(result.rules[rule] ?? 0)}</td>`,
            )}
          </tr>`,
      ),
    );
  }
}

define("liaotai-waits-table", WaitsTable);
define("liaotai-members-table", MembersTable);
define("liaotai-rules-table", RulesTable);
