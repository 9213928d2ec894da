import type { Chart } from "../../charts/chart.js";
import { countTicks, shareTicks } from "../../charts/ticks.js";
import type { ToolContext } from "../../workbench/tool.js";
import type { Audited } from "./audit-page.js";

/** Bars that can be told apart on a phone; more are in the table of the file. */
const mostBars = 31;

function percent(value: number, { locale }: ToolContext): string {
  return new Intl.NumberFormat(locale, { style: "percent" }).format(value);
}

/** The share answered within three minutes, day by day; null when the log has one day alone. */
export function daysChart({ report }: Audited, context: ToolContext): Chart | null {
  const text = context.words.sending.audit.chart;
  const days = report.figures.byDay.slice(-mostBars);
  if (days.length < 2) return null;
  const format = (value: number): string => percent(value, context);
  const all = report.figures.withinThreeMinutes;
  return {
    kind: "bars",
    title: text.days,
    sentence: context.say(text.daysSentence, { share: all === null ? "—" : format(all), count: days.length }),
    heading: text.day,
    categories: days.map(({ day }) => day),
    series: [{ name: text.within, values: days.map(({ withinThreeMinutes }) => withinThreeMinutes) }],
    ticks: shareTicks,
    format,
    formatTick: format,
  };
}

/** The share answered within three minutes by each agent; null when the log names none. */
export function agentsChart({ report }: Audited, context: ToolContext): Chart | null {
  const text = context.words.sending.audit.chart;
  const agents = report.figures.byAgent.filter(({ agent, answered }) => agent !== null && answered > 0);
  if (agents.length === 0) return null;
  const format = (value: number): string => percent(value, context);
  const shown = agents.slice(0, mostBars);
  return {
    kind: "bars",
    title: text.agents,
    sentence: context.say(text.agentsSentence, { count: agents.length }),
    heading: text.agent,
    categories: shown.map(({ agent }) => agent ?? ""),
    series: [{ name: text.within, values: shown.map(({ withinThreeMinutes }) => withinThreeMinutes) }],
    ticks: shareTicks,
    format,
    formatTick: format,
  };
}

/** How many answers came after how long; null when nothing was answered. */
export function timesChart({ report }: Audited, context: ToolContext): Chart | null {
  const text = context.words.sending.audit.chart;
  const { distribution, answered } = report.figures;
  if (answered === 0) return null;
  const longest = distribution.filter(({ upToMs }) => upToMs !== null).at(-1)?.upToMs ?? 0;
  const format = (value: number): string => context.format.number(value);
  return {
    kind: "bars",
    title: text.distribution,
    sentence: context.say(text.distributionSentence, { count: answered }),
    heading: text.upTo,
    categories: distribution.map(({ upToMs }) =>
      upToMs === null
        ? context.say(text.longer, { time: context.format.duration(longest) })
        : context.say(text.upToTime, { time: context.format.duration(upToMs) }),
    ),
    series: [{ name: text.answers, values: distribution.map(({ count }) => count) }],
    ticks: countTicks(Math.max(...distribution.map(({ count }) => count))),
    format,
    formatTick: format,
  };
}
