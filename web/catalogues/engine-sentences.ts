import { errorSentences } from "./engine/errors.js";
import { lintSentences } from "./engine/lint.js";
import { routingSentences } from "./engine/routing.js";
import { windowSentences } from "./engine/window.js";
import type { Locale } from "./locale.js";
import { fill, type SentenceArguments } from "./sentence.js";

/** Every code that the engine answers with, and its sentence in each language. */
export const engineSentences: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  ...errorSentences,
  ...lintSentences,
  ...routingSentences,
  ...windowSentences,
};

/** The sentence for a code of the engine. A code without one is shown as it is, which the tests refuse. */
export function engineSentence(code: string, args: SentenceArguments, locale: Locale): string {
  const sentence = engineSentences[code]?.[locale];
  return sentence === undefined ? code : fill(sentence, args, locale);
}
