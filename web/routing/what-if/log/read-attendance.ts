import type { Shift, Shop, TrafficRequest, WeekdayNumber } from "liaotai";
import { type Cell, textOf } from "../../../files/cell.js";
import { MemberFinder, presenceIn } from "./member-words.js";
import { type Read, readLog, type Understanding } from "./read-log.js";
import { readClock } from "./read-time.js";
import { BadCell } from "./row-faults.js";
import type { ReadingOptions, Table } from "../../../files/table.js";
import { weekdaysIn } from "./weekdays.js";

export type PresenceLog = NonNullable<TrafficRequest["presence"]>;

/** Reads who came and went when. */
export async function readPresence(
  table: Table,
  understanding: Understanding,
  shop: Shop,
  options?: ReadingOptions,
): Promise<Read & { log: PresenceLog }> {
  const members = new MemberFinder(shop);
  const log: PresenceLog = [];
  const read = await readLog(
    table,
    understanding,
    (row) => log.push({ at: row.instant(), member: members.find(row), presence: presenceIn(row) }),
    options,
  );
  return { ...read, log };
}

/** Minutes since midnight as the engine takes them. */
export function clockText(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

function clockIn(cell: Cell | undefined, column: "from" | "to" | "breaks"): string {
  const minutes = readClock(cell);
  if (minutes === null) throw new BadCell(column === "breaks" ? "breaksUnknown" : "clockUnknown", column);
  return clockText(minutes);
}

/** `12:00-13:00`, several of them with a semicolon between. */
function breaksIn(text: string): NonNullable<Shift["breaks"]> {
  const spans = text.split(/[;；,，、]/u).filter((span) => span.trim() !== "");
  return spans.map((span) => {
    const [from, to, more] = span.split(/\s*[-–—~～至到]\s*/u);
    if (to === undefined || more !== undefined) throw new BadCell("breaksUnknown", "breaks");
    return { from: clockIn(from?.trim(), "breaks"), to: clockIn(to.trim(), "breaks") };
  });
}

/** Reads who works on which days, from when to when. */
export async function readShifts(
  table: Table,
  understanding: Understanding,
  shop: Shop,
  options?: ReadingOptions,
): Promise<Read & { log: Shift[] }> {
  const members = new MemberFinder(shop);
  const log: Shift[] = [];
  const read = await readLog(
    table,
    understanding,
    (row) => {
      const member = members.find(row);
      const weekdays: WeekdayNumber[] | null = weekdaysIn(textOf(row.cell("weekdays")));
      if (weekdays === null) throw new BadCell("weekdaysUnknown", "weekdays");
      const from = clockIn(row.cell("from"), "from");
      const to = clockIn(row.cell("to"), "to");
      if (from === to) throw new BadCell("shiftEmpty", "to");
      const breaks = breaksIn(row.text("breaks"));
      log.push({ member, weekdays, from, to, ...(breaks.length > 0 && { breaks }) });
    },
    options,
  );
  return { ...read, log };
}
