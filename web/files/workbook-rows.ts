import { readSheet } from "read-excel-file/universal";
import type { WorkbookCell } from "./read-workbook.js";

/** The rows of a workbook's first sheet. */
export async function rowsOfWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<WorkbookCell[][]> {
  return (await readSheet(bytes.buffer)) as WorkbookCell[][];
}
