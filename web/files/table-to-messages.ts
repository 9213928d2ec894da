import { recogniseHeadings } from "./headings.js";
import type { Message } from "./message.js";

/** Rows of which the reader should know something, by their number in the file, counted from 1. */
export interface RowNote {
  readonly code: "rowsBlank" | "rowsWithoutText" | "rowsTooWide" | "noHeadings" | "rowsAboveHeadings";
  readonly rows: readonly number[];
}

export interface MessageTable {
  readonly messages: readonly Message[];
  /** What the columns are called: the headings, or nothing where the file has none. */
  readonly headings: readonly string[] | null;
  readonly columnCount: number;
  readonly textColumn: number;
  readonly groupColumn: number | null;
  readonly notes: readonly RowNote[];
}

const wordy = /[\p{L}\p{So}]/u;
const codeLike = /^[\w\-./#]*\d[\w\-./#]*$/u;

function isWordy(cell: string): boolean {
  const text = cell.trim();
  return wordy.test(text) && !codeLike.test(text);
}

/** The first column in which at least half of the filled cells are words rather than numbers and codes. */
function firstTextColumn(rows: readonly string[][], columnCount: number): number {
  const sample = rows.slice(0, 200);
  for (let column = 0; column < columnCount; column += 1) {
    const filled = sample.map((row) => row[column] ?? "").filter((cell) => cell.trim() !== "");
    if (filled.length > 0 && filled.filter(isWordy).length * 2 >= filled.length) return column;
  }
  return 0;
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === "");
}

/** Rows among which the headings are looked for. */
const rowsLookedAt = 6;

/** The columns that a row of headings names; none when it is no such row. */
function headed(row: readonly string[]): ReturnType<typeof recogniseHeadings> {
  const known = recogniseHeadings(row);
  return known.has("text") || known.size > 1 ? known : new Map();
}

/**
 * Where the headings stand: in the first row, or below titles, which a table has in one cell or merged to one. Null when
 * there are none.
 */
function placeOfHeadings(rows: readonly string[][]): number | null {
  for (const [index, row] of rows.slice(0, rowsLookedAt).entries()) {
    if (headed(row).size > 0) return index;
    if (row.filter((cell) => cell.trim() !== "").length > 1) return null;
  }
  return null;
}

function widest(rows: readonly string[][]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 1);
}

/** The cell, with what follows it when an unquoted delimiter cut the last column's text apart. */
function textOf(row: readonly string[], column: number, expected: number, delimiter: string): string {
  if (column === expected - 1 && row.length > expected) return row.slice(column).join(delimiter);
  return row[column] ?? "";
}

class Notes {
  private readonly rowsOf = new Map<RowNote["code"], number[]>();

  add(code: RowNote["code"], row: number): void {
    const rows = this.rowsOf.get(code);
    if (rows) rows.push(row);
    else this.rowsOf.set(code, [row]);
  }

  list(): RowNote[] {
    return Array.from(this.rowsOf, ([code, rows]) => ({ code, rows }));
  }
}

/**
 * Takes the messages out of a table. Every row is either a message or named in a note; the empty row at the very end
 * of a file is neither.
 */
export function tableToMessages(
  rows: readonly string[][],
  delimiter: string,
  chosenColumn: number | null = null,
): MessageTable {
  const at = placeOfHeadings(rows);
  const headings = at === null ? null : (rows[at] ?? []);
  const known = headed(headings ?? []);
  const above = at === null ? 0 : at + 1;
  const body = rows.slice(above);
  const columnCount = headings ? headings.length : widest(body.slice(0, 200));
  const textColumn = chosenColumn ?? known.get("text") ?? firstTextColumn(body, columnCount);
  const groupColumn = known.get("group") ?? null;
  const nameColumn = known.get("id") ?? null;
  const notes = new Notes();
  const messages: Message[] = [];
  if (!headings && columnCount > 1) notes.add("noHeadings", 1);
  for (let row = 1; row < above; row += 1) notes.add("rowsAboveHeadings", row);
  body.forEach((row, index) => {
    const number = above + index + 1;
    if (isBlank(row)) {
      if (index < body.length - 1) notes.add("rowsBlank", number);
      return;
    }
    if (row.length > columnCount) notes.add("rowsTooWide", number);
    const text = textOf(row, textColumn, columnCount, delimiter);
    if (text.trim() === "") notes.add("rowsWithoutText", number);
    const group = groupColumn === null ? "" : (row[groupColumn] ?? "").trim();
    const name = nameColumn === null ? "" : (row[nameColumn] ?? "").trim();
    messages.push({ id: String(number), text, ...(group && { group }), ...(name && { name }) });
  });
  return { messages, headings, columnCount, textColumn, groupColumn, notes: notes.list() };
}
