/** The markets that the platform runs, as ISO 3166 codes. */
export const regions = ["TW", "SG", "MY", "TH", "VN", "PH", "ID", "BR"] as const;

/** What markets are called. One set of names serves many: making it takes milliseconds. */
export function regionNames(locale: string): (region: string) => string {
  const names = new Intl.DisplayNames(locale, { type: "region" });
  return (region) => names.of(region) ?? region;
}
