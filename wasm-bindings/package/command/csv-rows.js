import { Unusable } from "./unusable.js";

/** What a spreadsheet puts between cells, by the first line that has one of them. */
const separators = [",", ";", "\t"];

/**
 * The rows of a CSV text that comes in pieces (RFC 4180), each with the line that it begins on. Quoted cells may hold
 * separators, quotes written twice, and line breaks. Empty lines are no rows.
 */
export class CsvRows {
  #cells = [];
  #cell = "";
  #state = "start";
  #line = 1;
  #begin = 1;
  #separator;
  #file;
  #skipsNewline = false;

  constructor(file) {
    this.#file = file;
  }

  /** The rows that end in this piece. */
  *take(text) {
    this.#separator ??= separators.find((each) => text.split(/\r|\n/, 1)[0].includes(each)) ?? ",";
    for (const letter of text) {
      const row = this.#read(letter);
      if (row) yield row;
    }
  }

  /** The row that no line break ends. */
  *finish() {
    if (this.#state === "quoted")
      throw new Unusable(`${this.#file}:${this.#begin}: a quote is opened and not closed`);
    const row = this.#endRow();
    if (row) yield row;
  }

  #read(letter) {
    const follows = this.#skipsNewline && letter === "\n";
    this.#skipsNewline = false;
    if (follows) return undefined;
    if (this.#state === "quoted") {
      if (letter === '"') this.#state = "closing";
      else this.#cell += letter;
      if (letter === "\n") this.#line += 1;
      return undefined;
    }
    if (letter === '"' && this.#state === "start") {
      this.#state = "quoted";
    } else if (letter === '"' && this.#state === "closing") {
      this.#cell += '"';
      this.#state = "quoted";
    } else if (letter === this.#separator) {
      this.#endCell();
    } else if (letter === "\n" || letter === "\r") {
      this.#skipsNewline = letter === "\r";
      this.#line += 1;
      return this.#endRow();
    } else {
      this.#cell += letter;
      this.#state = "plain";
    }
    return undefined;
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
