/** A Sunday: the days of a week are counted from here. */
const sunday = Date.UTC(2026, 2, 15);

/** What a day of the week is called, 0 for Sunday. */
export function weekdayName(weekday: number, locale: string, style: "long" | "short" | "narrow"): string {
  return new Intl.DateTimeFormat(locale, { weekday: style, timeZone: "UTC" }).format(
    sunday + weekday * 86_400_000,
  );
}
