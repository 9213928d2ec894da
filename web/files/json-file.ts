import { faultIn } from "./json-fault.js";
import { bytesOf } from "./named-bytes.js";

/** Text that is not JSON, and where the reader stopped: both count from 1. */
export class JsonProblem extends Error {
  override readonly name = "JsonProblem";

  constructor(
    readonly line: number,
    readonly column: number,
  ) {
    super(`not JSON at line ${line}, column ${column}`);
  }
}

/** The text of a file. Throws `FileProblem`. */
export async function textOf(file: File): Promise<string> {
  const { name, bytes } = await bytesOf(file);
  const { decodeBytes } = await import("./decode-bytes.js");
  return decodeBytes(bytes, name).text;
}

/** Reads JSON. Throws `JsonProblem` with the place, which the browsers' own parsers do not all tell. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const before = text.slice(0, faultIn(text)).split("\n");
    throw new JsonProblem(before.length, (before.at(-1) ?? "").length + 1);
  }
}
