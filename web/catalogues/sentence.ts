import { gapBetween } from "./han-spacing.js";
import type { Locale } from "./locale.js";

/** A sentence that depends on a count: one wording for each plural form of the language. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What a sentence names. Numbers are written as the language writes them. */
export type SentenceArguments = Record<string, string | number>;

/** Puts `args` where the sentence says `{name}`. A plural takes its form from the argument `count`. */
export function fill(sentence: string | Plural, args: SentenceArguments, locale: Locale): string {
  const text =
    typeof sentence === "string" ? sentence : (sentence[pluralForm(args.count, locale)] ?? sentence.other);
  return text.replace(/( ?)\{(\w+)\}( ?)/g, (written: string, ...found: unknown[]) => {
    const [before, name, after, start] = found as [string, string, string, number];
    const value = args[name];
    if (value === undefined) return written;
    const put = typeof value === "number" ? new Intl.NumberFormat(locale).format(value) : value;
    const gapBefore = gapBetween(text.slice(0, start), put, before);
    return `${gapBefore}${put}${gapBetween(put, text.slice(start + written.length), after)}`;
  });
}

function pluralForm(count: string | number | undefined, locale: Locale): Intl.LDMLPluralRule {
  return new Intl.PluralRules(locale).select(Number(count ?? 0));
}

/** The names that a sentence asks for, sorted. */
export function argumentsOf(sentence: string | Plural): string[] {
  const texts = typeof sentence === "string" ? [sentence] : Object.values(sentence);
  const names = texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ""));
  return [...new Set(names)].sort();
}
