import type { ReplyWindowReport } from "liaotai";
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
): Promise<ReplyWindowReport> {
  return engine.call("replyWindow", {
    channel: log.channel,
    events: [...customer.events],
    now,
    readings: readingsInUse(log),
  });
}

/** Asks about every customer, the most urgent first. `null` when the question was overtaken. */
export async function askAll(
  engine: EngineClient,
  log: Log,
  now: number,
  isOvertaken: () => boolean,
): Promise<Reported[] | null> {
  const board: Reported[] = [];
  for (const customer of log.customers) {
    board.push({ customer, report: await ask(engine, log, customer, now) });
    if (isOvertaken()) return null;
  }
  return board.sort(byUrgency);
}

const rank: Readonly<Record<ReplyWindowReport["state"], number>> = {
  closing: 0,
  open: 0,
  closed: 1,
  "never-opened": 2,
};

/** The most urgent first: what closes next, then what closed last, then who never wrote. */
export function byUrgency({ report: one }: Reported, { report: other }: Reported): number {
  if (rank[one.state] !== rank[other.state]) return rank[one.state] - rank[other.state];
  const later = (one.closesAt ?? 0) - (other.closesAt ?? 0);
  return rank[one.state] === 0 ? later : -later;
}

/** The next instant after `now` at which the answer may change: a window ends or its safe time does. */
export function nextChange({ windows, safeUntil }: ReplyWindowReport, now: number): number | null {
  const boundaries = [...windows.map(({ closesAt }) => closesAt), ...(safeUntil === null ? [] : [safeUntil])];
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
export function pauseUntilChange(board: readonly Reported[], shown: Reported, now: number): number | null {
  const changes = [nextMinute(shown.report, now), ...board.map(({ report }) => nextChange(report, now))];
  const next = changes.reduce<number>((soonest, change) => Math.min(soonest, change ?? Infinity), Infinity);
  return next === Infinity ? null : Math.min(longestPauseMs, next - now + 1);
}
