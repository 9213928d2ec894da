import { type Cell, textOf } from "../../../files/cell.js";
import type { Column, Mapping } from "./columns.js";
import { type DateOrder, readClock, readDay, readTime } from "./read-time.js";
import { BadCell, RowFaults } from "./row-faults.js";
import type { ReadingOptions, Table } from "../../../files/table.js";

/** How the reader wants a table understood. */
export interface Understanding {
  readonly mapping: Mapping;
  /** Whether the first row names the columns. */
  readonly headings: boolean;
  readonly order: DateOrder;
  /** The shop's time, for points in time that name no offset. */
  readonly utcOffsetMinutes: number;
}

const minuteMs = 60_000;

/** The cells of one row, by what they hold. */
export class Row {
  /** Whether a point in time was read that names no offset. */
  sawLocalTime = false;

  constructor(
    readonly cells: readonly Cell[],
    private readonly understanding: Understanding,
  ) {}

  cell(column: Column): Cell | undefined {
    const index = this.understanding.mapping[column];
    return index === undefined ? undefined : this.cells[index];
  }

  text(column: Column): string {
    return textOf(this.cell(column));
  }

  /** The point in time of the row. Throws `BadCell`. */
  instant(): number {
    const { mapping, order, utcOffsetMinutes } = this.understanding;
    const read = mapping.date === undefined ? readTime(this.cell("at"), order) : this.#inTwoCells(order);
    if (typeof read === "string") throw new BadCell(read, "at");
    if (!read.local) return read.ms;
    this.sawLocalTime = true;
    return read.ms - utcOffsetMinutes * minuteMs;
  }

  #inTwoCells(order: DateOrder): ReturnType<typeof readTime> {
    const clock = this.cell("at");
    if (textOf(clock) === "") return "timeMissing";
    const day = readDay(this.cell("date"), order);
    if (day === null) throw new BadCell("timeUnknown", "date");
    if (clock instanceof Date || typeof clock === "number") {
      const minutes = readClock(clock);
      return minutes === null ? "timeUnknown" : { ms: day + minutes * minuteMs, local: true };
    }
    return readTime(`${new Date(day).toISOString().slice(0, 10)} ${textOf(clock)}`, order);
  }
}

export interface Read {
  /** Rows that were taken. */
  readonly count: number;
  readonly faults: RowFaults;
  /** Rows whose time names no offset and was read as the shop's own. */
  readonly localTimes: number;
  /** The shop's time that those were read in. */
  readonly utcOffsetMinutes: number;
}

/**
 * Reads a table row by row: `take` takes what it needs from each, or throws `BadCell`, and the rest goes on. Rows without
 * any text are no rows.
 */
export async function readLog(
  table: Table,
  understanding: Understanding,
  take: (row: Row) => void,
  options?: ReadingOptions,
): Promise<Read> {
  const faults = new RowFaults();
  let count = 0;
  let localTimes = 0;
  const takeRow = (cells: readonly Cell[], number: number): void => {
    if (cells.every((cell) => textOf(cell) === "")) return;
    const row = new Row(cells, understanding);
    try {
      take(row);
      count += 1;
      if (row.sawLocalTime) localTimes += 1;
    } catch (problem) {
      if (!(problem instanceof BadCell)) throw problem;
      const { code, column } = problem;
      faults.add({ row: number, code, column, value: row.text(column), cells });
    }
  };
  let headingSeen = !understanding.headings;
  await table.read((rows, first) => {
    rows.forEach((cells, index) => {
      if (headingSeen) takeRow(cells, first + index);
      headingSeen = true;
    });
  }, options);
  return { count, faults, localTimes, utcOffsetMinutes: understanding.utcOffsetMinutes };
}
