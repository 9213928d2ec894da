import type { ReadReplyLogRequest, ReplyLog } from "liaotai";
import type { EngineClient } from "../engine/client.js";
import { EngineError } from "../engine/client.js";
import { type Cell, textOf } from "../files/cell.js";
import type { ReadingOptions, Table } from "../files/table.js";
import { guessSendColumns } from "../sending/audit/send-columns.js";
import type { ChannelId } from "./channels.js";
import { ImportedCustomers, type ImportedLog, type LeftOut, RefusedLog } from "./import-log.js";
import { emptyLog } from "./log.js";
import { clockOfLogs } from "./zone-offsets.js";

/** Rows that the engine is handed at once: what crosses to its thread must not hold up the page. */
const rowsAtOnce = 20_000;

/** What a table does not say about its times, and the reader was asked for. */
export interface TableClock {
  /** Whose clock times without an offset were read from: the name of a time zone. */
  readonly zone: string | null;
  readonly dateOrder: "day-first" | "month-first" | null;
}

export const noClock: TableClock = { zone: null, dateOrder: null };

interface Portion {
  /** The number of its first row in the file. */
  readonly first: number;
  readonly rows: (readonly Cell[])[];
}

/** All rows but the header, in portions. */
async function portionsOf(table: Table, options?: ReadingOptions): Promise<Portion[]> {
  const portions: Portion[] = [];
  let isHeader = true;
  await table.read((rows, first) => {
    rows.forEach((cells, index) => {
      if (isHeader) {
        isHeader = false;
        return;
      }
      let last = portions.at(-1);
      if (!last || last.rows.length === rowsAtOnce) {
        last = { first: first + index, rows: [] };
        portions.push(last);
      }
      last.rows.push(cells);
    });
  }, options);
  return portions;
}

/** A workbook's dates have no offset: as text they are read like those of any other table. */
function forEngine(cells: readonly Cell[]): (string | number | boolean | null)[] {
  return cells.map((cell) => (cell instanceof Date ? textOf(cell) : cell));
}

function clockOf({ zone, dateOrder }: TableClock, now: number): Partial<ReadReplyLogRequest> {
  return {
    ...(zone !== null && { utcOffsets: clockOfLogs(zone, now) }),
    ...(dateOrder !== null && { dateOrder }),
  };
}

/** The place of a row among those of the request, from a pointer such as /rows/12. */
function rowOfPointer(pointer: string): number {
  return Number(/^\/rows\/(\d+)/u.exec(pointer)?.[1] ?? 0);
}

/** Reads a table of events, portion by portion. Throws `RefusedLog` when nothing in it can be read. */
export async function importTable(
  engine: EngineClient,
  table: Table,
  channel: ChannelId,
  clock: TableClock,
  options?: ReadingOptions,
): Promise<ImportedLog> {
  const header = table.firstRows[0] ?? [];
  const agentColumn = guessSendColumns(header).agent;
  const portions = await portionsOf(table, options);
  const customers = new ImportedCustomers();
  const skipped: LeftOut[] = [];
  const noted = new Map<string, ReplyLog["notes"][number]>();
  const shared = { channel, ...clockOf(clock, Date.now()) };
  let rowsWithoutZone = 0;
  let read = 0;
  for (const { first, rows } of portions) {
    options?.signal?.throwIfAborted();
    try {
      const log = await engine.call("readReplyLog", {
        ...shared,
        rows: [forEngine(header), ...rows.map(forEngine)],
      });
      read += 1;
      rowsWithoutZone += log.rowsWithoutZone;
      customers.add(log.customers);
      const whose = log.columns?.customer;
      if (agentColumn !== undefined && whose !== undefined && agentColumn !== whose)
        for (const cells of rows) customers.assign(textOf(cells[whose]), textOf(cells[agentColumn]));
      for (const { row, code } of log.skipped) {
        // Pointers count the header, which the portion does not hold.
        const place = rowOfPointer(row) - 1;
        if (code !== "empty-row") skipped.push({ row: first + place, code, cells: rows[place] ?? [] });
      }
      for (const note of log.notes) {
        const before = noted.get(note.code);
        const count = Number(before?.args.count ?? 0) + Number(note.args.count ?? 0);
        noted.set(note.code, { ...note, args: { ...note.args, count } });
      }
    } catch (problem) {
      if (!(problem instanceof EngineError)) throw problem;
      // One portion without any event is no reason to refuse the others; a table without one is.
      if (portions.length === 1 || problem.code !== "bad_value") throw new RefusedLog(problem);
      for (const [index, cells] of rows.entries())
        skipped.push({ row: first + index, code: "nothing-of-a-customer", cells });
    }
  }
  if (read === 0) throw new RefusedLog(new EngineError("bad_value", "/rows", "no row is an event"));
  return {
    log: { ...emptyLog, name: table.name, chosen: null, channel, customers: customers.all() },
    skipped,
    notes: [...noted.values()],
    rowsWithoutZone,
  };
}
