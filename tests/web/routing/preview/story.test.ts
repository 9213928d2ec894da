import { describe, expect, test } from "vitest";
import {
  beginAnew,
  buyersOf,
  fitting,
  happen,
  indexIn,
  isAtEnd,
  isChanged,
  lookAt,
  positionIn,
  read,
  remove,
  reset,
  scenarioAt,
  scenarioOf,
  storyFrom,
  tell,
  undo,
  wait,
} from "../../../../web/routing/preview/story.js";
import { scenario, shop } from "../shops.js";

const writes = { type: "message", buyer: "b2", source: "order-page" } as const;
const begun = storyFrom(scenario);

describe("a story", () => {
  test("begins with the events in order of time, equal ones as listed, and is looked at from its end", () => {
    expect(begun.events.map(({ at, type }) => [at, type])).toEqual([
      [1000, "presence"],
      [2000, "message"],
      [2000, "read"],
    ]);
    expect(begun.position).toEqual({ at: 2000, events: 3 });
    expect(isAtEnd(begun)).toBe(true);
  });

  test("reads instants with an offset", () => {
    const at = "2026-03-20T07:23:00+08:00";
    const story = storyFrom({ events: [{ at, type: "close", buyer: "b1" }] });
    expect(story.events[0]?.at).toBe(Date.UTC(2026, 2, 19, 23, 23));
  });

  test("begins at a morning when nothing has happened, and ends at a later `until`", () => {
    expect(storyFrom({ events: [] }).until).toBe(Date.UTC(2026, 2, 20, 1));
    expect(storyFrom({ ...scenario, until: 9000 }).until).toBe(9000);
  });

  test("moves the clock on before something happens, and while nothing does", () => {
    const story = wait(happen(begun, writes, 500), 60_000);
    expect(story.events.at(-1)).toEqual({ ...writes, at: 2500 });
    expect(scenarioOf(story, shop)).toEqual({ shop, events: story.events, until: 62_500 });
  });

  test("puts what happens in the middle there, not later than what follows", () => {
    const middle = lookAt(begun, { at: 1000, events: 1 });
    expect(happen(middle, writes, 500).events.map(({ at, type }) => [at, type])).toEqual([
      [1000, "presence"],
      [1500, "message"],
      [2000, "message"],
      [2000, "read"],
    ]);
    const late = happen(middle, writes, 5000);
    expect(late.events[1]).toEqual({ ...writes, at: 2000 });
    expect(late.position).toEqual({ at: 2000, events: 2 });
    expect(late.until).toBe(2000);
  });

  test("is asked about up to where it is looked at", () => {
    const between = lookAt(begun, { at: 2000, events: 2 });
    expect(scenarioAt(between, shop)).toEqual({ shop, events: begun.events.slice(0, 2), until: 2000 });
    expect(isAtEnd(between)).toBe(false);
  });

  test("waits through what has been told, and past its end", () => {
    const start = lookAt(begun, { at: 1000, events: 0 });
    expect(wait(start, 500).position).toEqual({ at: 1500, events: 1 });
    expect(wait(start, 500).past).toEqual([]);
    const later = wait(start, 4000);
    expect([later.position, later.until]).toEqual([{ at: 5000, events: 3 }, 5000]);
    expect(undo(later)).toEqual({ ...start, past: [] });
  });

  test("takes changes back one by one: what was added, what was removed, how the deck was read", () => {
    const middle = lookAt(begun, { at: 1000, events: 1 });
    const added = happen(middle, writes, 10);
    const removed = remove(added, 0);
    const otherwise = read(removed, { tie: "newest-account" });
    expect(removed.events.map(({ type }) => type)).toEqual(["message", "message", "read"]);
    expect(removed.position).toEqual({ at: 1010, events: 1 });
    expect(scenarioOf(otherwise, shop).readings).toEqual({ tie: "newest-account" });
    expect(undo(otherwise)).toEqual(removed);
    expect(undo(undo(otherwise))).toEqual(added);
    expect(undo(undo(undo(otherwise)))).toEqual(middle);
    expect(undo(middle)).toBe(middle);
  });

  test("goes back to its beginning, and forward again by undo", () => {
    const story = happen(begun, writes, 500);
    const again = reset(story);
    expect(again).toMatchObject({ events: begun.events, until: 2000 });
    expect([isChanged(story), isChanged(again)]).toEqual([true, false]);
    expect(undo(again)).toEqual(story);
  });

  test("makes room for another one, and comes back by undo", () => {
    const told = tell(begun, { events: begun.events.slice(0, 1), readings: { allHidden: "spread" } });
    expect(told).toMatchObject({ until: 1000, position: { at: 1000, events: 1 } });
    expect(undo(told)).toEqual(begun);
  });

  test("begins anew, and comes back by undo", () => {
    const story = happen(begun, writes, 500);
    const anew = beginAnew(story, scenario);
    expect(anew.events).toEqual(begun.events);
    expect(isChanged(anew)).toBe(false);
    expect(undo(anew).events).toBe(story.events);
  });

  test("is never changed in place", () => {
    const frozen = JSON.stringify(begun);
    undo(reset(remove(wait(happen(begun, writes, 500), 1), 0)));
    expect(JSON.stringify(begun)).toBe(frozen);
  });

  test("names the buyers who have written, the latest first", () => {
    const story = happen(happen(begun, writes, 1), { type: "message", buyer: "b1", source: "other" }, 1);
    expect(buyersOf(story)).toEqual(["b1", "b2"]);
    expect(buyersOf(lookAt(story, { at: 1000, events: 1 }))).toEqual([]);
  });
});

describe("a story in a shop that lost a member", () => {
  const smaller = { ...shop, members: shop.members.filter(({ id }) => id !== "anna") };
  const fit = fitting(begun, smaller);

  test("leaves out what names the member", () => {
    expect(fit.events.map(({ type }) => type)).toEqual(["message", "read"]);
    expect(fit.position).toEqual({ at: 2000, events: 2 });
    expect(fitting(begun, shop)).toBe(begun);
  });

  test("knows its places in the whole story", () => {
    expect(positionIn(begun, smaller, { at: 2000, events: 1 })).toEqual({ at: 2000, events: 2 });
    expect(positionIn(begun, smaller, { at: 2000, events: 0 })).toEqual({ at: 2000, events: 0 });
    expect(indexIn(begun, smaller, 0)).toBe(1);
  });
});
