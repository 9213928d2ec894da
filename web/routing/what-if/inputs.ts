import type { Handling, Shift, Shop } from "liaotai";

/** The second configuration: none, a saved version, another shop, the present before its last changes, or a copy. */
export type SecondChoice =
  | { readonly kind: "none" }
  | { readonly kind: "version"; readonly savedAt: number }
  | { readonly kind: "entry"; readonly key: string }
  | { readonly kind: "before"; readonly changes: number }
  | { readonly kind: "copy" };

export const profileKinds = ["flat", "day", "week"] as const;

export type ProfileKind = (typeof profileKinds)[number];

/** Chats an hour in each of the three ways, so that nothing is lost by looking at another one. */
export interface Profile {
  readonly kind: ProfileKind;
  readonly flat: number;
  /** 24 values, from midnight on. */
  readonly day: readonly number[];
  /** 168 values, from Sunday's first hour on. */
  readonly week: readonly number[];
}

export interface SourceWeight {
  readonly source: string;
  readonly weight: number;
}

/** What a run is made of, as the page holds it. Kept over a reload; results are computed anew. */
export interface Inputs {
  readonly format: 1;
  readonly second: SecondChoice;
  /** The shop to change here, once there is one. */
  readonly copy: Shop | null;
  readonly traffic: "described" | "log";
  readonly attendance: "shifts" | "presence";
  readonly utcOffsetMinutes: number;
  readonly profile: Profile;
  readonly sources: readonly SourceWeight[];
  readonly returningPercent: number;
  /** The first day, as `2026-03-16`. */
  readonly from: string;
  readonly days: number;
  readonly seed: number;
  readonly shifts: readonly Shift[];
  readonly distribution: Handling["distribution"];
  readonly meanSeconds: number;
  readonly sdSeconds: number;
  readonly concurrency: number;
  readonly targetSeconds: number;
  readonly replications: number;
}

/** The values of the profile that is in use, as the engine takes them. */
export function perHourOf({ kind, flat, day, week }: Profile): number | number[] {
  if (kind === "flat") return flat;
  return kind === "day" ? [...day] : [...week];
}

/** Chats a day, on average. */
export function chatsADay({ kind, flat, day, week }: Profile): number {
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  if (kind === "flat") return flat * 24;
  return kind === "day" ? sum(day) : sum(week) / 7;
}

/** Inputs as they were kept, or null when this version does not know their form. */
export function keptInputs(value: unknown): Inputs | null {
  return (value as Partial<Inputs> | null | undefined)?.format === 1 ? (value as Inputs) : null;
}
