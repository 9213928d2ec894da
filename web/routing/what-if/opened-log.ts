import type { Shift, Shop } from "liaotai";
import { type Column, guessColumns, type LogKind, type Mapping } from "./log/columns.js";
import { textOf } from "../../files/cell.js";
import { type ArrivalLog, type HandleUnit, readArrivals, unitInHeading } from "./log/read-arrivals.js";
import { type PresenceLog, readPresence, readShifts } from "./log/read-attendance.js";
import type { Read } from "./log/read-log.js";
import { type DateOrder, dateOrderOf, readTime } from "./log/read-time.js";
import type { ReadingOptions, Table } from "../../files/table.js";

/** A table that was opened, and how it is understood so far. */
export interface OpenedLog {
  readonly kind: LogKind;
  readonly table: Table;
  readonly mapping: Mapping;
  readonly headings: boolean;
  readonly order: DateOrder;
  /** Whether dates are such that their order can't be told from them. */
  readonly orderUncertain: boolean;
  readonly unit: HandleUnit;
}

export type LogRead = Read &
  (
    | { readonly kind: "arrivals"; readonly log: ArrivalLog }
    | { readonly kind: "presence"; readonly log: PresenceLog }
    | { readonly kind: "shifts"; readonly log: Shift[] }
  );

/** How a table is understood before anyone has looked at it. */
export function understood(kind: LogKind, table: Table): OpenedLog {
  const { mapping, headings } = guessColumns(kind, table.firstRows[0] ?? []);
  return withMapping({
    kind,
    table,
    mapping,
    headings,
    order: "day-first",
    orderUncertain: false,
    unit: "second",
  });
}

/** What follows from the columns: the order of dates, the unit of handling times. */
export function withMapping(opened: OpenedLog): OpenedLog {
  const { table, mapping, headings } = opened;
  const rows = headings ? table.firstRows.slice(1) : table.firstRows;
  const column = mapping.date ?? mapping.at;
  const { order, certain } = dateOrderOf(column === undefined ? [] : rows.map((row) => row[column]));
  const heading =
    headings && mapping.handle !== undefined ? textOf(table.firstRows[0]?.[mapping.handle]) : "";
  return { ...opened, order, orderUncertain: !certain, unit: unitInHeading(heading) };
}

/** The columns with `index` holding `column`, which no other holds then. */
export function withColumn(opened: OpenedLog, index: number, column: Column | null): OpenedLog {
  const others = Object.entries(opened.mapping).filter(([name, at]) => at !== index && name !== column);
  const mapping = Object.fromEntries(column === null ? others : [...others, [column, index]]) as Mapping;
  return withMapping({ ...opened, mapping });
}

/** Whether any of the first rows has a time without an offset, so that the time zone has to be asked. */
export function needsTimeZone({ kind, table, mapping, order, headings }: OpenedLog): boolean {
  const { at, date } = mapping;
  if (kind === "shifts" || at === undefined) return false;
  if (date !== undefined) return true;
  return table.firstRows.slice(headings ? 1 : 0).some((row) => {
    const read = readTime(row[at], order);
    return typeof read !== "string" && read.local;
  });
}

/** Reads the whole table. */
export async function readOpened(
  { kind, table, mapping, headings, order, unit }: OpenedLog,
  shop: Shop,
  utcOffsetMinutes: number,
  options: ReadingOptions,
): Promise<LogRead> {
  const understanding = { mapping, headings, order, utcOffsetMinutes };
  switch (kind) {
    case "arrivals": {
      const sources = shop.groups.flatMap((group) => group.sources);
      return { kind, ...(await readArrivals(table, understanding, unit, sources, options)) };
    }
    case "presence":
      return { kind, ...(await readPresence(table, understanding, shop, options)) };
    case "shifts":
      return { kind, ...(await readShifts(table, understanding, shop, options)) };
  }
}
