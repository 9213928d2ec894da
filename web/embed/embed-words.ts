import { embed as en } from "../catalogues/en/embed.js";
import type { Locale } from "../catalogues/locale.js";
import type { Shape } from "../catalogues/words.js";
import { embed as zhHans } from "../catalogues/zh-Hans/embed.js";
import { embed as zhHant } from "../catalogues/zh-Hant/embed.js";
import type { EngineError } from "../engine/client.js";

/** What is said between a page and its frame, to those who look at either. */
export type EmbedWords = Shape<typeof zhHant>;

/** All languages at once: there may be nothing else that could be loaded. */
export const embedWords: Readonly<Record<Locale, EmbedWords>> = {
  "zh-Hant": zhHant,
  "zh-Hans": zhHans,
  en,
};

/** Why there is no frame: in the language's words where they have some, else in the browser's. */
export function problemOfFrame({ problems }: EmbedWords, problem: EngineError, page: URL): string {
  const sentence = Object.entries(problems).find(([code]) => code === problem.code)?.[1];
  return (sentence ?? problem.message).replaceAll("{page}", page.href).replaceAll("{origin}", page.origin);
}
