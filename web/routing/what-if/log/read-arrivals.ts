import { type Cell, textOf } from "../../../files/cell.js";
import { NumbersThatGrow } from "./numbers-that-grow.js";
import { type Read, readLog, type Understanding } from "./read-log.js";
import { BadCell } from "./row-faults.js";
import { sourceFromWord } from "./source-words.js";
import type { ReadingOptions, Table } from "../../../files/table.js";

/** In what handling times are written where they are plain numbers. */
export const handleUnits = ["ms", "second", "minute"] as const;

export type HandleUnit = (typeof handleUnits)[number];

const unitMs: Readonly<Record<HandleUnit, number>> = { ms: 1, second: 1000, minute: 60_000 };

/** Chats as columns, each as long as the log. Buyers and sources are named once and counted from 0. */
export interface ArrivalLog {
  readonly name: string;
  readonly at: Float64Array<ArrayBuffer>;
  readonly buyer: Uint32Array<ArrayBuffer>;
  readonly buyers: readonly string[];
  readonly source: Uint32Array<ArrayBuffer>;
  readonly sources: readonly string[];
  /** `NaN` where none is given; absent when no chat has one. */
  readonly handleMs?: Float64Array<ArrayBuffer>;
}

export interface ArrivalsRead extends Read {
  readonly log: ArrivalLog;
}

/** Words, each of which gets a number when it is first met. */
class Numbered {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.words.length);
    this.words.push(word);
    return this.words.length - 1;
  }
}

const clocked = /^(?:(?<hours>\d{1,3}):)?(?<minutes>\d{1,3}):(?<seconds>\d{2})$/u;

/** A handling time in milliseconds; `null` where the cell is empty. Throws `BadCell`. */
function handleMsOf(cell: Cell | undefined, unit: HandleUnit): number | null {
  // A workbook's span of time is a part of a day.
  if (cell instanceof Date) return cell.getTime() - Date.UTC(1899, 11, 30);
  const text = textOf(cell).replace(
    /^(?<digits>[\d.]+)\s*(?:ms|毫秒|s|sec|秒|min|分|分鐘|分钟)$/iu,
    "$<digits>",
  );
  if (text === "") return null;
  const parts = clocked.exec(text)?.groups;
  if (parts) {
    return (Number(parts.hours ?? 0) * 3600 + Number(parts.minutes) * 60 + Number(parts.seconds)) * 1000;
  }
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw new BadCell("handleUnknown", "handle");
  return Math.round(value * unitMs[unit]);
}

/** The unit that a heading names, such as 處理時間（秒）; seconds when it names none. */
export function unitInHeading(heading: string): HandleUnit {
  const text = heading.normalize("NFKC").toLowerCase();
  if (/ms|毫秒/u.test(text)) return "ms";
  return /min|分/u.test(text) ? "minute" : "second";
}

/** Reads a log of chats. Rows that can't be read are left out and named. */
export async function readArrivals(
  table: Table,
  understanding: Understanding,
  unit: HandleUnit,
  sourcesOfShop: readonly string[],
  options?: ReadingOptions,
): Promise<ArrivalsRead> {
  const ofShop = new Set(sourcesOfShop);
  const at = new NumbersThatGrow((length) => new Float64Array(length));
  const buyer = new NumbersThatGrow((length) => new Uint32Array(length));
  const source = new NumbersThatGrow((length) => new Uint32Array(length));
  const handleMs = new NumbersThatGrow((length) => new Float64Array(length));
  const buyers = new Numbered();
  const sources = new Numbered();
  const sourceOfWord = new Map<string, string>();
  let handled = false as boolean;
  const read = await readLog(
    table,
    understanding,
    (row) => {
      const instant = row.instant();
      const who = row.text("buyer");
      if (who === "") throw new BadCell("buyerMissing", "buyer");
      const word = row.text("source");
      if (word === "") throw new BadCell("sourceMissing", "source");
      const spent = handleMsOf(row.cell("handle"), unit);
      const known = sourceOfWord.get(word) ?? sourceFromWord(word, ofShop);
      sourceOfWord.set(word, known);
      at.push(instant);
      buyer.push(buyers.numberOf(who));
      source.push(sources.numberOf(known));
      handleMs.push(spent ?? Number.NaN);
      handled ||= spent !== null;
    },
    options,
  );
  const log: ArrivalLog = {
    name: table.name,
    at: at.take(),
    buyer: buyer.take(),
    buyers: buyers.words,
    source: source.take(),
    sources: sources.words,
    ...(handled && { handleMs: handleMs.take() }),
  };
  return { ...read, log };
}
