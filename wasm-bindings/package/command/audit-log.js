import { createReadStream } from "node:fs";
import { CsvRows } from "./csv-rows.js";
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

/** Where each column stands. */
function columnsOf({ line, cells }, file) {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  for (const name of needed) {
    if (!names.includes(name)) throw new Unusable(`${file}:${line}: there is no column ${name}`);
  }
  return Object.fromEntries([...needed, ...possible].map((name) => [name, names.indexOf(name)]));
}

/** Collects rows as columns, so that a million of them never are objects. */
class LogColumns {
  lines = [];
  columns = {
    columns: true,
    at: [],
    direction: [],
    buyer: [],
    text: [],
    ip: [],
    agent: [],
    inquired: [],
    kind: [],
  };
  #places;
  #file;
  #offset;

  constructor(file, offset) {
    this.#file = file;
    this.#offset = offset;
  }

  add(row) {
    if (!this.#places) {
      this.#places = columnsOf(row, this.#file);
      return;
    }
    const fail = (reason) => {
      throw new Unusable(`${this.#file}:${row.line}: ${reason}`);
    };
    const cell = (name) => row.cells[this.#places[name]] ?? "";
    const at = instant(cell("at").trim(), this.#offset);
    if (at === undefined || Number.isNaN(at))
      fail(`at: ${cell("at") || "empty"}: a date and time with an offset is wanted, or --utc-offset`);
    const direction = cell("direction").trim();
    if (direction !== "in" && direction !== "out")
      fail(`direction: ${direction || "empty"}: in or out is wanted`);
    if (cell("buyer") === "") fail("buyer: empty");
    const asked = cell("inquired").trim();
    if (asked !== "" && inquired(asked) === undefined) fail(`inquired: ${asked}: true or false is wanted`);
    this.lines.push(row.line);
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
    if (!this.#places) throw new Unusable(`${this.#file}: holds no row`);
    this.columns.at = Float64Array.from(this.columns.at);
    return { lines: this.lines, sends: this.columns };
  }
}

/** The pieces of a file as text, `-` being standard input. */
async function* pieces(file) {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (bytes, options) => {
    try {
      return decoder.decode(bytes, options);
    } catch {
      throw new Unusable(`${file}: not UTF-8; save the file as UTF-8 first`);
    }
  };
  try {
    for await (const bytes of file === "-" ? process.stdin : createReadStream(file)) {
      yield decode(bytes, { stream: true });
    }
  } catch (problem) {
    if (problem instanceof Unusable) throw problem;
    throw new Unusable(`${file}: can't be read: ${problem.code ?? problem.message}`);
  }
  yield decode();
}

/** A log of messages as columns, and the line of the file that each row begins on. */
export async function readAuditLog(file, offset) {
  const rows = new CsvRows(file);
  const log = new LogColumns(file, offset);
  for await (const piece of pieces(file)) {
    for (const row of rows.take(piece)) log.add(row);
  }
  for (const row of rows.finish()) log.add(row);
  return log.finish();
}
