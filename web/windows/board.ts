import type {
  ColumnReplyWindowsReport,
  ColumnReplyWindowsRequest,
  CustomerEventColumns,
  CustomerWindowRow,
  ReplyWindowsReport,
  ReplyWindowsRequest,
  WorkingHours,
} from "liaotai";
import type { EngineClient } from "../engine/client.js";
import { type Customer, type Log, readingsInUse } from "./log.js";

export type WindowState = CustomerWindowRow["state"];

/** One line of the board. */
export interface BoardRow {
  /** The customer's place in the log. */
  readonly customer: number;
  readonly state: WindowState;
  readonly closesAt: number | null;
  readonly quotaLeft: number | null;
  readonly dueAt: number | null;
  readonly answerBefore: number | null;
}

/** All customers in the engine's order, the most urgent first, held as the columns that the engine answered with. */
export interface Board {
  readonly length: number;
  readonly counts: Readonly<Record<WindowState, number>>;
  readonly row: (index: number) => BoardRow;
  /** The next instant at which a line may change; null when nothing runs any more. */
  readonly nextChange: number | null;
}

/** The events of all customers as one table, each customer named by the place in the log. */
export function eventColumns(customers: readonly Customer[]): CustomerEventColumns {
  const count = customers.reduce((sum, { events }) => sum + events.length, 0);
  const at = new Float64Array(count);
  const customer = new Uint32Array(count);
  const type = new Array<string>(count);
  const id = new Array<string | number | null>(count);
  let place = 0;
  const named = customers.some(({ events }) => events.some((event) => event.id !== undefined));
  customers.forEach(({ events }, index) => {
    for (const event of events) {
      at[place] = event.at;
      customer[place] = index;
      type[place] = event.type;
      id[place] = event.id ?? null;
      place += 1;
    }
  });
  return { columns: true, at, type, customer, ...(named ? { id } : {}) };
}

const columnsOfLog = new WeakMap<readonly Customer[], CustomerEventColumns>();

/** The table of a log, made once. */
function columnsOf(customers: readonly Customer[]): CustomerEventColumns {
  const made = columnsOfLog.get(customers) ?? eventColumns(customers);
  columnsOfLog.set(customers, made);
  return made;
}

type NumberColumn = Float64Array | readonly (number | null)[] | undefined;

function numberAt(column: NumberColumn, row: number): number | null {
  const value = column?.[row];
  return value === undefined || value === null || Number.isNaN(value) ? null : value;
}

/** The first instant after `now` in a column that need not be sorted. */
function firstAfter(column: NumberColumn, now: number): number {
  let first = Infinity;
  for (const instant of column ?? []) {
    if (instant !== null && instant > now && instant < first) first = instant;
  }
  return first;
}

/** The answer about many customers as lines. */
export function boardOf(report: ColumnReplyWindowsReport, now: number): Board {
  const { customers, counts } = report;
  const { id, state, closesAt, safeUntil, quotaLeft, dueAt, answerBefore } = customers;
  const next = Math.min(firstAfter(closesAt, now), firstAfter(safeUntil, now));
  return {
    length: id.length,
    counts,
    nextChange: next === Infinity ? null : next,
    row: (index) => ({
      customer: Number(id[index]),
      state: state[index] ?? "never-opened",
      closesAt: numberAt(closesAt, index),
      quotaLeft: numberAt(quotaLeft, index),
      dueAt: numberAt(dueAt, index),
      answerBefore: numberAt(answerBefore, index),
    }),
  };
}

/** Asks about all customers at the instant `now`, in one table. */
export async function askAll(
  engine: EngineClient,
  log: Log,
  now: number,
  workingHours: WorkingHours | null,
): Promise<Board> {
  const request: ColumnReplyWindowsRequest = {
    channel: log.channel,
    events: columnsOf(log.customers),
    now,
    readings: readingsInUse(log),
    ...(workingHours && { workingHours }),
  };
  const asked: unknown = request;
  const answer: unknown = await engine.call("replyWindows", asked as ReplyWindowsRequest);
  return boardOf(answer as ReplyWindowsReport & ColumnReplyWindowsReport, now);
}

/** What the board shows of all customers. */
export interface BoardFilter {
  readonly state: WindowState | "all";
  readonly agent: string | null;
}

/** The lines that pass a filter, as indexes in order. */
export function filteredRows(board: Board, customers: readonly Customer[], filter: BoardFilter): Uint32Array {
  const kept = new Uint32Array(board.length);
  let count = 0;
  for (let index = 0; index < board.length; index += 1) {
    const { customer, state } = board.row(index);
    if (filter.state !== "all" && state !== filter.state) continue;
    if (filter.agent !== null && customers[customer]?.agent !== filter.agent) continue;
    kept[count] = index;
    count += 1;
  }
  return kept.subarray(0, count);
}

/** The agents who are named in a log, in the order of the alphabet. */
export function agentsOf(customers: readonly Customer[]): string[] {
  const names = new Set<string>();
  for (const { agent } of customers) if (agent !== undefined) names.add(agent);
  return [...names].sort((one, other) => one.localeCompare(other));
}
