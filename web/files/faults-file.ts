import Papa from "papaparse";
import { type Cell, textOf } from "./cell.js";

/** A file of the rows that were left out: their number, the reason, and the row as it stood. */
export function faultsFile<Fault extends { readonly row: number; readonly cells: readonly Cell[] }>(
  faults: readonly Fault[],
  headings: readonly string[],
  reasonOf: (fault: Fault) => string,
): string {
  const rows = faults.map((fault) => [String(fault.row), reasonOf(fault), ...fault.cells.map(textOf)]);
  // The mark tells spreadsheets that this is UTF-8. What they would take for a formula stays text.
  return `\uFEFF${Papa.unparse([[...headings], ...rows], { escapeFormulae: true })}`;
}
