import { expect, test } from "vitest";
import { stopAt, stopsOf, ticksOf } from "../../../../web/routing/preview/stops.js";
import { storyFrom } from "../../../../web/routing/preview/story.js";
import { scenario } from "../shops.js";

const story = storyFrom({ ...scenario, until: 9000 });
const closings = [
  { at: 2000, buffer: 0 },
  { at: 2000, member: "anna", buffer: 0 },
  { at: 5000, member: "anna", buffer: 0 },
];
const stops = stopsOf(story, [{ at: 1000, event: 0, buffer: 0 }, ...closings]);

test("the timeline stops before everything, at each event, where conversations closed, and at its end", () => {
  expect(stops.map(({ kind, at, events }) => [kind, at, events])).toEqual([
    ["beginning", 1000, 0],
    ["presence", 1000, 1],
    ["closing", 2000, 1],
    ["message", 2000, 2],
    ["read", 2000, 3],
    ["closing", 5000, 3],
    ["end", 9000, 3],
  ]);
});

test("a story that ends with its last event has no other end", () => {
  expect(stopsOf(storyFrom(scenario), []).at(-1)?.kind).toBe("read");
  expect(stopsOf(storyFrom({ events: [], until: 5 }), [])).toEqual([{ kind: "beginning", at: 5, events: 0 }]);
});

test("each position is at the last stop that it has reached", () => {
  expect(stops.map((stop) => stopAt(stops, stop))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(stopAt(stops, { at: 1500, events: 1 })).toBe(1);
  expect(stopAt(stops, { at: 4999, events: 3 })).toBe(4);
});

test("a long story has several stops in one tick, which shows what buyers did", () => {
  expect(ticksOf(stops, 3)).toEqual([
    { from: 0, kind: "presence", count: 3 },
    { from: 3, kind: "message", count: 3 },
    { from: 6, kind: "end", count: 1 },
  ]);
  expect(ticksOf(stops, 100)).toHaveLength(stops.length);
});
