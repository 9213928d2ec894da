import Papa from "papaparse";

/** Characters read before the page gets its turn again. */
const slice = 512 * 1024;

/** A separator that no file holds: the whole line is one cell, quotes still count. */
export const noDelimiter = "\u001f";

/** Line ends as one character; inside quotes too, where a message's own line breaks stand. */
export function withPlainLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/gu, "\n") : text;
}

/** The first rows alone, to find out what kind of table it is. */
export function readFirstRows(text: string, delimiter: string, count: number): string[][] {
  return Papa.parse<string[]>(text, { delimiter, newline: "\n", preview: count }).data;
}

/** All rows of a delimited text whose line ends are plain. Lets the page breathe while it reads. */
export async function readRows(text: string, delimiter: string): Promise<string[][]> {
  const rows: string[][] = [];
  await readRowsInSlices(text, delimiter, (slice) => {
    for (const row of slice) rows.push(row);
  });
  return rows;
}

/** How far a reading is, from 0 to 1, and how to end it. */
export interface SliceOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (share: number) => void;
}

/**
 * Hands over the rows of a delimited text whose line ends are plain, slice by slice, and lets the page breathe in between.
 * Aborting refuses the promise with the signal's reason.
 */
export function readRowsInSlices(
  text: string,
  delimiter: string,
  take: (rows: string[][]) => void,
  { signal, onProgress }: SliceOptions = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason as Error);
      return;
    }
    Papa.parse<string[]>(text, {
      delimiter,
      newline: "\n",
      chunkSize: slice,
      chunk: (results: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
        take(results.data);
        onProgress?.(Math.min(1, results.meta.cursor / text.length));
        parser.pause();
        setTimeout(() => {
          if (!signal?.aborted) parser.resume();
          else {
            reject(signal.reason as Error);
            parser.abort();
          }
        });
      },
      complete: () => {
        resolve();
      },
    });
  });
}
