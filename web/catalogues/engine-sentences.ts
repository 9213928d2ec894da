import { errorSentences } from "./engine/errors.js";
import type { Locale } from "./locale.js";
import { fill, type SentenceArguments } from "./sentence.js";

/** Every code that the engine answers with, and its sentence in each language. */
const sentences: Record<string, Record<Locale, string>> = { ...errorSentences };

/** The sentence for a code of the engine. A code without one is shown as it is, which the tests refuse. */
export function engineSentence(code: string, args: SentenceArguments, locale: Locale): string {
  const sentence = sentences[code]?.[locale];
  return sentence === undefined ? code : fill(sentence, args, locale);
}
