import { rowsOf } from "./csv-rows.js";
import { Unusable } from "./unusable.js";

/** One message a line. Empty lines are no messages. */
async function* linesOf(input) {
  let line = 0;
  for await (const piece of input.pieces()) {
    const texts = piece.split(/\r\n|\n|\r/);
    // Behind the last line break of a piece the next piece begins.
    if (texts.at(-1) === "") texts.pop();
    for (const text of texts) {
      line += 1;
      if (text !== "") yield { id: String(line), line, text };
    }
  }
}

/** The place of a column, which the header names. */
function columnAt({ line, cells }, name, file) {
  const names = cells.map((cell) => cell.trim());
  const place = names.findIndex((each) => each.toLowerCase() === name.toLowerCase());
  if (place < 0) {
    throw new Unusable(`${file}:${line}: there is no column ${name}; there are ${names.join(", ")}`);
  }
  return place;
}

/** The cells of one column of a CSV file, each a message. Empty cells are none. */
async function* cellsOf(input, file, column) {
  let place;
  for await (const row of rowsOf(file, input)) {
    if (place === undefined) {
      place = columnAt(row, column, file);
      continue;
    }
    if (place >= row.cells.length) {
      throw new Unusable(`${file}:${row.line}: ${row.cells.length} cells, and none of the column ${column}`);
    }
    const text = row.cells[place];
    if (text !== "") yield { id: String(row.line), line: row.line, text };
  }
}

/** The messages of a file with the line that each begins on: its lines, or the cells of a column. */
export function messagesOf(input, file, column) {
  return column === undefined ? linesOf(input) : cellsOf(input, file, column);
}
