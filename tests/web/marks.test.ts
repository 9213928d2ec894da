import { describe, expect, test } from "vitest";
import { applyEdits } from "../../web/check/apply-edits.js";
import { beginning, segments } from "../../web/check/marks.js";

function finding(start: number, end: number, severity: "error" | "warning" | "info" = "error") {
  return { start, end, severity };
}

describe("the marks in a message", () => {
  test("cover exactly the span, in UTF-16 code units", () => {
    const text = "😀加薇❤信 abc，謝謝";
    const start = text.indexOf("加");
    const end = text.indexOf("，");
    expect(segments(text, [finding(start, end)])).toEqual([
      { text: "😀", findings: [], begins: [], severity: null },
      { text: "加薇❤信 abc", findings: [0], begins: [0], severity: "error" },
      { text: "，謝謝", findings: [], begins: [], severity: null },
    ]);
  });

  test("show where findings overlap, with the gravest of them", () => {
    const found = segments("abcdef", [finding(0, 4, "warning"), finding(2, 6, "error")]);
    expect(found.map(({ text, findings, severity }) => [text, findings, severity])).toEqual([
      ["ab", [0], "warning"],
      ["cd", [0, 1], "error"],
      ["ef", [1], "error"],
    ]);
    expect(found.map(({ begins }) => begins)).toEqual([[0], [1], []]);
  });

  test("give a finding without length a place of its own", () => {
    expect(segments("", [finding(0, 0)])).toEqual([
      { text: "", findings: [0], begins: [0], severity: "error" },
    ]);
  });

  test("joined are the text", () => {
    const text = "一😀二👩‍👩‍👧三";
    const found = segments(text, [
      finding(1, 3),
      finding(3, 4),
      finding(2, 9, "info"),
      finding(0, text.length),
    ]);
    expect(found.map((segment) => segment.text).join("")).toBe(text);
  });

  test("reach no further than the text that is shown", () => {
    expect(segments("abc", [finding(1, 90)]).map(({ text }) => text)).toEqual(["a", "bc"]);
  });
});

test("a long text is cut before a surrogate pair, not inside", () => {
  expect(beginning("ab😀", 3)).toBe("ab");
  expect(beginning("ab😀", 4)).toBe("ab😀");
});

test("edits are made in places of the text as it was", () => {
  const edits = [
    { start: 0, end: 2, text: "" },
    { start: 3, end: 4, text: "XYZ" },
  ];
  expect(applyEdits("abcde", edits)).toBe("cXYZe");
});
