import type { Decision } from "liaotai";
import { expect, test } from "vitest";
import { buyersByOwner, ownersOf } from "../../../../web/routing/preview/holdings.js";

const decisions: Decision[] = [
  { event: 0, at: 1, buyer: "b1", source: "other", member: null, rule: "buffer" },
  { event: 1, at: 2, buyer: "b2", source: "other", member: "anna", rule: "other-online" },
  { event: 2, at: 3, buyer: "b1", member: "anna", rule: "buffer-handout" },
  { event: 3, at: 4, buyer: "b3", source: "other", member: null, rule: "buffer" },
  { event: 4, at: 5, buyer: "b2", member: "bert", rule: "forward" },
  { event: 5, at: 6, buyer: "b1", member: "anna", rule: "forward-refused" },
];

test("the last decision about a buyer names the owner", () => {
  expect([...ownersOf(decisions)]).toEqual([
    ["b3", null],
    ["b2", "bert"],
    ["b1", "anna"],
  ]);
});

test("who holds whom leaves out the buffer", () => {
  expect([...buyersByOwner(decisions)]).toEqual([
    ["anna", ["b1"]],
    ["bert", ["b2"]],
  ]);
});
