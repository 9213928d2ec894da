import { FileProblem } from "./file-problem.js";

/** More than any list of replies holds; beyond it the page would not have the memory for the answer. */
const largestFile = 64 * 1024 * 1024;

/** A file's bytes with its name, kept so that it can be read again in another way. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads what the browser hands over. Throws `FileProblem`, also for more than `largest` bytes. */
export async function bytesOf(file: File, largest = largestFile): Promise<NamedBytes> {
  if (file.size > largest) {
    throw new FileProblem("fileTooLarge", {
      name: file.name,
      size: Math.ceil(file.size / 1024 / 1024),
      limit: largest / 1024 / 1024,
    });
  }
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (problem) {
    throw new FileProblem("fileUnreadable", { name: file.name, reason: String(problem) });
  }
}
