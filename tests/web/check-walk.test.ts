import type { Finding } from "liaotai";
import { describe, expect, test } from "vitest";
import { noExceptions, withDismissal } from "../../web/check/exceptions.js";
import { type Stop, stopBeside } from "../../web/check/field-marks.js";
import { fixableOf, fixAll } from "../../web/check/fix-all.js";
import { previewOf } from "../../web/check/fix-preview.js";
import { scopesOf, setAside } from "../../web/check/set-aside.js";
import { differenceOf, spansAfterEdit } from "../../web/check/spans-after-edit.js";
import type { Judged } from "../../web/check/verdict.js";

function finding(text: string, part: string, rule = "phone", put = ""): Finding {
  const start = text.indexOf(part);
  const end = start + part.length;
  return {
    item: "1",
    rule,
    category: "phone",
    severity: "error",
    start,
    end,
    folds: [],
    code: "phone",
    args: {},
    fixes: [{ code: "remove", edits: [{ start, end, text: put }] }],
    source: { id: "a", locator: "b", tier: "official" },
    sources: [],
    fingerprint: `f-${part}`,
  };
}

function judged(text: string, findings: Finding[], id = "1"): Judged {
  return {
    message: { id, text },
    verdict: "block",
    characters: text.length,
    limit: null,
    fingerprint: `t-${id}`,
    findings,
  };
}

describe("marks while a text is typed on", () => {
  const spans = [
    { start: 0, end: 3 },
    { start: 5, end: 8 },
  ];

  test("move with what stands before them", () => {
    expect(spansAfterEdit(spans, "abc, def", "abc,XX def")).toEqual([
      { start: 0, end: 3 },
      { start: 7, end: 10 },
    ]);
  });

  test("go where they were touched, until they are known anew", () => {
    expect(spansAfterEdit(spans, "abc, def", "abc, dXf")).toEqual([{ start: 0, end: 3 }]);
  });

  test("stay when nothing changed", () => {
    expect(spansAfterEdit(spans, "abc, def", "abc, def")).toEqual(spans);
  });

  test("an edit never cuts a character of two units", () => {
    expect(differenceOf("a😀b", "a😁b")).toEqual({ start: 1, endBefore: 3, endAfter: 3 });
    expect(differenceOf("😀", "😀😀")).toEqual({ start: 2, endBefore: 2, endAfter: 4 });
  });
});

describe("the walk", () => {
  const stops: Stop[] = [2, 10, 20].map((start, number) => ({
    id: "1",
    number,
    mark: { start, end: start + 3, severity: "error" },
  }));

  test.each([
    [0, true, 0],
    [3, true, 0],
    [5, true, 1],
    [30, true, 0],
    [30, false, 2],
    [12, false, 1],
    [0, false, 2],
  ])("from the caret at %i, forwards %s, goes to %i", (caret, forwards, number) => {
    expect(stopBeside(stops, caret, forwards)?.number).toBe(number);
  });

  test("has nowhere to go without findings", () => {
    expect(stopBeside([], 0, true)).toBeUndefined();
  });
});

describe("a fix", () => {
  test("shows what it removes and puts, with the words around", () => {
    const text = "您好，請打 0912-345-678 找我";
    const [fix] = finding(text, "0912-345-678", "phone", "聊聊").fixes;
    expect(previewOf(text, fix?.edits ?? [])).toEqual([
      { kind: "kept", text: "您好，請打 " },
      { kind: "removed", text: "0912-345-678" },
      { kind: "put", text: "聊聊" },
      { kind: "kept", text: " 找我" },
    ]);
  });

  test("shortens long surroundings", () => {
    const text = `${"前".repeat(50)}壞${"後".repeat(50)}`;
    const [fix] = finding(text, "壞").fixes;
    expect(previewOf(text, fix?.edits ?? [])).toEqual([
      { kind: "kept", text: `…${"前".repeat(14)}` },
      { kind: "removed", text: "壞" },
      { kind: "kept", text: `${"後".repeat(14)}…` },
    ]);
  });

  test("of all of a kind leaves the other kinds, and makes the first of two that overlap", () => {
    const one = judged("aa bb cc", [
      finding("aa bb cc", "aa"),
      finding("aa bb cc", "a bb"),
      finding("aa bb cc", "cc", "url"),
    ]);
    const two = judged("xx", [finding("xx", "xx", "phone", "y")], "2");
    expect(fixableOf("phone", [one, two])).toBe(3);
    expect([...fixAll("phone", [one, two])]).toEqual([
      ["1", " bb cc"],
      ["2", "y"],
    ]);
  });
});

describe("setting aside", () => {
  const text = "請打 0912-345-678";
  const one = finding(text, "0912-345-678");
  const message = judged(text, [one]);

  test("has four scopes, the phrase only where there is one", () => {
    expect(scopesOf(message, one)).toEqual(["finding", "text", "phrase", "rule"]);
    expect(scopesOf(message, { ...one, end: one.start })).toEqual(["finding", "text", "rule"]);
  });

  test("keeps each in its own list", () => {
    expect(setAside(noExceptions, "finding", message, one).dismissed).toEqual([
      { scope: "finding", fingerprint: "f-0912-345-678", about: "0912-345-678", rule: "phone" },
    ]);
    expect(setAside(noExceptions, "text", message, one).dismissed).toEqual([
      { scope: "text", fingerprint: "t-1", about: text },
    ]);
    expect(setAside(noExceptions, "phrase", message, one).allow).toEqual(["0912-345-678"]);
    expect(setAside(noExceptions, "rule", message, one).disabledRules).toEqual(["phone"]);
  });

  test("happens once", () => {
    const twice = setAside(setAside(noExceptions, "rule", message, one), "rule", message, one);
    expect(twice.disabledRules).toEqual(["phone"]);
    const dismissal = { scope: "text", fingerprint: "x", about: "a" } as const;
    expect(withDismissal(withDismissal(noExceptions, dismissal), dismissal).dismissed).toHaveLength(1);
  });
});
