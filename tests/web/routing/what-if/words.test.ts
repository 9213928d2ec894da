import { describe, expect, test } from "vitest";
import { locales } from "../../../../web/catalogues/locale.js";
import { argumentsOf, type Plural } from "../../../../web/catalogues/sentence.js";
import { loadWhatIfWords } from "../../../../web/routing/what-if/words.js";

const forms = ["zero", "one", "two", "few", "many", "other"];

/** Every sentence with its place. */
function* sentencesIn(value: object, place = ""): Generator<[string, string | Plural]> {
  for (const [key, inner] of Object.entries(value) as [string, string | object][]) {
    const at = `${place}/${key}`;
    if (typeof inner === "string") yield [at, inner];
    else if ("other" in inner && Object.keys(inner).every((form) => forms.includes(form)))
      yield [at, inner as Plural];
    else yield* sentencesIn(inner, at);
  }
}

const reference = new Map(sentencesIn(await loadWhatIfWords("zh-Hant")));

describe.each(locales)("the words of what-if in %s", (locale) => {
  test("are those of the other languages, with the same arguments", async () => {
    const words = new Map(sentencesIn(await loadWhatIfWords(locale)));
    expect([...words.keys()]).toEqual([...reference.keys()]);
    const differing = [...words].filter(
      ([place, sentence]) =>
        JSON.stringify(argumentsOf(sentence)) !== JSON.stringify(argumentsOf(reference.get(place) ?? "")),
    );
    expect(differing.map(([place]) => place)).toEqual([]);
  });

  test("leave nothing empty, and keep to the language's own characters", async () => {
    const foreign: Readonly<Record<string, RegExp>> = {
      "zh-Hant": /[这说页间个开关闭对话账号组识时]/u,
      "zh-Hans": /[這說頁間個開關閉對話帳號組識時]|「|」/u,
      en: /[\u3400-\u9fff]/u,
    };
    for (const [place, sentence] of sentencesIn(await loadWhatIfWords(locale))) {
      const text = JSON.stringify(sentence);
      expect(text, place).not.toMatch(/^""$|:""/u);
      expect(foreign[locale]?.test(text), place).not.toBe(true);
    }
  });
});
