import { recogniseHeadings } from "./headings.js";
import { noDelimiter, readFirstRows } from "./read-rows.js";

const candidates = ["\t", ",", ";", "；", "|"] as const;

const rowsLookedAt = 40;

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === "");
}

/** Whether the delimiter is followed by a space more often than not: a comma in a sentence, not between cells. */
function readsAsProse(text: string, delimiter: string): boolean {
  const start = text.slice(0, 20_000);
  const all = start.split(delimiter).length - 1;
  const spaced = start.split(`${delimiter} `).length - 1;
  return spaced * 2 > all;
}

/** How many cells every row has, or 1 when the rows differ. */
function evenWidth(rows: readonly string[][]): number {
  const filled = rows.filter((row) => !isBlank(row));
  const width = filled[0]?.length ?? 1;
  return filled.length > 0 && filled.every((row) => row.length === width) ? width : 1;
}

/**
 * What separates the cells of this text. A first row with known headings decides; else a character that cuts every
 * row into equally many cells, for which a file that is not called a table may only use the tab: sentences hold the
 * others too. Else nothing does, and each row is one cell.
 */
export function findDelimiter(text: string, fileName: string): string {
  const isTable = /\.(csv|tsv)$/iu.test(fileName);
  let best: string = noDelimiter;
  let mostCells = 1;
  for (const candidate of candidates) {
    if (!text.includes(candidate)) continue;
    const rows = readFirstRows(text, candidate, rowsLookedAt);
    const headings = rows[0] ?? [];
    if (headings.length > 1 && recogniseHeadings(headings).has("text")) return candidate;
    if (!isTable && candidate !== "\t") continue;
    const width = evenWidth(rows);
    if (width > mostCells && rows.length > 1 && !readsAsProse(text, candidate)) {
      best = candidate;
      mostCells = width;
    }
  }
  return best;
}
