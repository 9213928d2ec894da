import type { ReplyWindowReport, WorkingHours } from "liaotai";
import type { EngineClient } from "../engine/client.js";
import { type Customer, type Log, readingsInUse } from "./log.js";

/** A customer with the engine's report of one moment. */
export interface Reported {
  readonly customer: Customer;
  readonly report: ReplyWindowReport;
}

/** Asks about one customer at the instant `now`. */
export async function ask(
  engine: EngineClient,
  log: Log,
  customer: Customer,
  now: number,
  workingHours: WorkingHours | null,
): Promise<ReplyWindowReport> {
  return engine.call("replyWindow", {
    channel: log.channel,
    events: [...customer.events],
    now,
    readings: readingsInUse(log),
    ...(workingHours && { workingHours }),
  });
}

/** The next instant after `now` at which the answer may change: a window ends, its safe time does, or a deadline. */
export function nextChange(
  { windows, safeUntil, deadlines, plan }: ReplyWindowReport,
  now: number,
): number | null {
  const boundaries = [
    ...windows.map(({ closesAt }) => closesAt),
    ...(safeUntil === null ? [] : [safeUntil]),
    ...deadlines.map(({ dueAt }) => dueAt),
    ...plan.flatMap(({ from, until }) => [from, until]),
  ];
  const ahead = boundaries.filter((instant) => instant > now);
  return ahead.length === 0 ? null : Math.min(...ahead);
}

const minuteMs = 60_000;

/** When one minute less than now is left of the window, or null when none is open. */
export function nextMinute({ closesAt }: ReplyWindowReport, now: number): number | null {
  if (closesAt === null || closesAt <= now) return null;
  return now + ((closesAt - now) % minuteMs) + 1;
}

/** No timer of a browser waits longer than this; it is started again. */
const longestPauseMs = 2 ** 31 - 1;

/** How long no answer on the page changes, nor the minutes in its sentence; `null` when nothing runs any more. */
export function pauseUntilChange(
  boardChange: number | null,
  shown: ReplyWindowReport,
  now: number,
): number | null {
  const changes = [nextMinute(shown, now), nextChange(shown, now), boardChange];
  const next = changes.reduce<number>((soonest, change) => Math.min(soonest, change ?? Infinity), Infinity);
  return next === Infinity ? null : Math.min(longestPauseMs, next - now + 1);
}
