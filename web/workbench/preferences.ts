import { isLocale, type Locale, preferredLocale } from "../catalogues/locale.js";
import type { Storage } from "../storage/storage.js";

export const themes = ["auto", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

export function isTheme(word: unknown): word is Theme {
  return themes.some((theme) => theme === word);
}

/** What a user chose last time. */
export interface Preferences {
  locale: Locale;
  theme: Theme;
  /** Whether keys without Ctrl do something outside of fields. */
  singleKeys: boolean;
}

const key = "workbench/preferences";

/** The kept preferences; for a first visit the browser's languages and the system's appearance. */
export async function loadPreferences(storage: Storage, languages: readonly string[]): Promise<Preferences> {
  const kept = ((await storage.load(key)) ?? {}) as Partial<Preferences>;
  return {
    locale: isLocale(kept.locale) ? kept.locale : preferredLocale(languages),
    theme: isTheme(kept.theme) ? kept.theme : "auto",
    singleKeys: kept.singleKeys !== false,
  };
}

export async function savePreferences(storage: Storage, preferences: Preferences): Promise<void> {
  await storage.save(key, preferences);
}
