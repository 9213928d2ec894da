import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../../../web/catalogues/catalogue.js";
import {
  changedReadings,
  chosenNumber,
  chosenWord,
  isNumberReading,
  numberReadings,
  readingNames,
  withoutUsual,
  withReading,
  wordReadings,
} from "../../../../web/routing/preview/reading-choices.js";
import { readingsInWords } from "../../../../web/routing/preview/reading-in-words.js";
import { PageStorage } from "../../../../web/storage/page-storage.js";
import { toolContext } from "../../../../web/workbench/context.js";
import { realEngine } from "../real-engine.js";
import { scenario } from "../shops.js";

const engine = await realEngine();
const zhHant = toolContext(engine, await loadCatalogue("zh-Hant"), new PageStorage(), () => undefined);

describe("the readings", () => {
  test("are thirteen, each once", () => {
    expect(readingNames).toHaveLength(13);
    expect(new Set(readingNames)).toEqual(
      new Set([...Object.keys(wordReadings), ...Object.keys(numberReadings)]),
    );
  });

  test.each(readingNames)(
    "%s: the engine takes every choice, and the first changes nothing",
    async (name) => {
      const values = isNumberReading(name) ? [numberReadings[name].usual, 5] : wordReadings[name];
      for (const value of values) {
        const readings = withReading({}, name, value);
        const report = await engine.call("previewRouting", { ...scenario, readings });
        expect(report.warnings).toEqual([]);
        expect(changedReadings(readings)).toBe(value === values[0] ? 0 : 1);
      }
    },
  );

  test("that hold anyway are left out, as if they had never been chosen", () => {
    const chosen = withReading(withReading({}, "tie", "newest-account"), "handoutByGroup", "true");
    expect(chosen).toEqual({ tie: "newest-account", handoutByGroup: true });
    expect(withReading(withReading(chosen, "tie", "oldest-account"), "handoutByGroup", "false")).toEqual({});
    expect(withoutUsual({ graceMs: 600_000, allHidden: "spread", handoutByGroup: false })).toEqual({
      allHidden: "spread",
    });
  });

  test("are shown as chosen, else as usual", () => {
    expect(chosenWord({}, "handoutByGroup")).toBe("false");
    expect(chosenWord({ handoutByGroup: true }, "handoutByGroup")).toBe("true");
    expect(chosenNumber({}, "graceMs")).toBe(600_000);
    expect(chosenNumber({ graceMs: 0 }, "graceMs")).toBe(0);
  });

  test("are said in words", () => {
    expect(readingsInWords({ tie: "newest-account", graceMs: 300_000 }, zhHant)).toBe(
      "離線多久以內還等原客服：5 分鐘；未讀一樣多時先給誰：最晚創立的帳號",
    );
  });
});
