import { describe, expect, test } from "vitest";
import { isSame, merge } from "../../../web/storage/three-way-merge.js";

const member = (id: string, name = id) => ({ id, name });

describe("two changes of one value", () => {
  test("of different fields both hold", () => {
    const base = { name: "Tea", groups: { a: 1, b: 2 }, note: "x" };
    const mine = { name: "Tea house", groups: { a: 1, b: 3 } };
    const theirs = { name: "Tea", groups: { a: 9, b: 2, c: 4 }, note: "x" };
    expect(merge(base, mine, theirs)).toEqual({
      value: { name: "Tea house", groups: { a: 9, b: 3, c: 4 } },
      gaveWay: false,
    });
  });

  test("of different items both hold, in the order of both", () => {
    const base = [member("a"), member("b"), member("c")];
    const mine = [member("a", "Anna"), member("c"), member("mine")];
    const theirs = [member("a"), member("theirs"), member("b"), member("c", "Chen")];
    expect(merge(base, mine, theirs)).toEqual({
      value: [member("a", "Anna"), member("theirs"), member("c", "Chen"), member("mine")],
      gaveWay: false,
    });
  });

  test("of lists of words hold word by word", () => {
    expect(merge(["a", "b"], ["a", "b", "c"], ["b"]).value).toEqual(["b", "c"]);
  });

  test("of lists without identities both hold while both only grow", () => {
    const grown = merge([{ at: 1 }], [{ at: 1 }, { at: 3 }], [{ at: 1 }, { at: 2 }]);
    expect(grown).toEqual({ value: [{ at: 1 }, { at: 2 }, { at: 3 }], gaveWay: false });
  });

  test("of the same text keep mine, and say that theirs gave way", () => {
    expect(merge({ text: "a" }, { text: "b" }, { text: "c" })).toEqual({
      value: { text: "b" },
      gaveWay: true,
    });
  });

  test("keep what one of them took away and the other changed", () => {
    const base = [member("a"), member("b")];
    expect(merge(base, [member("a")], [member("a"), member("b", "Bo")]).value).toEqual([
      member("a"),
      member("b", "Bo"),
    ]);
    expect(merge(base, [member("a"), member("b", "Bo")], [member("a")]).value).toEqual([
      member("a"),
      member("b", "Bo"),
    ]);
  });
});

test("values are compared to their bottom", () => {
  expect(isSame({ a: [1, { b: NaN }] }, { a: [1, { b: NaN }] })).toBe(true);
  expect(isSame({ a: undefined }, {})).toBe(false);
  expect(isSame(Float64Array.of(1, 2), Float64Array.of(1, 2))).toBe(true);
  expect(isSame(Float64Array.of(1, 2), Float64Array.of(1, 3))).toBe(false);
});
