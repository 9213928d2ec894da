import type { Shift, WeekdayNumber } from "liaotai";

/** One day of one member: from when to when, and when not. */
export type DayShift = Pick<Shift, "from" | "to" | "breaks">;

/** The shifts that a member has on one day. */
export function shiftsOn(shifts: readonly Shift[], member: string, day: WeekdayNumber): DayShift[] {
  return shifts
    .filter((shift) => shift.member === member && shift.weekdays.includes(day))
    .map(({ from, to, breaks }) => ({ from, to, ...(breaks && { breaks }) }));
}

/** The shifts with these days of a member replaced: by one shift a day, or by none. Equal days become one shift. */
export function withDays(
  shifts: readonly Shift[],
  member: string,
  days: readonly WeekdayNumber[],
  shift: DayShift | null,
): Shift[] {
  const rest = shifts.flatMap((each) => {
    if (each.member !== member) return [each];
    const weekdays = each.weekdays.filter((day) => !days.includes(day));
    return weekdays.length > 0 ? [{ ...each, weekdays }] : [];
  });
  if (!shift) return rest;
  const same = (each: Shift): boolean =>
    each.member === member &&
    JSON.stringify([each.from, each.to, each.breaks ?? []]) ===
      JSON.stringify([shift.from, shift.to, shift.breaks ?? []]);
  const found = rest.find(same);
  if (!found) return [...rest, { member, weekdays: [...days].sort(), ...shift }];
  const weekdays = [...new Set([...found.weekdays, ...days])].sort();
  return rest.map((each) => (each === found ? { ...found, weekdays } : each));
}

function minutesOf(clock: string): number {
  const [hours, minutes] = clock.split(":").map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

/** How long a span of a day is; one that ends before it begins ends on the next day. */
function lengthOf({ from, to }: { from: string; to: string }): number {
  const length = minutesOf(to) - minutesOf(from);
  return length > 0 ? length : length + 1440;
}

/** Hours that are worked in a week. */
export function hoursAWeek(shifts: readonly Shift[]): number {
  const minutes = shifts.reduce((all, shift) => {
    const pauses = (shift.breaks ?? []).reduce((sum, pause) => sum + lengthOf(pause), 0);
    return all + shift.weekdays.length * (lengthOf(shift) - pauses);
  }, 0);
  return Math.round(minutes / 6) / 10;
}

export function endsNextDay({ from, to }: DayShift): boolean {
  return minutesOf(to) <= minutesOf(from);
}
