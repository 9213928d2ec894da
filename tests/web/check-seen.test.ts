import { expect, test } from "vitest";
import { metTogether } from "../../web/check/seen/met-together.js";

test("of what was met the longest of each list is told, once, with all its lists", () => {
  const met = (start: number, end: number, read: string, list: string) => ({ start, end, read, list });
  expect(
    metTogether([
      met(0, 1, "加", "verbs"),
      met(0, 2, "加我", "verbs"),
      met(0, 2, "加我", "links"),
      met(0, 1, "加", "joined"),
      met(3, 4, "", "weak"),
    ]),
  ).toEqual([
    { start: 0, end: 2, read: "加我", lists: ["verbs", "links"] },
    { start: 0, end: 1, read: "加", lists: ["joined"] },
  ]);
});
