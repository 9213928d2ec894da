import { describe, expect, test } from "vitest";
import type { Cell } from "../../../../web/files/cell.js";
import { dateOrderOf, readClock, readDay, readTime } from "../../../../web/routing/what-if/log/read-time.js";

const local = (text: string) => ({ ms: Date.parse(`${text}Z`), local: true });
const exact = (text: string) => ({ ms: Date.parse(text), local: false });

describe("points in time", () => {
  test.each<[Cell, object]>([
    ["2026-03-20T15:04:05.250+08:00", exact("2026-03-20T15:04:05.250+08:00")],
    ["2026-03-20T07:04:05Z", exact("2026-03-20T07:04:05Z")],
    ["2026-03-20 15:04:05 +0800", exact("2026-03-20T15:04:05+08:00")],
    ["2026-03-20 15:04 UTC-3", exact("2026-03-20T15:04:00-03:00")],
    ["2026-03-20T15:04", local("2026-03-20T15:04:00")],
    ["2026/03/20 15:04", local("2026-03-20T15:04:00")],
    ["2026/3/20 5:04:09", local("2026-03-20T05:04:09")],
    ["2026.03.20 15:04", local("2026-03-20T15:04:00")],
    ["2026/03/20(五) 15:04", local("2026-03-20T15:04:00")],
    ["2026年3月20日 星期五 下午3:04", local("2026-03-20T15:04:00")],
    ["2026/3/20 上午 12:04", local("2026-03-20T00:04:00")],
    ["2026/3/20 3:04 PM", local("2026-03-20T15:04:00")],
    ["2026/3/20 12:04 a.m.", local("2026-03-20T00:04:00")],
    ["115/03/20 15:04", local("2026-03-20T15:04:00")],
    ["民國115年3月20日 15時04分", local("2026-03-20T15:04:00")],
    ["20260320 150405", local("2026-03-20T15:04:05")],
    ["20260320150405", local("2026-03-20T15:04:05")],
    ["20 Mar 2026, 15:04", local("2026-03-20T15:04:00")],
    ["March 20, 2026 3:04 pm", local("2026-03-20T15:04:00")],
    ["25/03/2026 15:04", local("2026-03-25T15:04:00")],
    ["03/25/2026 15:04", local("2026-03-25T15:04:00")],
    ["46101.5", local("2026-03-20T12:00:00")],
    [46101.627777777778, local("2026-03-20T15:04:00")],
    [new Date("2026-03-20T15:03:59.999Z"), local("2026-03-20T15:04:00")],
    ["1773990240", exact("2026-03-20T07:04:00Z")],
    ["1773990240123", exact("2026-03-20T07:04:00.123Z")],
    ["２０２６／０３／２０ 15:04".normalize("NFKC"), local("2026-03-20T15:04:00")],
  ])("are read from %s", (cell, expected) => {
    expect(readTime(cell, "day-first")).toEqual(expected);
  });

  test.each<[Cell, string]>([
    ["", "timeMissing"],
    [null, "timeMissing"],
    ["yesterday", "timeUnknown"],
    ["12", "timeUnknown"],
    ["2026/03/20", "timeWithoutClock"],
    ["2026/02/30 10:00", "timeImpossible"],
    ["2026/13/01 10:00", "timeImpossible"],
    ["2026/03/20 25:00", "timeImpossible"],
    ["2026/03/20 10:61", "timeImpossible"],
    [new Date(Number.NaN), "timeUnknown"],
  ])("are not read from %s", (cell, fault) => {
    expect(readTime(cell, "day-first")).toBe(fault);
  });

  test("with the year last follow the order of their column", () => {
    expect(readTime("03/04/2026 10:00", "day-first")).toEqual(local("2026-04-03T10:00:00"));
    expect(readTime("03/04/2026 10:00", "month-first")).toEqual(local("2026-03-04T10:00:00"));
    expect(dateOrderOf(["03/04/2026 10:00", "03/25/2026 10:00"])).toEqual({
      order: "month-first",
      certain: true,
    });
    expect(dateOrderOf(["03/04/2026 10:00", "25/03/2026 10:00"])).toEqual({
      order: "day-first",
      certain: true,
    });
    expect(dateOrderOf(["03/04/2026 10:00"])).toEqual({ order: "day-first", certain: false });
    expect(dateOrderOf(["2026/03/04 10:00", 46101.5])).toEqual({ order: "day-first", certain: true });
  });

  test("of the hour that clocks skip in spring are as good as any other: offsets don't change over the year", () => {
    expect(readTime("2026-03-08 02:30", "day-first")).toEqual(local("2026-03-08T02:30:00"));
  });
});

describe("times of day", () => {
  test.each<[Cell, number]>([
    ["9:00", 540],
    ["09:00", 540],
    ["9", 540],
    ["下午 6:30", 1110],
    ["6:30 pm", 1110],
    ["24:00", 1440],
    [0.375, 540],
    [new Date(Date.UTC(1899, 11, 30, 9, 0)), 540],
  ])("are read from %s", (cell, minutes) => expect(readClock(cell)).toBe(minutes));

  test.each<[Cell]>([["25:00"], ["9:75"], ["noon"], [""], [30]])("are not read from %s", (cell) =>
    expect(readClock(cell)).toBeNull(),
  );

  test("stand beside days", () => {
    expect(readDay("2026/03/20", "day-first")).toBe(Date.UTC(2026, 2, 20));
    expect(readDay(46101, "day-first")).toBe(Date.UTC(2026, 2, 20));
    expect(readDay("soon", "day-first")).toBeNull();
  });
});
