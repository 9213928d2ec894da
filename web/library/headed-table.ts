import { type Cell, textOf } from "../files/cell.js";
import { type Column, columnUnder } from "./columns.js";

/** A table with the row of its headings found. */
export interface HeadedTable {
  /** One name a column, each once. */
  readonly headings: readonly string[];
  /** The number of the first row below the headings, from 1. */
  readonly firstRow: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** Rows among which the headings are looked for: titles and merged cells stand above them. */
const rowsLookedAt = 6;

function recognised(row: readonly Cell[], remembered: Readonly<Record<string, string>>): number {
  const found = row.map((cell) => columnUnder(textOf(cell), remembered)).filter((column) => column !== null);
  return new Set<Column>(found).size;
}

/** A merged cell has its words in its first column alone: they are meant for the columns beside it too. */
function spread(row: readonly Cell[], width: number): string[] {
  const names: string[] = [];
  for (let index = 0; index < width; index += 1) {
    const name = textOf(row[index]);
    names.push(name === "" ? (names.at(-1) ?? "") : name);
  }
  return names;
}

/** Each name once: what a merged heading spans is numbered. */
function distinct(names: readonly string[]): string[] {
  const count = new Map<string, number>();
  return names.map((name) => {
    const key = name === "" ? "-" : name;
    const times = (count.get(key) ?? 0) + 1;
    count.set(key, times);
    return times === 1 ? key : `${key} (${times})`;
  });
}

/** Finds the headings of a table: the row among the first that holds most of those that are known. */
export function headedTable(
  rows: readonly (readonly Cell[])[],
  remembered: Readonly<Record<string, string>>,
): HeadedTable {
  const scores = rows.slice(0, rowsLookedAt).map((row) => recognised(row, remembered));
  const best = Math.max(0, ...scores);
  const at = best === 0 ? 0 : scores.indexOf(best);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    headings: distinct(spread(rows[at] ?? [], width)),
    firstRow: at + 2,
    rows: rows.slice(at + 1),
  };
}
