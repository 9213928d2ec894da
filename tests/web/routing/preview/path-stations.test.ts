import type { RoutingRule, RuleStep } from "liaotai";
import { expect, test } from "vitest";
import { stationsOf } from "../../../../web/routing/preview/path-stations.js";

const step = (rule: RoutingRule, outcome: RuleStep["outcome"] = "passed"): RuleStep => ({
  step: rule,
  outcome,
  code: rule,
  args: {},
  source: { id: "deck", locator: "page 24", tier: "official" },
});

test("the path of a message has ten stations, those behind the deciding one not asked", () => {
  const asked = [
    step("grouping-off"),
    step("no-group-member"),
    step("buffer"),
    step("open-conversation", "decides"),
  ];
  const stations = stationsOf(asked);
  expect(stations).toHaveLength(10);
  expect(stations.map((station) => station.step?.outcome ?? "ahead")).toEqual([
    "passed",
    "passed",
    "passed",
    "decides",
    ...Array.from({ length: 6 }, () => "ahead"),
  ]);
  expect(stations.at(-1)?.rule).toBe("buffer");
});

test("the path of a forward or a hand-out has the stations that it was asked at", () => {
  expect(stationsOf([step("buffer-handout", "decides")])).toEqual([
    { rule: "buffer-handout", step: step("buffer-handout", "decides") },
  ]);
});
