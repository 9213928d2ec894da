import type { Readings } from "liaotai";

export type ReadingName = keyof Readings;

/** The readings that are one of several words or a yes or no, each with its choices; the first is what holds unless changed. */
export const wordReadings = {
  unreadUntil: ["opened", "replied"],
  mainAccountOutsideGroups: ["last", "equal"],
  handout: ["first-takes-100", "even-shares", "own-share-first"],
  handoutByGroup: ["false", "true"],
  regularCustomer: ["any-source", "same-group", "off"],
  afterGrace: ["next-message", "release-unread"],
  regularFrom: ["last-update", "assignment", "agent-reply"],
  tie: ["oldest-account", "newest-account", "least-recently-assigned"],
  sourceInTwoGroups: ["union", "first-created"],
  allHidden: ["buffer", "spread"],
} as const;

export type WordReading = keyof typeof wordReadings;

/** The readings that are a number: what holds unless changed, the smallest and the largest, and how much one unit of the field is. */
export const numberReadings = {
  handoutCap: { usual: 100, least: 1, most: 1_000_000, unit: 1 },
  graceMs: { usual: 600_000, least: 0, most: 10_000, unit: 60_000 },
  regularCustomerHiddenMs: { usual: 0, least: 0, most: 10_000, unit: 60_000 },
} as const;

export type NumberReading = keyof typeof numberReadings;

/** All readings, in the order in which a chat meets them. */
export const readingNames: readonly ReadingName[] = [
  "unreadUntil",
  "regularCustomer",
  "regularFrom",
  "regularCustomerHiddenMs",
  "graceMs",
  "afterGrace",
  "sourceInTwoGroups",
  "tie",
  "mainAccountOutsideGroups",
  "allHidden",
  "handout",
  "handoutCap",
  "handoutByGroup",
];

export function isNumberReading(name: ReadingName): name is NumberReading {
  return Object.hasOwn(numberReadings, name);
}

/** The reading as one of its words, as a form shows it. */
export function chosenWord(readings: Readings, name: WordReading): string {
  return String(readings[name] ?? wordReadings[name][0]);
}

export function chosenNumber(readings: Readings, name: NumberReading): number {
  return readings[name] ?? numberReadings[name].usual;
}

/** The readings with one of them chosen. What holds anyway is left out, so that it is the same as never having chosen. */
export function withReading(readings: Readings, name: ReadingName, value: string | number): Readings {
  const others = Object.fromEntries(Object.entries(readings).filter(([each]) => each !== name));
  const usual = isNumberReading(name) ? numberReadings[name].usual : wordReadings[name][0];
  if (value === usual) return others;
  return { ...others, [name]: name === "handoutByGroup" ? value === "true" : value };
}

/** How many readings are not the usual ones. */
export function changedReadings(readings: Readings): number {
  return Object.keys(withoutUsual(readings)).length;
}

/** The readings without those that hold anyway. */
export function withoutUsual(readings: Readings): Readings {
  return readingNames.reduce<Readings>((kept, name) => {
    const value = readings[name];
    return value === undefined
      ? kept
      : withReading(kept, name, typeof value === "number" ? value : String(value));
  }, {});
}
