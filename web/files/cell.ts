/** A cell as a table file holds it: text from CSV, values from a workbook. */
export type Cell = string | number | boolean | Date | null;

/** The cell as text, without what surrounds it. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date)
    return cell
      .toISOString()
      .replace("T", " ")
      .replace(/(?:\.000)?Z$/u, "");
  return String(cell).trim();
}

/** Compared without case, width and the spaces around and inside. */
export function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_\-:*#/]+/gu, "");
}
