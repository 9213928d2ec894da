import type { Language } from "./language.js";

const folders = import.meta.glob<Language>("./*/language.ts", { eager: true, import: "language" });

/** The languages of the page, one a folder, by their BCP 47 tags, as the `lang` attribute takes them. */
const languages = new Map(
  Object.entries(folders)
    .map(([file, language]) => [file.slice("./".length, -"/language.ts".length), language] as const)
    .sort(([, one], [, other]) => one.order - other.order),
);

/** The tag of one of the languages that there are. */
export type Locale = string;

export const locales: readonly Locale[] = [...languages.keys()];

export function isLocale(tag: unknown): tag is Locale {
  return typeof tag === "string" && languages.has(tag);
}

/** What is known of a language before its words are loaded. */
export function languageOf(locale: Locale): Language {
  const language = languages.get(locale);
  if (!language) throw new Error(`there is no language ${locale}`);
  return language;
}

/** What each language calls itself. */
export const languageNames: Readonly<Record<Locale, string>> = Object.fromEntries(
  locales.map((locale) => [locale, languageOf(locale).name]),
);

/** The language for whoever speaks none of them. */
export const firstLocale: Locale = locales[0] ?? "";

/** The first of the user's languages that the page speaks. */
export function preferredLocale(tags: readonly string[]): Locale {
  for (const tag of tags) {
    const parsed = parse(tag);
    const found = parsed && locales.find((locale) => languageOf(locale).speaks(parsed));
    if (found) return found;
  }
  return firstLocale;
}

function parse(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}
