import { decodeLong } from "./decode-bytes.js";
import { FileProblem } from "./file-problem.js";
import type { NamedBytes } from "./named-bytes.js";
import { readFirstRows, readRowsInSlices, withPlainLineEnds } from "./read-rows.js";
import { isArchive, readWorkbook } from "./read-workbook.js";
import type { Cell } from "./cell.js";

/** How far a reading is, from 0 to 1, and how to end it. */
export interface ReadingOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (share: number) => void;
}

/** A table that can be read from its beginning as often as one likes, in slices between which the page draws. */
export interface Table {
  readonly name: string;
  readonly firstRows: readonly (readonly Cell[])[];
  /** Hands over all rows in their order. `first` is the number of the slice's first row, counted from 1. */
  read(
    take: (rows: readonly (readonly Cell[])[], first: number) => void,
    options?: ReadingOptions,
  ): Promise<void>;
}

/** Rows that are looked at to find out what the columns hold. */
const rowsLookedAt = 200;
/** Rows of a workbook that are taken before the page gets its turn. */
const rowsASlice = 5000;
/** Characters that hold as many rows as are looked at, in any table of a usual width. */
const charactersLookedAt = 256 * 1024;

const delimiters = [",", "\t", ";", "|"] as const;

/** The delimiter that cuts the first rows into most cells, and evenly. */
function delimiterOf(text: string): string {
  const width = (delimiter: string): number => {
    const rows = readFirstRows(text, delimiter, 20).filter((row) => row.some((cell) => cell.trim() !== ""));
    const counts = rows.map((row) => row.length);
    return Math.min(...counts) * 1000 + Math.max(...counts);
  };
  return delimiters.reduce((best, each) => (width(each) > width(best) ? each : best));
}

/** As much of a long text as is looked at, in whole lines: to find its first rows the reader would cut all of it. */
function beginningOf(text: string): string {
  if (text.length <= charactersLookedAt) return text;
  const end = text.lastIndexOf("\n", charactersLookedAt);
  return text.slice(0, end > 0 ? end : charactersLookedAt);
}

/** A table from text with delimiters. Throws `FileProblem` when there is nothing in it. */
export function tableOfText(name: string, text: string): Table {
  if (text.trim() === "") throw new FileProblem("fileNoText", { name });
  const plain = withPlainLineEnds(text);
  const named = /^sep=(.)\n/iu.exec(plain);
  const body = named ? plain.slice(named[0].length) : plain;
  const beginning = beginningOf(body);
  const delimiter = named?.[1] ?? delimiterOf(beginning);
  const skipped = named ? 1 : 0;
  return {
    name,
    firstRows: readFirstRows(beginning, delimiter, rowsLookedAt),
    read: async (take, options) => {
      let number = 1 + skipped;
      await readRowsInSlices(
        body,
        delimiter,
        (rows) => {
          take(rows, number);
          number += rows.length;
        },
        options,
      );
    },
  };
}

/** A table whose rows are there already. */
export function tableOfRows(name: string, rows: readonly (readonly Cell[])[]): Table {
  return {
    name,
    firstRows: rows.slice(0, rowsLookedAt),
    read: async (take, { signal, onProgress } = {}) => {
      for (let at = 0; at < rows.length; at += rowsASlice) {
        signal?.throwIfAborted();
        take(rows.slice(at, at + rowsASlice), at + 1);
        onProgress?.(Math.min(1, (at + rowsASlice) / rows.length));
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    },
  };
}

/** Opens a file as a table. Throws `FileProblem`. */
export async function openTable(file: NamedBytes): Promise<Table> {
  if (!isArchive(file.bytes)) return tableOfText(file.name, decodeLong(file.bytes, file.name).text);
  const rows = await readWorkbook(file);
  if (rows.length === 0) throw new FileProblem("fileNoText", { name: file.name });
  return tableOfRows(file.name, rows);
}
