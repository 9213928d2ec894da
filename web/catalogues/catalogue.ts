import { en } from "./en.js";
import type { Locale } from "./locale.js";
import type { Words } from "./words.js";
import { zhHans } from "./zh-Hans.js";
import { zhHant } from "./zh-Hant.js";

const catalogues: Record<Locale, Words> = { "zh-Hant": zhHant, "zh-Hans": zhHans, en };

/** What each language calls itself. */
export const languageNames: Record<Locale, string> = {
  "zh-Hant": "繁體中文",
  "zh-Hans": "简体中文",
  en: "English",
};

/** The page's own words in `locale`. */
export function words(locale: Locale): Words {
  return catalogues[locale];
}
