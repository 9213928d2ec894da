import { gapBetween } from "../catalogues/han-spacing.js";
import type { Locale } from "../catalogues/locale.js";

/** Numbers, times and spans of time as the language writes them. Times are the viewer's own. */
export interface Formats {
  readonly number: (value: number) => string;
  /** Day, month and year. */
  readonly date: (instant: number) => string;
  /** A day that is written as `2026-03-20`, as day, month and year. */
  readonly day: (day: string) => string;
  /** Two such days and what lies between them; one day when they are the same. */
  readonly days: (first: string, last: string) => string;
  /** Day and time of day, to the minute. */
  readonly dateTime: (instant: number) => string;
  /** Day with its year, and time of day, to the minute: for what is read years later. */
  readonly dateTimeOfYear: (instant: number) => string;
  /** Time of day, to the second. */
  readonly time: (instant: number) => string;
  /** A span of time in its one or two largest units: 3 hours 20 minutes. */
  readonly duration: (ms: number) => string;
  readonly list: (items: Iterable<string>) => string;
}

/** Units of time, the largest first, with their milliseconds. */
export const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1000],
] as const;

/** Makes a formatter when it is first used: each takes milliseconds, and a view uses few of them. */
function whenUsed<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

export function formats(locale: Locale): Formats {
  const times = (options: Intl.DateTimeFormatOptions): (() => Intl.DateTimeFormat) =>
    whenUsed(() => new Intl.DateTimeFormat(locale, { ...options, hourCycle: "h23" }));
  const number = whenUsed(() => new Intl.NumberFormat(locale));
  const date = times({ year: "numeric", month: "short", day: "numeric" });
  const utcDate = times({ year: "numeric", month: "short", day: "numeric", timeZone: "UTC" });
  const dateTime = times({
    month: "short",
    day: "numeric",
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  const dateTimeOfYear = times({
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  const time = times({ hour: "2-digit", minute: "2-digit", second: "2-digit" });
  const list = whenUsed(() => new Intl.ListFormat(locale));
  return {
    number: (value) => number().format(value),
    date: (instant) => date().format(instant),
    day: (day) => utcDate().format(Date.parse(day)),
    days: (first, last) => utcDate().formatRange(Date.parse(first), Date.parse(last)),
    dateTime: (instant) => dateTime().format(instant),
    dateTimeOfYear: (instant) => dateTimeOfYear().format(instant),
    time: (instant) => time().format(instant),
    duration: (ms) => duration(ms, locale),
    list: (items) =>
      list()
        .formatToParts(items)
        .reduce((text, { value }) => `${text}${gapBetween(text, value)}${value}`, ""),
  };
}

function duration(ms: number, locale: Locale): string {
  let rest = Math.floor(Math.abs(ms) / 1000) * 1000;
  const parts: string[] = [];
  for (const [unit, length] of units) {
    const count = Math.floor(rest / length);
    rest -= count * length;
    if (count > 0 || (unit === "second" && parts.length === 0)) {
      parts.push(new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(count));
    } else if (parts.length > 0) break;
    if (parts.length === 2) break;
  }
  // Intl sets a Chinese unit apart from its number in one script and not in the other; the page's sentences always do.
  return parts.join(" ").replace(/(\d)(?=\p{Script=Han})/gu, "$1 ");
}
