import type { Language as RuleLanguage } from "liaotai";

/** What is known of a language before any of its words are loaded. Each stands in the folder of its BCP 47 tag. */
export interface Language {
  /** What it calls itself. */
  readonly name: string;
  /** Its place among the languages, from 1; the first one greets whoever speaks none of them. */
  readonly order: number;
  /** Whether its readers are those of a browser's tag. */
  readonly speaks: (tag: Pick<Intl.Locale, "language" | "script" | "region">) => boolean;
  /** The language of the rule packs, which speak three, that its readers read them in. */
  readonly rulesIn: RuleLanguage;
  /** What the page says when the language can't be loaded. */
  readonly notLoaded: { readonly language: string; readonly retry: string };
}
