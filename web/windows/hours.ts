import type { WorkingHours } from "liaotai";
import { zoneName } from "./local-time.js";
import { isZone, offsetsOfZone } from "./zone-offsets.js";

type Weekday = WorkingHours["weekly"][number]["weekdays"][number];

/** Hours of some days of the week, as the form holds them: a row may still be without its times. */
export interface HoursRow {
  readonly weekdays: readonly Weekday[];
  readonly from: string;
  readonly to: string;
}

/** Days on which nothing begins. */
export interface Closure {
  readonly from: string;
  readonly to: string;
}

/** When somebody is there to answer, as it is kept. */
export interface Hours {
  /** Whether they are asked about. */
  readonly inUse: boolean;
  readonly zone: string;
  readonly weekly: readonly HoursRow[];
  readonly closures: readonly Closure[];
}

/** The days of the week in the order of the form, numbered as the engine numbers them. */
export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 0];

export const noHours: Hours = {
  inUse: false,
  zone: zoneName(),
  weekly: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "18:00" }],
  closures: [],
};

const yearMs = 366 * 86_400_000;

/** The hours as the engine is asked about them; rows that are not filled in yet are left out. */
export function workingHours({ inUse, zone, weekly, closures }: Hours, now: number): WorkingHours | null {
  if (!inUse || !isZone(zone)) return null;
  return {
    weekly: weekly
      .filter((row) => row.weekdays.length > 0 && row.from !== "" && row.to !== "")
      .map((row) => ({ ...row, weekdays: [...row.weekdays] })),
    closures: closures
      .filter(({ from }) => from !== "")
      .map(({ from, to }) => (to === "" ? { from } : { from, to })),
    utcOffsets: offsetsOfZone(zone, now - yearMs, now + 2 * yearMs),
  };
}

function isRow(value: unknown): value is HoursRow {
  const row = (value ?? {}) as Partial<HoursRow>;
  const days = row.weekdays;
  return (
    Array.isArray(days) &&
    days.every((day) => weekdays.includes(day as Weekday)) &&
    typeof row.from === "string" &&
    typeof row.to === "string"
  );
}

function isClosure(value: unknown): value is Closure {
  const { from, to } = (value ?? {}) as Partial<Closure>;
  return typeof from === "string" && typeof to === "string";
}

/** Hours as they were kept over a reload, or none when they are not as this version writes them. */
export function keptHours(value: unknown): Hours {
  const { inUse, zone, weekly, closures } = (value ?? {}) as Partial<Hours>;
  if (!Array.isArray(weekly) || !weekly.every(isRow)) return noHours;
  return {
    inUse: inUse === true,
    zone: typeof zone === "string" && isZone(zone) ? zone : noHours.zone,
    weekly,
    closures: Array.isArray(closures) ? closures.filter(isClosure) : [],
  };
}
