import { lineEnds } from "./input.js";
import { Unusable } from "./unusable.js";

/** What a spreadsheet puts between cells. */
const separators = [",", ";", "\t"];

/** The separator that stands most often in the first line, outside of quotes. */
function separatorOf(text) {
  const line = text.replace(/"[^"]*"/g, "").split(/\r|\n/, 1)[0];
  const count = (separator) => line.split(separator).length;
  return separators.reduce((best, each) => (count(each) > count(best) ? each : best));
}

/**
 * The rows of a CSV text that comes in pieces (RFC 4180), each with the line that it begins on. Quoted cells may hold
 * separators, quotes written twice, and line breaks. Empty lines are no rows. A piece never ends between CR and LF.
 */
export class CsvRows {
  #cells = [];
  #cell = "";
  #state = "start";
  #line = 1;
  #begin = 1;
  #separator;
  #ends;
  #file;

  constructor(file) {
    this.#file = file;
  }

  /** The rows that end in this piece. */
  *take(text) {
    if (!this.#separator) {
      this.#separator = separatorOf(text);
      this.#ends = new RegExp(`[${this.#separator}\\r\\n"]`, "g");
    }
    let place = 0;
    while (place < text.length) {
      if (this.#state === "quoted") {
        place = this.#readQuoted(text, place);
        continue;
      }
      const end = this.#endOf(text, place);
      if (end > place) {
        this.#cell += text.slice(place, end);
        this.#state = "plain";
      }
      if (end === text.length) return;
      place = end + 1;
      const sign = text[end];
      if (sign === '"') {
        if (this.#state === "closing") this.#cell += '"';
        this.#state = "quoted";
      } else if (sign === this.#separator) {
        this.#endCell();
      } else {
        if (sign === "\r" && text[place] === "\n") place += 1;
        this.#line += 1;
        const row = this.#endRow();
        if (row) yield row;
      }
    }
  }

  /** The row that no line break ends. */
  *finish() {
    if (this.#state === "quoted")
      throw new Unusable(`${this.#file}:${this.#begin}: a quote is opened and not closed`);
    const row = this.#endRow();
    if (row) yield row;
  }

  /** Where the plain characters end: a quote inside of them is one of them. */
  #endOf(text, place) {
    this.#ends.lastIndex = place;
    for (let found = this.#ends.exec(text); found; found = this.#ends.exec(text)) {
      const isInside = found[0] === '"' && (found.index > place || this.#state === "plain");
      if (!isInside) return found.index;
    }
    return text.length;
  }

  /** Reads what is quoted, and the quote that may end it. */
  #readQuoted(text, place) {
    const quote = text.indexOf('"', place);
    const end = quote < 0 ? text.length : quote;
    const quoted = text.slice(place, end);
    this.#cell += quoted;
    this.#line += lineEnds(quoted);
    if (quote < 0) return end;
    this.#state = "closing";
    return end + 1;
  }

  #endCell() {
    this.#cells.push(this.#cell);
    this.#cell = "";
    this.#state = "start";
  }

  #endRow() {
    const isEmpty = this.#cells.length === 0 && this.#cell === "" && this.#state === "start";
    this.#endCell();
    const row = { line: this.#begin, cells: this.#cells };
    this.#cells = [];
    this.#begin = this.#line;
    return isEmpty ? undefined : row;
  }
}

/** All rows of a file, the header among them. */
export async function* rowsOf(file, input) {
  const rows = new CsvRows(file);
  for await (const piece of input.pieces()) yield* rows.take(piece);
  yield* rows.finish();
}
