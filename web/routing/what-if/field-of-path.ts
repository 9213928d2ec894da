/** The parts of the form that a refusal can be shown at. */
export const fields = [
  "shop",
  "second",
  "traffic",
  "perHour",
  "sources",
  "returning",
  "from",
  "days",
  "seed",
  "timeZone",
  "attendance",
  "distribution",
  "mean",
  "sd",
  "concurrency",
  "target",
  "replications",
] as const;

export type Field = (typeof fields)[number];

/** Pointers into the request, the more exact ones first. */
const places: readonly (readonly [string, Field])[] = [
  ["/arrivals/generate/perHour", "perHour"],
  ["/arrivals/generate/sources", "sources"],
  ["/arrivals/generate/returning", "returning"],
  ["/arrivals/generate/from", "from"],
  ["/arrivals/generate/days", "days"],
  ["/arrivals/generate/seed", "seed"],
  ["/arrivals", "traffic"],
  ["/compareWith", "second"],
  ["/shop", "shop"],
  ["/shifts", "attendance"],
  ["/presence", "attendance"],
  ["/utcOffsetMinutes", "timeZone"],
  ["/handling/distribution", "distribution"],
  ["/handling/meanMs", "mean"],
  ["/handling/sdMs", "sd"],
  ["/handling/concurrency", "concurrency"],
  ["/handling", "mean"],
  ["/targetMs", "target"],
  ["/replications", "replications"],
];

/** Where on the form a place in the request stands; `null` when none of its fields is to blame. */
export function fieldOfPath(path: string): Field | null {
  return places.find(([place]) => path === place || path.startsWith(`${place}/`))?.[1] ?? null;
}
