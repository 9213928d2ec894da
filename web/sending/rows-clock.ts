import type { OffsetChange } from "liaotai";
import type { Cell } from "../files/cell.js";
import type { Table } from "../files/table.js";
import {
  dateOrderIn,
  dateOrderOf,
  type DateOrder,
  readTime,
  type TimeFault,
} from "../routing/what-if/log/read-time.js";
import type { TableClock } from "../windows/import-table.js";
import { zoneName } from "../windows/local-time.js";
import { clockOfLogs, instantOnClock } from "../windows/zone-offsets.js";

/** How a table's times are to be understood. */
export interface RowsClock {
  readonly order: DateOrder;
  /** Of times that name no offset. */
  readonly offsets: readonly OffsetChange[];
}

/** Reads the times of a table one by one, and remembers what they leave open. */
export class TimesReader {
  /** Times that name no offset and were read by the clock. */
  localTimes = 0;
  /** Dates that could have the day or the month first. */
  ambiguousDates = 0;
  /** The order that another date shows; null when none does. */
  dateOrder: DateOrder | null = null;

  constructor(readonly clock: RowsClock) {}

  read(cell: Cell | undefined): number | TimeFault {
    const time = readTime(cell, this.clock.order);
    if (typeof time === "string") return time;
    const shown = dateOrderIn(cell);
    if (shown === null) this.ambiguousDates += 1;
    else this.dateOrder ??= shown ?? null;
    if (!time.local) return time.ms;
    this.localTimes += 1;
    return instantOnClock(time.ms, this.clock.offsets);
  }
}

/** What the times of a table leave open. */
export interface OpenQuestions {
  readonly rowsWithoutZone: number;
  readonly ambiguousDates: number;
}

/** A table that was read by a clock, and what that clock leaves open. */
export interface ReadByClock<Read> {
  readonly read: Read;
  readonly open: OpenQuestions | null;
  readonly offsets: readonly OffsetChange[];
}

/** Reads a table by the clock that was answered, or else by the reader's own to find out what has to be asked. */
export async function readByClock<Read extends { readonly times: TimesReader }>(
  table: Table,
  timeColumn: number,
  answered: TableClock,
  readRows: (times: TimesReader) => Promise<Read>,
): Promise<ReadByClock<Read>> {
  const offsets = clockOfLogs(answered.zone ?? zoneName(), Date.now());
  const guessed = dateOrderOf(table.firstRows.map((row) => row[timeColumn])).order;
  const order = answered.dateOrder ?? guessed;
  let read = await readRows(new TimesReader({ order, offsets }));
  const isOpen = answered.dateOrder === null && read.times.ambiguousDates > 0;
  const shown = read.times.dateOrder;
  // A later row may show what the first ones did not.
  if (isOpen && shown !== null && shown !== order)
    read = await readRows(new TimesReader({ order: shown, offsets }));
  const open = {
    rowsWithoutZone: answered.zone === null ? read.times.localTimes : 0,
    ambiguousDates: isOpen && shown === null ? read.times.ambiguousDates : 0,
  };
  return { read, open: open.rowsWithoutZone + open.ambiguousDates > 0 ? open : null, offsets };
}
