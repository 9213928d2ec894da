import writeExcelFile from "write-excel-file/universal";

/** Rows as a workbook of one sheet, every cell a text. The library for it comes with the first export. */
export function workbookOf(rows: readonly (readonly string[])[]): Promise<Blob> {
  const cells = rows.map((row) => row.map((value) => ({ value, type: String })));
  return writeExcelFile(cells).toBlob();
}
