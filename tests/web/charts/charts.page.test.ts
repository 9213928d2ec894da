import { afterEach, describe, expect, test } from "vitest";
import { barsGeometry } from "../../../web/charts/bars-geometry.js";
import type { Chart } from "../../../web/charts/chart.js";
import { ChartFigure } from "../../../web/charts/chart-figure.js";
import { linesGeometry } from "../../../web/charts/lines-geometry.js";
import { fitted, textWidth } from "../../../web/charts/text-width.js";
import { countTicks, durationTicks, shareTicks } from "../../../web/charts/ticks.js";

const loads: Chart = {
  kind: "bars",
  title: "Load",
  sentence: "Ying is busiest.",
  heading: "Member",
  categories: ["Ying", "Han"],
  series: [
    { name: "Present", values: [50, 100] },
    { name: "Second", values: [75, null] },
  ],
  ticks: [0, 50, 100],
  format: (value) => `${value} %`,
  formatTick: String,
};

const hours: Chart = {
  ...loads,
  kind: "lines",
  heading: "Hour",
  categories: Array.from({ length: 24 }, (_, hour) => `${hour}:00`),
  series: [{ name: "Present", values: Array.from({ length: 24 }, (_, hour) => (hour === 5 ? null : hour)) }],
  ticks: [0, 10, 20, 30],
};

describe("the marks of a scale", () => {
  test.each([
    [0, [0, 1]],
    [3, [0, 1, 2, 3]],
    [7, [0, 2, 4, 6, 8]],
    [100, [0, 20, 40, 60, 80, 100]],
    [1234, [0, 500, 1000, 1500]],
  ])("for counts up to %d are few and round", (most, ticks) => expect(countTicks(most)).toEqual(ticks));

  test.each([
    [0, [0, 1000]],
    [170_000, [0, 60_000, 120_000, 180_000]],
    [7_200_000, [0, 1_800_000, 3_600_000, 5_400_000, 7_200_000]],
  ])("for %d milliseconds are spans that people count in", (most, ticks) =>
    expect(durationTicks(most)).toEqual(ticks),
  );

  test("reach over every value, however large", () => {
    for (const most of [1, 9, 99, 12_345, 9e9, 9e12]) {
      for (const ticks of [countTicks(most), durationTicks(most)]) {
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
        expect(ticks.length).toBeLessThanOrEqual(7);
      }
    }
    expect(shareTicks.at(-1)).toBe(1);
  });
});

describe("bars", () => {
  test.each([280, 358, 700, 1200])("stay within %d pixels, each as long as its value", (width) => {
    const { rows, height, bottom } = barsGeometry(loads, width);
    const bars = rows.flatMap((row) => row.bars);
    expect(bars).toHaveLength(3);
    for (const { valueX, value, y, height: thickness } of bars) {
      expect(valueX + textWidth(value, 13)).toBeLessThanOrEqual(width);
      expect(y + thickness).toBeLessThan(bottom);
    }
    expect(height).toBeGreaterThan(bottom);
    expect(bars[1]?.width).toBeCloseTo((bars[0]?.width ?? 0) * 1.5);
    expect(rows[1]?.bars[0]?.width).toBeCloseTo((bars[0]?.width ?? 0) * 2);
  });

  test("don't overlap, and neither do their names", () => {
    for (const width of [300, 900]) {
      const { rows } = barsGeometry(loads, width);
      const ys = rows.flatMap(({ bars }) => bars.map(({ y, height }) => [y, y + height] as const));
      ys.slice(1).forEach(([top], index) => expect(top).toBeGreaterThanOrEqual(ys[index]?.[1] ?? 0));
      const names = rows.map(({ labelY }) => labelY);
      expect((names[1] ?? 0) - (names[0] ?? 0)).toBeGreaterThan(13);
    }
  });

  test("shorten names that have no room", () => {
    expect(fitted("小陳（倉庫）", 200, 13)).toBe("小陳（倉庫）");
    const short = fitted("一個非常非常非常長的名字", 60, 13);
    expect(short).toMatch(/^一個.*…$/u);
    expect(textWidth(short, 13)).toBeLessThanOrEqual(60);
  });
});

describe("lines", () => {
  test("stand on their scale, higher values higher", () => {
    const { lines, bottom, marks } = linesGeometry(hours, 600);
    const points = lines[0]?.points ?? [];
    expect(points).toHaveLength(23);
    expect(points[0]?.y).toBe(bottom);
    expect(points.at(-1)?.y).toBeLessThan(points[1]?.y ?? 0);
    expect(marks.at(-1)?.y).toBeLessThanOrEqual(points.at(-1)?.y ?? 0);
  });

  test("leave a gap where there is no value", () => {
    expect(linesGeometry(hours, 600).lines[0]?.path.match(/M/gu)).toHaveLength(2);
  });

  test("have fewer labels where there is less room", () => {
    const wide = linesGeometry(hours, 1200).labels;
    const narrow = linesGeometry(hours, 300).labels;
    expect(wide.length).toBeGreaterThan(narrow.length);
    for (const labels of [wide, narrow]) {
      labels.slice(1).forEach(({ x, label }, index) => {
        expect(x - (labels[index]?.x ?? 0)).toBeGreaterThan(textWidth(label, 12));
      });
    }
  });
});

describe("a chart on the page", () => {
  afterEach(() => document.body.replaceChildren());

  async function shown(chart: Chart): Promise<ChartFigure> {
    const figure = new ChartFigure();
    figure.chart = chart;
    figure.words = { asTable: "As a table", none: "–" };
    document.body.append(figure);
    await figure.updateComplete;
    return figure;
  }

  test("has a title, a sentence for those who don't see it, and its numbers as a table", async () => {
    const figure = await shown(loads);
    const picture = figure.querySelector('svg[role="img"]');
    expect(picture?.getAttribute("aria-label")).toBe("Ying is busiest.");
    const title = figure.querySelector("h4");
    expect(figure.querySelector("figure")?.getAttribute("aria-labelledby")).toBe(title?.id);
    const rows = Array.from(figure.querySelectorAll("tr"), (row) =>
      Array.from(row.children, (cell) => cell.textContent.trim()),
    );
    expect(rows).toEqual([
      ["Member", "Present", "Second"],
      ["Ying", "50 %", "75 %"],
      ["Han", "100 %", "–"],
    ]);
  });

  test("tells its two series apart by more than colour", async () => {
    const bars = await shown(loads);
    const fills = Array.from(bars.querySelectorAll("svg[role=img] rect[class^=mark]"), (bar) =>
      bar.getAttribute("fill"),
    );
    expect(new Set(fills).size).toBe(2);
    expect(bars.querySelectorAll(".legend li")).toHaveLength(2);
    const lines = await shown({ ...hours, series: [...hours.series, { name: "Second", values: [1, 2] }] });
    expect(lines.querySelectorAll("circle.mark-0").length).toBe(23);
    expect(lines.querySelectorAll("rect.mark-1").length).toBe(2);
  });

  test("has patterns of its own beside other charts", async () => {
    const ids = [await shown(loads), await shown(loads)].flatMap((figure) =>
      Array.from(figure.querySelectorAll("pattern"), ({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
