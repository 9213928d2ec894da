import { firstLocale, type Locale } from "../catalogues/locale.js";
import type { Shape } from "../catalogues/words.js";
import type { embed } from "../catalogues/zh-Hant/embed.js";
import type { EngineError } from "../engine/client.js";

/** What is said between a page and its frame, to those who look at either. */
export type EmbedWords = Shape<typeof embed>;

/** All languages at once: there may be nothing else that could be loaded. */
const files = import.meta.glob<EmbedWords>("../catalogues/*/embed.ts", { eager: true, import: "embed" });

export function embedWordsOf(locale: Locale): EmbedWords {
  const words = files[`../catalogues/${locale}/embed.ts`] ?? files[`../catalogues/${firstLocale}/embed.ts`];
  if (!words) throw new Error(`embed.ts is missing in ${locale}`);
  return words;
}

/** Why there is no frame: in the language's words where they have some, else in the browser's. */
export function problemOfFrame({ problems }: EmbedWords, problem: EngineError, page: URL): string {
  const sentence = Object.entries(problems).find(([code]) => code === problem.code)?.[1];
  return (sentence ?? problem.message).replaceAll("{page}", page.href).replaceAll("{origin}", page.origin);
}
