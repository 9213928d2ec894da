import type { Language } from "liaotai";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../../web/catalogues/catalogue.js";
import { engineSentences } from "../../../web/catalogues/engine-sentences.js";
import { locales } from "../../../web/catalogues/locale.js";
import { argumentsOf, type Plural } from "../../../web/catalogues/sentence.js";

const allSentences = { ...engineSentences.routing, ...engineSentences.others };

const isPlural = (value: object): value is Plural =>
  "other" in value &&
  Object.keys(value).every((form) => ["zero", "one", "two", "few", "many", "other"].includes(form));

/** Every sentence of a catalogue with its place in it. */
function* sentencesIn(value: unknown, place: string): Generator<[string, string | Plural]> {
  if (typeof value === "string") yield [place, value];
  else if (isPlural(value as object)) yield [place, value as Plural];
  else
    for (const [key, inner] of Object.entries(value as object)) yield* sentencesIn(inner, `${place}/${key}`);
}

/** Sample replies are called what those who write such replies call them. */
const isSampleName = (place: string) => /^\/check\/samples\/[^/]+\/name$/.test(place);

const reference = new Map(sentencesIn((await loadCatalogue("zh-Hant")).words, ""));

const catalogues = await Promise.all(locales.map((locale) => loadCatalogue(locale)));

describe.each(catalogues)("the words in $locale", ({ locale, words, sentences }) => {
  const catalogue = new Map(sentencesIn(words, ""));

  test("come with every sentence for the engine's codes, in the same language", () => {
    expect(Object.keys(sentences).sort()).toEqual(Object.keys(allSentences).sort());
    const together = Object.entries(allSentences).filter(([, wordings]) => Object.hasOwn(wordings, locale));
    expect(sentences).toMatchObject(
      Object.fromEntries(together.map(([code, wordings]) => [code, wordings[locale as Language]])),
    );
  });

  test("come without the other tools' sentences for the routing tool", async () => {
    const routing = await loadCatalogue(locale, "routing");
    expect(Object.keys(routing.sentences).sort()).toEqual(Object.keys(engineSentences.routing).sort());
  });

  test("are those of the other languages, with the same arguments", () => {
    const shape = (sentences: Map<string, string | Plural>) =>
      Object.fromEntries([...sentences].map(([place, sentence]) => [place, argumentsOf(sentence)]));
    expect(shape(catalogue)).toEqual(shape(reference));
  });

  test("leave nothing empty", () => {
    const empty = [...catalogue].filter(([, sentence]) => JSON.stringify(sentence).includes('""'));
    expect(empty).toEqual([]);
  });

  test("have every plural form of the language, or one wording for all", () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const incomplete = [...catalogue].filter(
      ([, sentence]) =>
        typeof sentence !== "string" &&
        Object.keys(sentence).length > 1 &&
        forms.some((form) => sentence[form] === undefined),
    );
    expect(incomplete).toEqual([]);
  });

  test("are written in the language's own characters", () => {
    // Characters that only one of the two scripts has, among those that the page uses all the time.
    const foreign: Readonly<Record<string, RegExp>> = {
      "zh-Hant": /[这说页间个开关闭对话账号组识]/u,
      "zh-Hans": /[這說頁間個開關閉對話帳號組識]/u,
      en: /\p{Script=Han}/u,
    };
    const strangers = [...catalogue].filter(
      ([place, sentence]) => !isSampleName(place) && foreign[locale]?.test(JSON.stringify(sentence)),
    );
    expect(strangers).toEqual([]);
  });
});

describe("the sentences for the engine's codes", () => {
  test.each(Object.entries(allSentences))("%s names the same things in every language", (_code, sentence) => {
    const [first, ...others] = Object.values(sentence).map((wording) => argumentsOf(wording));
    for (const other of others) expect(other).toEqual(first);
  });
});
