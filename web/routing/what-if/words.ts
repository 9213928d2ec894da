import type { Locale } from "../../catalogues/locale.js";
import type { Shape } from "../../catalogues/words.js";
import type { whatIf } from "../../catalogues/zh-Hant/what-if.js";

/** What this view says, in one language. */
export type WhatIfWords = Shape<typeof whatIf>;

const languages: Record<Locale, () => Promise<{ whatIf: WhatIfWords }>> = {
  "zh-Hant": () => import("../../catalogues/zh-Hant/what-if.js"),
  "zh-Hans": () => import("../../catalogues/zh-Hans/what-if.js"),
  en: () => import("../../catalogues/en/what-if.js"),
};

/** Loads the view's words in one language: they come when the view is opened, not with the first page. */
export async function loadWhatIfWords(locale: Locale): Promise<WhatIfWords> {
  return (await languages[locale]()).whatIf;
}
