import type { Locale } from "../catalogues/locale.js";
import type { Shape, Words } from "../catalogues/words.js";
import type { configure } from "../catalogues/zh-Hant/configure.js";

export type ConfigureWords = Shape<typeof configure>;

/** What the page says, with the names of the tools and of the appearances as the workbench has them. */
export interface PageWords {
  readonly configure: ConfigureWords;
  readonly tools: Words["tools"];
  readonly themes: Words["workbench"]["themes"];
}

const files = import.meta.glob<PageWords>("../catalogues/*/configure-words.ts", { import: "words" });

/** Loads what the page says in one language. Fails as the import does, when the site can't be reached. */
export function loadWords(locale: Locale): Promise<PageWords> {
  const load = files[`../catalogues/${locale}/configure-words.ts`];
  if (!load) throw new Error(`configure-words.ts is missing in ${locale}`);
  return load();
}
