import { EngineError } from "./engine-error.js";
import { unpack } from "./packing.js";

/** Rows that cross to the engine at once: a few milliseconds' work. */
export const rowsAtOnce = 4096;
/** Findings that cross back at once. */
const findingsAtOnce = 16_384;

const isColumns = (piece) => piece?.columns === true;

/** The length of columns: that of the first list among them. */
function rowsIn(columns) {
  return Object.values(columns).find((column) => typeof column?.length === "number")?.length ?? 0;
}

/** Some rows of columns. What is no list is the same for all of them. */
function columnsFrom(columns, begin, end) {
  const cut = Object.entries(columns).map(([name, column]) => {
    if (ArrayBuffer.isView(column)) return [name, column.subarray(begin, end)];
    return [name, Array.isArray(column) ? column.slice(begin, end) : column];
  });
  return Object.fromEntries(cut);
}

/** What of a piece comes at once: its columns cut, or its rows some at a time. */
function* cut(piece) {
  const count = isColumns(piece) ? rowsIn(piece) : piece.length;
  if (count <= rowsAtOnce) {
    yield { sends: piece, rows: count };
    return;
  }
  for (let begin = 0; begin < count; begin += rowsAtOnce) {
    const isLast = begin + rowsAtOnce >= count;
    // To the end of every column, so that one that is longer than the others is found out.
    const end = isLast ? undefined : begin + rowsAtOnce;
    yield {
      sends: isColumns(piece) ? columnsFrom(piece, begin, end) : piece.slice(begin, end),
      rows: isLast ? count - begin : rowsAtOnce,
    };
  }
}

/** A log as it comes, whatever its form, in pieces of some thousand rows. */
export class LogPieces {
  #sends;
  #rows = [];

  /** How many rows there are, when that is known. */
  total;

  constructor(sends) {
    this.#sends = sends;
    if (isColumns(sends)) this.total = rowsIn(sends);
    else if (Array.isArray(sends) && sends.every((each) => !Array.isArray(each) && !isColumns(each)))
      this.total = sends.length;
    else this.total = Infinity;
  }

  async *[Symbol.asyncIterator]() {
    if (this.total !== Infinity) {
      yield* cut(this.#sends);
      return;
    }
    for await (const piece of this.#sends) {
      if (isColumns(piece) || Array.isArray(piece)) {
        yield* this.#rest();
        yield* cut(piece);
        continue;
      }
      this.#rows.push(piece);
      if (this.#rows.length === rowsAtOnce) yield* this.#rest();
    }
    yield* this.#rest();
  }

  /** The rows that came one by one and were not handed on yet. */
  *#rest() {
    if (this.#rows.length > 0) yield { sends: this.#rows, rows: this.#rows.length };
    this.#rows = [];
  }
}

/** A source's log, and the request without it. */
export function readAudit(source, { onFound, inOrder = false }) {
  const { sends, order = "time", ...request } = source ?? {};
  const isLog =
    isColumns(sends) || [Symbol.iterator, Symbol.asyncIterator].some((each) => each in Object(sends));
  if (!isLog || typeof sends === "string")
    throw new EngineError("bad_type", "/sends", "columns, or rows or pieces of a log one by one, are wanted");
  const findings = onFound && !inOrder ? "as-found" : "in-order";
  return { log: new LogPieces(sends), request: { ...request, order, findings } };
}

/** The next findings of a run, in the page's own memory. */
export function foundIn(run, valueOf) {
  const { findings, sends } = unpack(valueOf(run.found(findingsAtOnce)), run.foundColumns());
  return { findings, sends };
}

/** Puts lists behind each other: of numbers, as long as all of them are, or of anything. */
function joined(lists) {
  if (!lists.every((list) => list instanceof Float64Array)) return lists.flatMap((list) => Array.from(list));
  const whole = new Float64Array(lists.reduce((sum, list) => sum + list.length, 0));
  let place = 0;
  for (const list of lists) {
    whole.set(list, place);
    place += list.length;
  }
  return whole;
}

/** Findings that came in parts, each column as that of all of them. */
export function joinFindings(parts) {
  const findings = { columns: true };
  let before = 0;
  for (const { findings: part, sends } of parts) {
    part.sendsBegin = part.sendsBegin.map((place) => place + before);
    part.sendsEnd = part.sendsEnd.map((place) => place + before);
    before += sends.length;
  }
  for (const name of Object.keys(parts[0].findings)) {
    if (name !== "columns") findings[name] = joined(parts.map((part) => part.findings[name]));
  }
  return { findings, sends: joined(parts.map(({ sends }) => sends)) };
}
