import { describe, expect, test } from "vitest";
import {
  buyersOf,
  canUndo,
  fitting,
  happen,
  inShop,
  reset,
  scenarioOf,
  storyFrom,
  undo,
  wait,
} from "../../../../web/routing/preview/story.js";
import { scenario, shop } from "../shops.js";

const writes = { type: "message", buyer: "b2", source: "order-page" } as const;

describe("a story", () => {
  const begun = storyFrom("own.json", scenario);

  test("begins with the events in order of time, equal ones as listed, and the clock at the last", () => {
    expect(begun.events.map(({ at, type }) => [at, type])).toEqual([
      [1000, "presence"],
      [2000, "message"],
      [2000, "read"],
    ]);
    expect(begun.now).toBe(2000);
  });

  test("reads instants with an offset", () => {
    const at = "2026-03-20T07:23:00+08:00";
    const story = storyFrom("own.json", { shop, events: [{ at, type: "close", buyer: "b1" }] });
    expect(story.events[0]?.at).toBe(Date.UTC(2026, 2, 19, 23, 23));
  });

  test("begins at a morning when nothing has happened, and shows a later `until`", () => {
    expect(storyFrom("own.json", { shop, events: [] }).now).toBe(Date.UTC(2026, 2, 20, 1));
    expect(storyFrom("own.json", { ...scenario, until: 9000 }).now).toBe(9000);
    expect(storyFrom("own.json", { shop, events: [], until: 9000 }).now).toBe(9000);
  });

  test("moves the clock on before something happens, and while nothing does", () => {
    const story = wait(happen(begun, writes, 500), 60_000);
    expect(story.events.at(-1)).toEqual({ ...writes, at: 2500 });
    expect(story.now).toBe(62_500);
    expect(scenarioOf(story)).toEqual({ shop, events: story.events, until: 62_500 });
  });

  test("takes steps back one by one", () => {
    const story = wait(happen(begun, writes, 500), 60_000);
    expect(undo(story).now).toBe(2500);
    expect(undo(undo(story))).toMatchObject({ events: begun.events, now: 2000, past: [] });
    expect(canUndo(begun)).toBe(false);
    expect(undo(begun)).toBe(begun);
  });

  test("goes back to its beginning, and forward again by undo", () => {
    const story = happen(begun, writes, 500);
    const again = reset(story);
    expect(again).toMatchObject({ events: begun.events, now: 2000, past: [] });
    expect(undo(again)).toEqual({ ...story, replaced: null });
  });

  test("comes back when the one that replaced it is undone", () => {
    const story = happen(begun, writes, 500);
    const other = storyFrom("other.json", { shop, events: [] }, story);
    expect(canUndo(other)).toBe(true);
    expect(undo(other)).toEqual({ ...story, replaced: null });
  });

  test("is never changed in place", () => {
    const frozen = JSON.stringify(begun);
    undo(reset(wait(happen(begun, writes, 500), 1)));
    expect(JSON.stringify(begun)).toBe(frozen);
  });

  test("leaves out what names a member or a group that is gone, and has it back with them", () => {
    const forwarded = happen(begun, { type: "forward", buyer: "b1", group: "presale" }, 1);
    const without = inShop(forwarded, { ...shop, members: [], groups: [] });
    expect(fitting(without).events.map(({ type }) => type)).toEqual(["message", "read"]);
    expect(fitting(inShop(without, shop)).events).toEqual(forwarded.events);
  });

  test("names the buyers who wrote, the latest first", () => {
    const story = happen(happen(begun, writes, 1), { type: "message", buyer: "b1", source: "other" }, 1);
    expect(buyersOf(story)).toEqual(["b1", "b2"]);
  });
});
