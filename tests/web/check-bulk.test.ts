import type { Finding, LintRequest } from "liaotai";
import { describe, expect, test } from "vitest";
import { FoundRows } from "../../web/check/bulk/found-rows.js";
import { lintFile, sliceLength } from "../../web/check/bulk/lint-file.js";
import { foundAsCsv, foundAsSarif } from "../../web/check/bulk/report-files.js";
import { platformChange } from "../../web/check/platform-change.js";
import type { Judged, Verdict } from "../../web/check/verdict.js";
import { whatsAppStyles } from "../../web/check/matrix/whatsapp-markup.js";
import type { EngineClient } from "../../web/engine/client.js";

function finding(item: string, rule: string, severity: Finding["severity"] = "error"): Finding {
  return { item, rule, category: "url", severity, start: 0, end: 1 } as Finding;
}

/** Finds something in every message that begins with an x. */
function engine(asked: LintRequest[]): EngineClient {
  return {
    call: (_: string, request: LintRequest) => {
      asked.push(request);
      const found = request.items.filter(({ text }) => text?.startsWith("x"));
      return Promise.resolve({ findings: found.map(({ id }) => finding(id, "shopee-url")) });
    },
  } as unknown as EngineClient;
}

const question = { platform: "shopee", kind: "quick-reply", settings: { disabledRules: ["a"] } } as const;

describe("a file", () => {
  const texts = Array.from({ length: sliceLength * 2 + 5 }, (_, index) => (index % 1000 === 0 ? "x" : "ok"));

  test("is judged in slices, with the results as they come", async () => {
    const asked: LintRequest[] = [];
    const progress: [number, number][] = [];
    const found = await lintFile(engine(asked), { ...question, settings: { disabledRules: ["a"] } }, texts, {
      signal: new AbortController().signal,
      ofTheWhole: ["repeated"],
      onProgress: (done, { count }) => progress.push([done, count]),
    });
    expect(asked.map(({ items }) => items.length)).toEqual([sliceLength, sliceLength, 5]);
    expect(asked[0]?.settings?.disabledRules).toEqual(["a", "repeated"]);
    expect(progress.map(([done]) => done)).toEqual([sliceLength, 2 * sliceLength, texts.length]);
    expect(found.byRule()[0]?.rows.map(({ item }) => item)).toEqual([0, 1000, 2000, 3000, 4000]);
  });

  test("that was cancelled asks no more", async () => {
    const asked: LintRequest[] = [];
    const cancel = new AbortController();
    const run = lintFile(engine(asked), { ...question, settings: {} }, texts, {
      signal: cancel.signal,
      ofTheWhole: [],
      onProgress: () => cancel.abort(new Error("enough")),
    });
    await expect(run).rejects.toThrow("enough");
    expect(asked).toHaveLength(1);
  });
});

describe("what was found", () => {
  const found = new FoundRows();
  found.add(finding("0", "note", "info"), 0);
  found.add(finding("0", "rare"), 0);
  found.add(finding("1", "often"), 1);
  found.add(finding("0", "often"), 0);
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

  test("as CSV holds no formula", () => {
    const csv = foundAsCsv(found.byRule(), messages, words);
    expect(csv.split("\r\n")[1]).toBe("3,s,c,b,b,often,often");
    expect(csv).toContain("'=1+1");
  });

  test("as SARIF names the message as its line", () => {
    const log = JSON.parse(foundAsSarif(found.byRule(), messages, "my file.txt", "1", words.whatOf)) as {
      runs: { results: { level: string; locations: unknown[] }[] }[];
    };
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
