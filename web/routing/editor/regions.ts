/** The markets that the platform runs, as ISO 3166 codes. */
export const regions = ["TW", "SG", "MY", "TH", "VN", "PH", "ID", "BR"] as const;

/** What a market is called. */
export function regionName(region: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: "region" }).of(region) ?? region;
}
