import type { Locale } from "./locale.js";
import { fill, type SentenceArguments } from "./sentence.js";
import type { Words } from "./words.js";

/** Everything that is said in one language. */
export interface Catalogue {
  readonly locale: Locale;
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

const languages: Record<Locale, () => Promise<Omit<Catalogue, "locale">>> = {
  "zh-Hant": () => import("./zh-Hant.js"),
  "zh-Hans": () => import("./zh-Hans.js"),
  en: () => import("./en.js"),
};

/** Loads one language. Fails as the import does, when the site can't be reached. */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  const { words, sentences } = await languages[locale]();
  return { locale, words, sentences };
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
