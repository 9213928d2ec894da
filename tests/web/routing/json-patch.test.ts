import type { ShopPatch } from "liaotai";
import { describe, expect, test } from "vitest";
import { patched, PatchProblem } from "../../../web/routing/json-patch.js";

const document = { a: [1, 2, 3], b: { "c/d": { "~": true } }, e: null };

describe("a patch (RFC 6902)", () => {
  test.each<[string, ShopPatch[], unknown]>([
    ["adds a field", [{ op: "add", path: "/f", value: 1 }], { ...document, f: 1 }],
    ["adds over a field that is there", [{ op: "add", path: "/e", value: 1 }], { ...document, e: 1 }],
    ["adds into a list", [{ op: "add", path: "/a/1", value: 9 }], { ...document, a: [1, 9, 2, 3] }],
    ["adds at the end by place", [{ op: "add", path: "/a/3", value: 9 }], { ...document, a: [1, 2, 3, 9] }],
    ["adds at the end by -", [{ op: "add", path: "/a/-", value: 9 }], { ...document, a: [1, 2, 3, 9] }],
    ["replaces in a list", [{ op: "replace", path: "/a/0", value: 9 }], { ...document, a: [9, 2, 3] }],
    ["replaces what is null", [{ op: "replace", path: "/e", value: 9 }], { ...document, e: 9 }],
    ["replaces the whole", [{ op: "replace", path: "", value: 9 }], 9],
    ["removes from a list", [{ op: "remove", path: "/a/0" }], { ...document, a: [2, 3] }],
    ["removes a field", [{ op: "remove", path: "/e" }], { a: document.a, b: document.b }],
    [
      "reads ~1 and ~0 in names",
      [{ op: "replace", path: "/b/c~1d/~0", value: false }],
      { ...document, b: { "c/d": { "~": false } } },
    ],
    [
      "makes its changes one after the other",
      [
        { op: "remove", path: "/a/0" },
        { op: "remove", path: "/a/0" },
        { op: "add", path: "/a/-", value: 4 },
      ],
      { ...document, a: [3, 4] },
    ],
  ])("%s", (_, patch, expected) => {
    const before = JSON.stringify(document);
    expect(patched<unknown>(document, patch)).toEqual(expected);
    expect(JSON.stringify(document)).toBe(before);
  });

  test("shares what it does not touch", () => {
    const after = patched(document, [{ op: "replace", path: "/e", value: 1 }]);
    expect(after.b).toBe(document.b);
  });

  test.each<[string, ShopPatch]>([
    ["a place past the end", { op: "add", path: "/a/4", value: 1 }],
    ["a place that is not there", { op: "replace", path: "/a/3", value: 1 }],
    ["the end, where something is removed", { op: "remove", path: "/a/-" }],
    ["a place that is no number", { op: "replace", path: "/a/01", value: 1 }],
    ["a place below nothing", { op: "remove", path: "/a/-1" }],
    ["a field that is not there", { op: "replace", path: "/z", value: 1 }],
    ["a field of a field that is not there", { op: "add", path: "/z/y", value: 1 }],
    ["a field of what has none", { op: "add", path: "/e/y", value: 1 }],
    ["a name that objects inherit", { op: "replace", path: "/toString", value: 1 }],
    ["the whole, to be removed", { op: "remove", path: "" }],
  ])("does not fit %s", (_, change) => {
    expect(() => patched(document, [change])).toThrow(PatchProblem);
  });
});
