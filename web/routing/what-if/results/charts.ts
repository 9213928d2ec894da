import type { TrafficHour, TrafficMember, TrafficResult } from "liaotai";
import type { Chart } from "../../../charts/chart.js";
import { countTicks, durationTicks, shareTicks } from "../../../charts/ticks.js";
import type { ToolContext } from "../../../workbench/tool.js";
import type { WhatIfWords } from "../words.js";
import { percent, shortDuration } from "./figures.js";
import { type Answered, type Outcome, outcomesOf, wasAnyOpened } from "./outcome.js";

/** The share of a member's online time in which it handled chats, on average over its places. */
export function busyShare({ busyMs, onlineMs }: TrafficMember, concurrency: number): number | null {
  return onlineMs > 0 ? busyMs / onlineMs / concurrency : null;
}

/** Everyone who was online or got a chat under one of the configurations. */
function membersIn(outcomes: readonly Outcome[]): string[] {
  const took = (member: TrafficMember): boolean => member.onlineMs > 0 || member.assigned > 0;
  return [...new Set(outcomes.flatMap(({ result }) => result.members.filter(took).map(({ id }) => id)))];
}

interface Extremes<Item> {
  readonly most: Item;
  readonly least: Item;
}

function extremes<Item>(items: readonly Item[], value: (item: Item) => number): Extremes<Item> | null {
  const [first] = items;
  if (first === undefined) return null;
  return {
    most: items.reduce((best, item) => (value(item) > value(best) ? item : best), first),
    least: items.reduce((best, item) => (value(item) < value(best) ? item : best), first),
  };
}

/** Makes the charts of a run. */
export class Charts {
  readonly #outcomes: readonly Outcome[];

  constructor(
    private readonly answered: Answered,
    private readonly words: WhatIfWords,
    private readonly context: ToolContext,
  ) {
    this.#outcomes = outcomesOf(answered);
  }

  busy(): Chart {
    const { names, concurrency } = this.answered;
    const ids = membersIn(this.#outcomes);
    const values = this.#outcomes.map(({ result }) =>
      ids.map((id) => {
        const member = result.members.find((each) => each.id === id);
        return member ? busyShare(member, concurrency) : null;
      }),
    );
    const most = Math.max(0, ...values.flat().map((value) => value ?? 0));
    return {
      kind: "bars",
      title: this.words.charts.busyTitle,
      sentence: this.#forEach(({ result }) => this.#busySentence(result.members)),
      heading: this.words.results.member,
      categories: ids.map((id) => names.member(id)),
      series: this.#outcomes.map(({ name }, index) => ({ name, values: values[index] ?? [] })),
      ticks: most > 1 ? [0, 0.5, 1, Math.ceil(most * 2) / 2] : shareTicks,
      format: (value) => percent(value, this.context),
      formatTick: (value) => percent(value, this.context),
    };
  }

  #busySentence(members: readonly TrafficMember[]): string {
    const { say } = this.context;
    const { names, concurrency } = this.answered;
    const online = members.filter(({ onlineMs }) => onlineMs > 0);
    const share = (member: TrafficMember): number => busyShare(member, concurrency) ?? 0;
    const found = extremes(online, share);
    if (!found) return this.words.charts.busyNone;
    const { most, least } = found;
    if (share(most) === 0) return this.words.charts.waitNone;
    const args = {
      member: names.member(most.id),
      share: percent(share(most), this.context),
      other: names.member(least.id),
      otherShare: percent(share(least), this.context),
    };
    return say(online.length === 1 ? this.words.charts.busyOne : this.words.charts.busy, args);
  }

  buffer(): Chart {
    const { bufferTitle, buffer, bufferNone } = this.words.charts;
    return this.#overTheDay(
      bufferTitle,
      ({ bufferMean }) => bufferMean,
      (hours) => {
        const most = extremes(hours, ({ bufferMean }) => bufferMean)?.most;
        if (!most || most.bufferMean === 0) return bufferNone;
        return this.context.say(buffer, { hour: clockHour(most), count: this.#count(most.bufferMean) });
      },
    );
  }

  online(): Chart {
    const { onlineTitle, online, busyNone } = this.words.charts;
    return this.#overTheDay(
      onlineTitle,
      ({ onlineMean }) => onlineMean,
      (hours) => {
        const found = extremes(hours, ({ onlineMean }) => onlineMean);
        if (!found || found.most.onlineMean === 0) return busyNone;
        const { most, least } = found;
        return this.context.say(online, {
          hour: clockHour(most),
          count: this.#count(most.onlineMean),
          other: clockHour(least),
          otherCount: this.#count(least.onlineMean),
        });
      },
    );
  }

  waits(): Chart {
    const { waitTitle, wait, waitNone } = this.words.charts;
    const value = ({ chats, waitMeanMs }: TrafficHour, result: TrafficResult): number | null =>
      chats > 0 && wasAnyOpened(result) ? waitMeanMs : null;
    const chart = this.#overTheDay(waitTitle, value, (hours) => {
      const most = extremes(
        hours.filter(({ chats }) => chats > 0),
        ({ waitMeanMs }) => waitMeanMs,
      )?.most;
      if (!most || most.waitMeanMs === 0) return waitNone;
      return this.context.say(wait, {
        hour: clockHour(most),
        wait: this.context.format.duration(most.waitMeanMs),
      });
    });
    return {
      ...chart,
      ticks: durationTicks(mostOf(chart)),
      format: (ms) => this.context.format.duration(ms),
      formatTick: (ms) => shortDuration(ms, this.context.locale),
    };
  }

  within(): Chart {
    const { withinTitle, within, waitNone } = this.words.charts;
    const target = this.context.format.duration(this.answered.targetMs);
    const value = ({ chats, withinTarget }: TrafficHour): number | null => (chats > 0 ? withinTarget : null);
    const chart = this.#overTheDay(this.context.say(withinTitle, { target }), value, (hours) => {
      const least = extremes(
        hours.filter(({ chats }) => chats > 0),
        ({ withinTarget }) => withinTarget,
      )?.least;
      if (!least) return waitNone;
      return this.context.say(within, {
        hour: clockHour(least),
        share: percent(least.withinTarget, this.context),
      });
    });
    return {
      ...chart,
      ticks: shareTicks,
      format: (share) => percent(share, this.context),
      formatTick: (share) => percent(share, this.context),
    };
  }

  #overTheDay(
    title: string,
    value: (hour: TrafficHour, result: TrafficResult) => number | null,
    sentence: (hours: readonly TrafficHour[]) => string,
  ): Chart {
    const [present] = this.#outcomes;
    const series = this.#outcomes.map(({ name, result }) => ({
      name,
      values: result.hours.map((hour) => value(hour, result)),
    }));
    const most = Math.max(0, ...series.flatMap(({ values }) => values.map((each) => each ?? 0)));
    return {
      kind: "lines",
      title,
      sentence: this.#forEach(({ result }) => sentence(result.hours)),
      heading: this.words.results.hour,
      categories: present?.result.hours.map(clockHour) ?? [],
      series,
      ticks: countTicks(most),
      format: (count) => this.#count(count),
      formatTick: (count) => this.context.format.number(count),
    };
  }

  #count(value: number): string {
    return new Intl.NumberFormat(this.context.locale, { maximumFractionDigits: 1 }).format(value);
  }

  /** A sentence about the present, and what it would be under the second configuration. */
  #forEach(sentence: (outcome: Outcome) => string): string {
    const [present, second] = this.#outcomes.map((outcome) => ({
      name: outcome.name,
      text: sentence(outcome),
    }));
    if (!present || !second) return present?.text ?? "";
    const { comparedWith } = this.words.charts;
    return this.context.say(comparedWith, { sentence: present.text, name: second.name, other: second.text });
  }
}

function mostOf({ series }: Chart): number {
  return Math.max(0, ...series.flatMap(({ values }) => values.map((each) => each ?? 0)));
}

function clockHour({ hour }: TrafficHour): string {
  return `${hour}:00`;
}
