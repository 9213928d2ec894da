import type { Locale } from "./locale.js";
import { fill, type SentenceArguments } from "./sentence.js";
import type { FirstWords, OtherWords, Words } from "./words.js";

/** Whose words, and sentences for the engine's codes, are there: the routing tool's, or every tool's. */
export type Extent = "routing" | "all";

/** Everything that is said in one language. */
export interface Catalogue {
  readonly locale: Locale;
  readonly extent: Extent;
  /** The pages' own words. Those of other tools are missing where the extent is the routing tool's. */
  readonly words: Words;
  /** The sentences for the engine's codes. */
  readonly sentences: Readonly<Record<string, string>>;
}

/** What each language calls itself. */
export const languageNames: Record<Locale, string> = {
  "zh-Hant": "繁體中文",
  "zh-Hans": "简体中文",
  en: "English",
};

/** A part of a catalogue, as its file holds it. */
interface Part<Said> {
  readonly words: Said;
  readonly sentences: Catalogue["sentences"];
}

const languages: Record<Locale, () => Promise<Part<FirstWords>>> = {
  "zh-Hant": () => import("./zh-Hant.js"),
  "zh-Hans": () => import("./zh-Hans.js"),
  en: () => import("./en.js"),
};

const otherTools: Record<Locale, () => Promise<Part<OtherWords>>> = {
  "zh-Hant": () => import("./other-tools/zh-Hant.js"),
  "zh-Hans": () => import("./other-tools/zh-Hans.js"),
  en: () => import("./other-tools/en.js"),
};

/** Loads one language. Fails as the import does, when the site can't be reached. */
export async function loadCatalogue(locale: Locale, extent: Extent = "all"): Promise<Catalogue> {
  const [first, others] = await Promise.all([
    languages[locale](),
    extent === "all" ? otherTools[locale]() : null,
  ]);
  return {
    locale,
    extent,
    words: { ...first.words, ...others?.words } as Words,
    sentences: { ...first.sentences, ...others?.sentences },
  };
}

/** The sentence for a code of the engine. A code without one is shown as it is, which the tests refuse. */
export function engineSentence(
  { sentences, locale }: Catalogue,
  code: string,
  args: SentenceArguments,
): string {
  const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  return sentence === undefined ? code : fill(sentence, args, locale);
}
