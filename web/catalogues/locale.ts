/** The languages of the page: BCP 47 tags, as the `lang` attribute takes them. */
export const locales = ["zh-Hant", "zh-Hans", "en"] as const;

export type Locale = (typeof locales)[number];

export function isLocale(tag: unknown): tag is Locale {
  return locales.some((locale) => locale === tag);
}

/** Regions that write Chinese in Traditional characters, for tags without a script. */
const traditionalRegions = new Set(["TW", "HK", "MO"]);

/** The first of the user's languages that the page speaks; Traditional Chinese when it speaks none of them. */
export function preferredLocale(languages: readonly string[]): Locale {
  for (const tag of languages) {
    const { language, script, region } = parsed(tag);
    if (language === "en") return "en";
    if (language === "zh") {
      if (script === "Hant" || (!script && region && traditionalRegions.has(region))) return "zh-Hant";
      return "zh-Hans";
    }
  }
  return "zh-Hant";
}

function parsed(tag: string): {
  language?: string;
  script?: string | undefined;
  region?: string | undefined;
} {
  try {
    return new Intl.Locale(tag);
  } catch {
    return {};
  }
}
