import type { Locale } from "../../catalogues/locale.js";
import type { Shape } from "../../catalogues/words.js";
import type { whatIf } from "../../catalogues/zh-Hant/what-if.js";

/** What this view says, in one language. */
export type WhatIfWords = Shape<typeof whatIf>;

const files = import.meta.glob<WhatIfWords>("../../catalogues/*/what-if.ts", { import: "whatIf" });

/** Loads the view's words in one language: they come when the view is opened, not with the first page. */
export async function loadWhatIfWords(locale: Locale): Promise<WhatIfWords> {
  const load = files[`../../catalogues/${locale}/what-if.ts`];
  if (!load) throw new Error(`what-if.ts is missing in ${locale}`);
  return load();
}
