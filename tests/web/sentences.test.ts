import { describe, expect, test } from "vitest";
import { engineSentence, loadCatalogue } from "../../web/catalogues/catalogue.js";
import { locales } from "../../web/catalogues/locale.js";
import type { SentenceArguments } from "../../web/catalogues/sentence.js";
import { answersToVectors, codesInSources, objectsIn } from "./engine-codes.js";

const catalogues = await Promise.all(locales.map((locale) => loadCatalogue(locale)));

/** What the platforms call their errors; the page shows the meaning beside the number. */
const isNumber = (code: string) => /^\d+$/.test(code);

describe("the engine's codes", () => {
  test("are found in the sources", () => {
    expect([...codesInSources()]).toEqual(expect.arrayContaining(["bad_json", "matching-group"]));
  });

  test.each([...codesInSources()].filter((code) => !isNumber(code)).sort())(
    "%s has a sentence in every language",
    (code) => {
      for (const catalogue of catalogues) {
        expect(engineSentence(catalogue, code, {}), catalogue.locale).not.toBe(code);
      }
    },
  );

  test("in the answers have sentences, and the arguments that the sentences ask for", () => {
    const silent = new Set<string>();
    for (const object of objectsIn(answersToVectors())) {
      const { code, args } = object;
      if (typeof code !== "string" || isNumber(code)) continue;
      for (const catalogue of catalogues) {
        const sentence = engineSentence(catalogue, code, (args ?? {}) as SentenceArguments);
        if (sentence === code || /\{\w+\}/.test(sentence))
          silent.add(`${code} (${catalogue.locale}): ${sentence}`);
      }
    }
    expect([...silent]).toEqual([]);
  });
});
