import type { Locale } from "./locale.js";
import { fill, type SentenceArguments } from "./sentence.js";
import type { Words } from "./words.js";

/** Whose sentences for the engine's codes are there: the routing tool's, or every tool's. */
export type Extent = "routing" | "all";

/** Everything that is said in one language. */
export interface Catalogue {
  readonly locale: Locale;
  readonly extent: Extent;
  /** The page's own words. */
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

const languages: Record<Locale, () => Promise<Pick<Catalogue, "words" | "sentences">>> = {
  "zh-Hant": () => import("./zh-Hant.js"),
  "zh-Hans": () => import("./zh-Hans.js"),
  en: () => import("./en.js"),
};

const sentencesOfOtherTools: Record<Locale, () => Promise<Pick<Catalogue, "sentences">>> = {
  "zh-Hant": () => import("virtual:engine-sentences/others/zh-Hant"),
  "zh-Hans": () => import("virtual:engine-sentences/others/zh-Hans"),
  en: () => import("virtual:engine-sentences/others/en"),
};

/** Loads one language. Fails as the import does, when the site can't be reached. */
export async function loadCatalogue(locale: Locale, extent: Extent = "all"): Promise<Catalogue> {
  const [{ words, sentences }, others] = await Promise.all([
    languages[locale](),
    extent === "all" ? sentencesOfOtherTools[locale]() : null,
  ]);
  return { locale, extent, words, sentences: { ...sentences, ...others?.sentences } };
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
