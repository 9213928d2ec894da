import { describe, expect, test } from "vitest";
import { newPack } from "../../web/check/own/new-pack.js";
import { checkPack } from "../../web/check/own/pack-check.js";
import { phrasesOfLines } from "../../web/check/own/phrases-of-lines.js";
import { placeOfPointer } from "../../web/check/own/place-of-pointer.js";
import { emptyInput } from "../../web/check/input.js";
import { EngineError, type EngineClient } from "../../web/engine/client.js";

describe("a list of phrases", () => {
  test("has one a line, with or without a replacement", () => {
    const { phrases, repeated } = phrasesOfLines("清倉\n\n 甩賣 → 優惠 \r\n便宜\t划算\n清倉\n", []);
    expect(phrases).toEqual([
      { phrase: "清倉" },
      { phrase: "甩賣", replacement: "優惠" },
      { phrase: "便宜", replacement: "划算" },
    ]);
    expect(repeated).toBe(1);
  });

  test("leaves what is known as it was made", () => {
    const known = [{ phrase: "清倉", severity: "error" as const }];
    expect(phrasesOfLines("清倉\n甩賣", known).phrases).toEqual([...known, { phrase: "甩賣" }]);
  });

  test("of a hundred thousand lines is read at once", () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `詞${index}`).join("\n");
    expect(phrasesOfLines(lines, []).phrases).toHaveLength(100_000);
  });
});

describe("a place in JSON", () => {
  const text = '{"a": [1, {"b": "x\\"]"}], "c/d": {"e": null}}';
  test.each([
    ["/a/1/b", '"x\\"]"'],
    ["/a/0", "1"],
    ["/c~1d/e", "null"],
    ["/a/1/missing", '{"b": "x\\"]"}'],
    ["", text],
  ])("%s is found", (pointer, value) => {
    const { start, end } = placeOfPointer(text, pointer);
    expect(text.slice(start, end)).toBe(value);
  });
});

describe("a pack of one's own", () => {
  const refusing = (path: string) =>
    ({
      call: () => Promise.reject(new EngineError("bad_pack", path, "own-1-phrase: why is missing")),
    }) as unknown as EngineClient;
  const day = "2026-11-21";
  const pack = newPack("own-1", day, { rule: "r", phrase: "p", innocent: "i" });
  const text = JSON.stringify(pack, null, 2);

  test("that the loader refuses is shown at the field", async () => {
    const path = "/settings/packs/0/rules/0/why";
    const { problem } = await checkPack(refusing(path), emptyInput, text);
    expect(problem).toMatchObject({ code: "bad_pack", field: "/rules/0/why", rule: "own-1-phrase" });
    expect(text.split("\n")[(problem?.line ?? 0) - 1]).toContain('"why"');
  });

  test("that is no JSON is shown at the character", async () => {
    const { problem } = await checkPack(refusing(""), emptyInput, '{\n  "id": oops\n}');
    expect(problem).toMatchObject({ code: null, line: 2 });
  });

  test("that is good comes back as it was written", async () => {
    const engine = { call: () => Promise.resolve({}) } as unknown as EngineClient;
    expect((await checkPack(engine, emptyInput, text)).pack).toEqual(pack);
  });
});
