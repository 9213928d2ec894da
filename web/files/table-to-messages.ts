import { recogniseHeadings } from "./headings.js";
import type { Message } from "./message.js";

/** Rows of which the reader should know something, by their number in the file, counted from 1. */
export interface RowNote {
  readonly code: "rowsBlank" | "rowsWithoutText" | "rowsTooWide" | "noHeadings";
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
  const known = recogniseHeadings(rows[0] ?? []);
  const hasHeadings = known.has("text") || known.size > 1;
  const headings = hasHeadings ? (rows[0] ?? []) : null;
  const body = hasHeadings ? rows.slice(1) : rows;
  const columnCount = headings ? headings.length : widest(body.slice(0, 200));
  const textColumn = chosenColumn ?? known.get("text") ?? firstTextColumn(body, columnCount);
  const groupColumn = known.get("group") ?? null;
  const nameColumn = known.get("id") ?? null;
  const notes = new Notes();
  const messages: Message[] = [];
  if (!hasHeadings && columnCount > 1) notes.add("noHeadings", 1);
  body.forEach((row, index) => {
    const number = index + (hasHeadings ? 2 : 1);
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
