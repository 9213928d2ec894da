import type { Chart } from "./chart.js";
import { fitted, textWidth } from "./text-width.js";

export const fontSize = 13;
const barHeight = 14;
const barGap = 2;
const rowGap = 12;
const labelHeight = 20;
const axisHeight = 22;
/** Above this width the names stand beside their bars, below it on top of them. */
const roomBeside = 480;

export interface Bar {
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly value: string;
  /** Where the value stands: after the bar. */
  readonly valueX: number;
}

export interface BarRow {
  readonly label: string;
  readonly labelX: number;
  readonly labelY: number;
  /** Names beside the bars end where the bars begin. */
  readonly labelAnchor: "start" | "end";
  readonly bars: readonly Bar[];
}

export interface BarsGeometry {
  readonly height: number;
  readonly rows: readonly BarRow[];
  readonly marks: readonly { readonly x: number; readonly label: string }[];
  /** Where the marks' lines end and their labels begin. */
  readonly bottom: number;
}

/** Room for the longest value after the longest bar. */
function valueRoom({ series, format }: Chart): number {
  const values = series.flatMap((each) => each.values.filter((value) => value !== null));
  return Math.max(0, ...values.map((value) => textWidth(format(value), fontSize))) + 10;
}

/** Where everything stands in a chart of bars that is this wide, in pixels. */
export function barsGeometry(chart: Chart, width: number): BarsGeometry {
  const { categories, series, ticks } = chart;
  const beside = width >= roomBeside;
  const longest = Math.max(0, ...categories.map((name) => textWidth(name, fontSize)));
  const labelRoom = beside ? Math.min(longest + 12, width * 0.3) : 0;
  const start = beside ? labelRoom : 2;
  const end = Math.max(start + 40, width - valueRoom(chart));
  const most = ticks.at(-1) ?? 1;
  const scale = (value: number): number => ((end - start) * value) / most;
  const barsHeight = series.length * (barHeight + barGap) - barGap;
  const rowHeight = barsHeight + rowGap + (beside ? 0 : labelHeight);
  const rows = categories.map((name, index): BarRow => {
    const top = index * rowHeight + rowGap / 2;
    const barsTop = top + (beside ? 0 : labelHeight);
    return {
      label: fitted(name, beside ? labelRoom - 8 : width - 4, fontSize),
      labelX: beside ? start - 8 : start,
      labelY: beside ? barsTop + barsHeight / 2 + fontSize * 0.35 : top + fontSize,
      labelAnchor: beside ? "end" : "start",
      bars: series.flatMap(({ values }, number) => {
        const value = values[index] ?? null;
        if (value === null) return [];
        const length = scale(value);
        const y = barsTop + number * (barHeight + barGap);
        return [
          {
            series: number,
            x: start,
            y,
            width: length,
            height: barHeight,
            value: chart.format(value),
            valueX: start + length + 6,
          },
        ];
      }),
    };
  });
  const bottom = rows.length * rowHeight + rowGap / 2;
  const marks = ticks.map((tick) => ({ x: start + scale(tick), label: chart.formatTick(tick) }));
  return { height: bottom + axisHeight, rows, marks, bottom };
}
