import type { OffsetChange } from "liaotai";

const minuteMs = 60_000;
/** No clock is put forward and back within a week. */
const stepMs = 7 * 86_400_000;

/** Whether the browser knows a time zone of this name, such as Asia/Taipei. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return name !== "";
  } catch {
    return false;
  }
}

/** The names of all time zones that the browser knows. */
export function zoneNames(): readonly string[] {
  return Intl.supportedValuesOf("timeZone");
}

/** How far the clock of a zone is from UTC at an instant, in minutes. */
function offsetReader(zone: string): (instant: number) => number {
  const parts = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone: zone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    hourCycle: "h23",
  });
  return (instant) => {
    const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of parts.formatToParts(instant)) shown[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
    const wall = Date.UTC(year, month - 1, day, hour, minute, second);
    return Math.round((wall - Math.floor(instant / 1000) * 1000) / minuteMs);
  };
}

/** The first instant, to the minute, at which the clock no longer shows what it shows at `before`. */
function changeBetween(before: number, after: number, offsetAt: (instant: number) => number): number {
  const offset = offsetAt(before);
  let low = Math.floor(before / minuteMs);
  let high = Math.ceil(after / minuteMs);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * minuteMs) === offset) low = middle;
    else high = middle;
  }
  return high * minuteMs;
}

/** What the clock of a zone shows from `from` to `until`: the offset at its beginning, and every change. */
export function offsetsOfZone(zone: string, from: number, until: number): OffsetChange[] {
  const offsetAt = offsetReader(zone);
  const changes = [{ from, utcOffsetMinutes: offsetAt(from) }];
  for (let at = from; at < until; at += stepMs) {
    const next = Math.min(at + stepMs, until);
    const utcOffsetMinutes = offsetAt(next);
    if (utcOffsetMinutes === offsetAt(at)) continue;
    changes.push({ from: changeBetween(at, next, offsetAt), utcOffsetMinutes });
  }
  return changes;
}

const yearMs = 366 * 86_400_000;
/** How far back a log may reach for its clock to be known. */
const yearsBack = 15;

/** What the clock of a zone showed in the years that a log may be about. */
export function clockOfLogs(zone: string, now: number): OffsetChange[] {
  return offsetsOfZone(zone, now - yearsBack * yearMs, now + yearMs);
}

/**
 * The instant at which a clock with these offsets showed `wall`, which is given as if it were UTC. A time that the clock
 * showed twice is the first; one that it skipped is read with the offset before the change.
 */
export function instantOnClock(wall: number, offsets: readonly OffsetChange[]): number {
  let before: number | null = null;
  for (const [index, { from, utcOffsetMinutes }] of offsets.entries()) {
    const instant = wall - utcOffsetMinutes * minuteMs;
    if (before !== null && instant < Number(from)) return before;
    const next = offsets[index + 1];
    if (next === undefined || instant < Number(next.from)) return instant;
    before = instant;
  }
  return before ?? wall;
}

/** The offset that a clock has at an instant, in minutes. */
export function offsetOnClock(instant: number, offsets: readonly OffsetChange[]): number {
  const past = offsets.findLast(({ from }) => Number(from) <= instant) ?? offsets[0];
  return past?.utcOffsetMinutes ?? 0;
}
