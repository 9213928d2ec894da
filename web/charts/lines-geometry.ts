import type { Chart } from "./chart.js";
import { textWidth } from "./text-width.js";

export const fontSize = 12;
const plotHeight = 150;
const top = 10;
const axisHeight = 24;
/** Between the labels under the plot, at least. */
const labelGap = 14;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LinesGeometry {
  readonly height: number;
  readonly start: number;
  readonly end: number;
  /** Where the plot ends and the labels under it begin. */
  readonly bottom: number;
  readonly marks: readonly { readonly y: number; readonly label: string }[];
  readonly labels: readonly { readonly x: number; readonly label: string }[];
  /** For each series: its points, and the path that joins those that follow each other. */
  readonly lines: readonly { readonly points: readonly Point[]; readonly path: string }[];
}

function pathThrough(values: readonly (Point | null)[]): string {
  let path = "";
  let joined = false;
  for (const point of values) {
    if (point) path += `${joined ? "L" : "M"}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
    joined = point !== null;
  }
  return path;
}

/** Every how many-th label has room, counted as a day is divided. */
function labelEvery(categories: readonly string[], step: number): number {
  const widest = Math.max(...categories.map((label) => textWidth(label, fontSize)), 1) + labelGap;
  return [1, 2, 3, 4, 6, 8, 12].find((each) => each * step >= widest) ?? Math.ceil(widest / step);
}

/** Where everything stands in a chart of lines that is this wide, in pixels. */
export function linesGeometry(chart: Chart, width: number): LinesGeometry {
  const { categories, series, ticks } = chart;
  const start = Math.max(...ticks.map((tick) => textWidth(chart.formatTick(tick), fontSize))) + 10;
  const end = width - 10;
  const bottom = top + plotHeight;
  const most = ticks.at(-1) ?? 1;
  const step = (end - start) / Math.max(1, categories.length - 1);
  const x = (index: number): number => start + index * step;
  const y = (value: number): number => bottom - (plotHeight * value) / most;
  const every = labelEvery(categories, step);
  return {
    height: bottom + axisHeight,
    start,
    end,
    bottom,
    marks: ticks.map((tick) => ({ y: y(tick), label: chart.formatTick(tick) })),
    labels: categories.flatMap((label, index) => (index % every === 0 ? [{ x: x(index), label }] : [])),
    lines: series.map(({ values }) => {
      const places = categories.map((_, index) => {
        const value = values[index] ?? null;
        return value === null ? null : { x: x(index), y: y(value) };
      });
      return { points: places.filter((point) => point !== null), path: pathThrough(places) };
    }),
  };
}
