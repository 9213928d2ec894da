import Papa from "papaparse";
import { type Column, columns, columnUnder } from "./columns.js";
import { harmless } from "./harmless-cell.js";
import type { Library, Reply } from "./reply.js";

/** What the columns are called where no imported file has a name for them, and what a state is called. */
export interface ExportWords {
  readonly columns: Readonly<Record<Column, string>>;
  readonly states: Readonly<Record<Reply["review"]["state"], string>>;
}

function valueOf(reply: Reply, column: Column, { states }: ExportWords): string {
  const { review } = reply;
  switch (column) {
    case "tags":
    case "products":
      return reply[column].join("、");
    case "state":
      return states[review.state];
    case "by":
      return review.state === "approved" ? review.by : "";
    case "at":
      return review.state === "approved" ? new Date(review.at).toISOString() : "";
    default:
      return reply[column];
  }
}

/**
 * The library as rows, the headings first: the columns of the imported files in their order with all that stood in them,
 * and behind them what the library adds. No cell is a formula.
 */
export function libraryRows(library: Library, words: ExportWords): string[][] {
  const heads: { readonly name: string; readonly column: Column | null }[] = [];
  const taken = new Set<Column>();
  for (const name of library.headings) {
    const column = columnUnder(name, library.remembered);
    const first = column !== null && !taken.has(column);
    if (first) taken.add(column);
    heads.push({ name, column: first ? column : null });
  }
  for (const column of columns) if (!taken.has(column)) heads.push({ name: words.columns[column], column });
  const rows = library.replies.map((reply) =>
    heads.map(({ name, column }) =>
      column === null ? (reply.original?.[name] ?? "") : valueOf(reply, column, words),
    ),
  );
  return [heads.map(({ name }) => name), ...rows].map((row) => row.map(harmless));
}

/** The library as a CSV file. The mark tells spreadsheets that it is UTF-8. */
export function libraryCsv(library: Library, words: ExportWords): string {
  return `\uFEFF${Papa.unparse(libraryRows(library, words))}`;
}
