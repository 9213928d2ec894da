import { decodeBytes } from "./decode-bytes.js";
import { bytesOf } from "./message-file.js";

/** Text that is not JSON, and where the reader stopped: both count from 1; zero when the browser does not tell. */
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
  return decodeBytes(bytes, name).text;
}

/** Reads JSON. Throws `JsonProblem` with the place. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (problem) {
    throw placeOf(text, (problem as Error).message);
  }
}

/** Each browser's parser tells the place in its own words; one that ends too early is at fault in its last line. */
function placeOf(text: string, message: string): JsonProblem {
  const place = /line (\d+),? column (\d+)/.exec(message);
  if (place) return new JsonProblem(Number(place[1]), Number(place[2]));
  const position = /position (\d+)/.exec(message);
  if (position) return atOffset(text, Number(position[1]));
  return /end|unterminated/i.test(message) ? atOffset(text, text.length) : new JsonProblem(0, 0);
}

function atOffset(text: string, offset: number): JsonProblem {
  const before = text.slice(0, offset).split("\n");
  return new JsonProblem(before.length, (before.at(-1) ?? "").length + 1);
}
