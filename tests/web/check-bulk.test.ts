import type { Finding, LintManyColumns } from "liaotai";
import { describe, expect, test } from "vitest";
import { FoundRows, itemsFound } from "../../web/check/bulk/found-rows.js";
import { foundAsCsv, foundAsSarif } from "../../web/check/bulk/report-files.js";
import { sarifFaults } from "../sarif-faults.mjs";
import { platformChange } from "../../web/check/platform-change.js";
import type { Judged, Verdict } from "../../web/check/verdict.js";
import { whatsAppStyles } from "../../web/check/matrix/whatsapp-markup.js";

/** Findings as columns: item, rule, severity. */
function columns(rows: readonly (readonly [number, string, number])[]): LintManyColumns {
  const rules = [...new Set(rows.map(([, rule]) => rule))];
  return {
    count: rows.length,
    item: Uint32Array.from(rows, ([item]) => item),
    rule: Uint16Array.from(rows, ([, rule]) => rules.indexOf(rule)),
    start: new Uint32Array(rows.length),
    end: new Uint32Array(rows.length).fill(1),
    severity: Uint8Array.from(rows, ([, , severity]) => severity),
    rules,
  };
}

describe("what was found", () => {
  const found = new FoundRows();
  found.add(
    columns([
      [0, "note", 0],
      [0, "rare", 2],
    ]),
  );
  found.add(columns([[1, "often", 2]]));
  found.addSets([{ item: "0", rule: "often", severity: "error", start: 0, end: 1 } as Finding]);
  const messages = [
    { id: "2", text: "=1+1" },
    { id: "3", text: "b" },
  ];
  const words = {
    headings: ["a"],
    categoryOf: () => "c",
    severityOf: () => "s",
    whatOf: (rule: string) => rule,
  };

  test("is listed by rule, the gravest and most frequent first", () => {
    expect(found.byRule().map(({ rule }) => rule)).toEqual(["often", "rare", "note"]);
  });

  test("names its messages once, in their order", () => {
    expect(itemsFound(found.byRule())).toEqual([0, 1]);
  });

  test("as CSV holds no formula", () => {
    const csv = foundAsCsv(found.byRule(), messages, words);
    expect(csv.split("\r\n")[1]).toBe("3,s,c,b,b,often,often");
    expect(csv).toContain("'=1+1");
  });

  test("as SARIF names the message as its line", () => {
    const log = JSON.parse(foundAsSarif(found.byRule(), messages, "my file.txt", "1", words.whatOf)) as {
      runs: { results: { level: string; locations: unknown[] }[] }[];
    };
    expect(sarifFaults(log)).toEqual([]);
    expect(log.runs[0]?.results.map(({ level }) => level)).toEqual(["error", "error", "error", "note"]);
    expect(log.runs[0]?.results[0]?.locations[0]).toEqual({
      physicalLocation: {
        artifactLocation: { uri: "my%20file.txt" },
        region: { startLine: 3, startColumn: 1, endColumn: 2 },
      },
    });
  });
});

test("another platform's stricter and looser verdicts are told apart", () => {
  const judged = (verdicts: Verdict[]): Judged[] =>
    verdicts.map((verdict, index) => ({
      message: { id: String(index + 1), text: "" },
      verdict,
      characters: 0,
      limit: null,
      fingerprint: "",
      findings: [],
    }));
  expect(
    platformChange(
      { platform: "shopee", judged: judged(["send", "block", "review"]) },
      { platform: "wechat", judged: judged(["review", "send", "review"]) },
    ),
  ).toEqual({ from: "shopee", to: "wechat", stricter: ["1"], looser: ["2"] });
});

test.each([
  ["*今日* 出貨", ["bold:今日", "null: 出貨"]],
  ["a_b_c 2*3*4", ["null:a_b_c 2*3*4"]],
  ["_謝謝_ ~舊價~", ["italic:謝謝", "null: ", "struck:舊價"]],
  ["```x *y*```", ["code:x *y*"]],
  ["* 不是 *", ["null:* 不是 *"]],
])("%s is drawn by WhatsApp in its styles", (text, parts) => {
  expect(whatsAppStyles(text).map(({ style, text: part }) => `${style}:${part}`)).toEqual(parts);
});
