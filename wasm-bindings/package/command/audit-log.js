import { rowsOf } from "./csv-rows.js";
import { warn } from "./printed.js";
import { Unusable } from "./unusable.js";

const needed = ["at", "direction", "buyer", "text"];
const possible = ["ip", "agent", "inquired", "kind"];
const yes = new Set(["true", "yes", "1"]);
const no = new Set(["false", "no", "0"]);

const withOffset = /(?:Z|[+-]\d{2}:?\d{2})$/i;
const dateAndTime = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?/;

/** The instant that a cell names. A time without an offset takes the one that was given for all. */
function instant(cell, offset) {
  if (/^-?\d{5,}$/.test(cell)) return Number(cell);
  if (!dateAndTime.test(cell)) return undefined;
  const iso = cell.replace(" ", "T");
  if (withOffset.test(iso)) return Date.parse(iso);
  return offset === undefined ? undefined : Date.parse(iso + offset);
}

function inquired(cell) {
  const word = cell.toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}

/** Where each column stands. One that nobody reads is told of. */
function columnsOf({ line, cells }, file) {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  for (const name of needed) {
    if (!names.includes(name)) {
      throw new Unusable(`${file}:${line}: there is no column ${name}; there are ${names.join(", ")}`);
    }
  }
  const all = [...needed, ...possible];
  for (const [place, name] of names.entries()) {
    if (names.indexOf(name) < place && all.includes(name))
      throw new Unusable(`${file}:${line}: the column ${name} stands there twice`);
    if (name !== "" && !all.includes(name)) warn(`${file}:${line}: the column ${name} is not read`);
  }
  const places = Object.fromEntries(all.map((name) => [name, names.indexOf(name)]));
  return { places, width: cells.length };
}

/** Rows that are handed on at once. */
const rowsAtOnce = 2048;

const noRows = () => ({
  columns: true,
  at: [],
  direction: [],
  buyer: [],
  text: [],
  ip: [],
  agent: [],
  inquired: [],
  kind: [],
});

/** Collects rows as columns: a million of them never are objects, and only the last ones are here. */
class LogColumns {
  columns = noRows();
  #header;
  #file;
  #offset;
  #lines;

  constructor(file, offset, lines) {
    this.#file = file;
    this.#offset = offset;
    this.#lines = lines;
  }

  get isFull() {
    return this.columns.at.length === rowsAtOnce;
  }

  /** Lets go of what was collected. */
  take() {
    const { columns } = this;
    this.columns = noRows();
    return columns;
  }

  add(row) {
    if (!this.#header) {
      this.#header = columnsOf(row, this.#file);
      return;
    }
    const { places, width } = this.#header;
    const fail = (reason) => {
      throw new Unusable(`${this.#file}:${row.line}: ${reason}`);
    };
    if (row.cells.slice(width).some((each) => each !== ""))
      fail(`${row.cells.length} cells under ${width} columns: a text with a separator in it wants quotes`);
    const cell = (name) => row.cells[places[name]] ?? "";
    const at = instant(cell("at").trim(), this.#offset);
    if (at === undefined || Number.isNaN(at))
      fail(`at: ${cell("at") || "empty"}: a date and time with an offset is wanted, or --utc-offset`);
    const direction = cell("direction").trim();
    if (direction !== "in" && direction !== "out")
      fail(`direction: ${direction || "empty"}: in or out is wanted`);
    if (cell("buyer") === "") fail("buyer: empty");
    const asked = cell("inquired").trim();
    if (asked !== "" && inquired(asked) === undefined) fail(`inquired: ${asked}: true or false is wanted`);
    this.#lines.add(row.line);
    this.columns.at.push(at);
    this.columns.direction.push(direction);
    this.columns.buyer.push(cell("buyer"));
    this.columns.text.push(cell("text"));
    this.columns.ip.push(cell("ip") || null);
    this.columns.agent.push(cell("agent") || null);
    this.columns.inquired.push(inquired(asked) ?? null);
    this.columns.kind.push(cell("kind").trim() || null);
  }

  finish() {
    if (!this.#header) throw new Unusable(`${this.#file}: holds no row`);
  }
}

/** A log of messages as columns, some thousand rows at a time. `lines` is told where each row begins. */
export async function* auditLogPieces(file, input, offset, lines) {
  const log = new LogColumns(file, offset, lines);
  for await (const row of rowsOf(file, input)) {
    log.add(row);
    if (log.isFull) yield log.take();
  }
  log.finish();
  yield log.take();
}
