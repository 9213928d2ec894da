import { describe, expect, test } from "vitest";
import { formats } from "../../../web/workbench/formats.js";

const minute = 60_000;
const hour = 60 * minute;

describe("a span of time", () => {
  test.each([
    [0, "0 seconds"],
    [999, "0 seconds"],
    [1000, "1 second"],
    [10 * minute, "10 minutes"],
    [hour + 30 * minute, "1 hour 30 minutes"],
    [hour + 30_000, "1 hour"],
    [22 * hour + 29 * minute + 59_000, "22 hours 29 minutes"],
    [72 * hour, "3 days"],
    [49 * hour, "2 days 1 hour"],
  ])("of %d ms reads %s", (ms, text) => {
    expect(formats("en").duration(ms)).toBe(text);
  });

  test("is written as the language writes it", () => {
    expect(formats("zh-Hant").duration(22 * hour + 29 * minute)).toBe("22 小時 29 分鐘");
    expect(formats("zh-Hans").duration(22 * hour + 29 * minute)).toBe("22 小时 29 分钟");
  });
});

test("times of day count to 24 and begin at 0", () => {
  const midnight = new Date(2026, 2, 20, 0, 5, 9).getTime();
  for (const locale of ["zh-Hant", "zh-Hans", "en"] as const) {
    expect(formats(locale).time(midnight)).toBe("00:05:09");
    expect(formats(locale).dateTime(midnight)).toContain("00:05");
  }
});
