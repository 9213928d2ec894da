import { describe, expect, test } from "vitest";
import { begin, change, goTo, redo, turn, undo } from "../../../web/routing/history.js";

const name = (text: string) => ({ text });

/** a → b → c, one change each. */
const made = change(change(begin("a"), name("to b"), "b", 1), name("to c"), "c", 2);

describe("a history", () => {
  test("takes changes back by their names, and makes them again", () => {
    const back = undo(made);
    expect(back.present).toBe("b");
    expect(back.past.map((step) => step.name)).toEqual([name("to b")]);
    expect(back.future.map((step) => step.name)).toEqual([name("to c")]);
    expect(redo(back)).toEqual(made);
  });

  test("stays where it is when there is nothing to take back or to make again", () => {
    expect(undo(begin("a"))).toEqual(begin("a"));
    expect(redo(made)).toEqual(made);
  });

  test("goes to any change, back and on", () => {
    expect(goTo(made, 0).present).toBe("a");
    expect(goTo(goTo(made, 0), 2)).toEqual(made);
    expect(goTo(made, 1).present).toBe("b");
    expect(goTo(made, 9)).toEqual(made);
  });

  test("forgets what was taken back once something else is changed", () => {
    const other = change(undo(made), name("to d"), "d", 3);
    expect(other.future).toEqual([]);
    expect(undo(other).present).toBe("b");
  });

  test("does not count looking elsewhere as a change", () => {
    expect(turn(made, "c seen from the side")).toMatchObject({
      present: "c seen from the side",
      past: made.past,
    });
  });

  test("keeps the last two hundred changes", () => {
    let long = begin(0);
    for (let count = 1; count <= 250; ++count) long = change(long, name(`${count}`), count, count);
    expect(long.past).toHaveLength(200);
    expect(goTo(long, 0).present).toBe(50);
  });
});
