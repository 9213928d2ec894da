import { unpackedSize } from "./archive-size.js";
import { FileProblem } from "./file-problem.js";
import type { NamedBytes } from "./named-bytes.js";

export type WorkbookCell = string | number | boolean | Date | null;

/** Reads the rows of a workbook's first sheet. */
export type WorkbookReader = (bytes: Uint8Array<ArrayBuffer>) => Promise<WorkbookCell[][]>;

/** Whether the bytes are those of a workbook, which is an archive. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** In the page's own thread, with a library that comes when the first workbook does. */
const inThePage: WorkbookReader = async (bytes) => {
  const { rowsOfWorkbook } = await import("./workbook-rows.js");
  return rowsOfWorkbook(bytes);
};

let reader: WorkbookReader = inThePage;

/** Has workbooks read elsewhere from now on: in a worker, on pages that can have one. */
export function readWorkbooksWith(another: (inThePage: WorkbookReader) => WorkbookReader): void {
  reader = another(inThePage);
}

/** More than any list or log holds; a small archive that claims more was made to fill the memory. */
const mostUnpacked = 256 * 1024 * 1024;

function refuseBomb(name: string, bytes: Uint8Array): void {
  const size = unpackedSize(bytes);
  if (size === null || size <= mostUnpacked) return;
  const megabytes = (count: number): number => Math.ceil(count / 1024 / 1024);
  throw new FileProblem("fileUnpacksTooLarge", {
    name,
    size: megabytes(size),
    limit: megabytes(mostUnpacked),
  });
}

/** The rows of a workbook's first sheet; dates have no offset and are given as if they were UTC. Throws `FileProblem`. */
export async function readWorkbook({ name, bytes }: NamedBytes): Promise<WorkbookCell[][]> {
  refuseBomb(name, bytes);
  try {
    return await reader(new Uint8Array(bytes));
  } catch {
    throw new FileProblem("fileNoWorkbook", { name });
  }
}
