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
export function readRows(text: string, delimiter: string): Promise<string[][]> {
  return new Promise((resolve) => {
    const rows: string[][] = [];
    Papa.parse<string[]>(text, {
      delimiter,
      newline: "\n",
      chunkSize: slice,
      chunk: (results: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
        for (const row of results.data) rows.push(row);
        parser.pause();
        setTimeout(() => {
          parser.resume();
        });
      },
      complete: () => {
        resolve(rows);
      },
    });
  });
}
