/** What spreadsheets take for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/u;
const escaped = /^'[=+\-@\t\r]/u;

/** A cell that a spreadsheet shows and does not compute. */
export function harmless(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** A cell as it was before it was made harmless. */
export function asWritten(cell: string): string {
  return escaped.test(cell) ? cell.slice(1) : cell;
}
