import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { Unusable } from "./unusable.js";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The number of the first line that is not UTF-8. */
function firstBrokenLine(bytes) {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline;
    try {
      utf8.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line += 1;
    start = end + 1;
  }
  return line;
}

/** The text of a file, `-` being standard input. */
export async function readText(file) {
  if (file === "-") return text(process.stdin);
  let bytes;
  try {
    bytes = await readFile(file);
  } catch (problem) {
    throw new Unusable(`${file}: can't be read: ${problem.code ?? problem.message}`);
  }
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Unusable(`${file}:${firstBrokenLine(bytes)}: not UTF-8; save the file as UTF-8 first`);
  }
}

/** The JSON that a file holds. */
export async function readJson(file) {
  const content = await readText(file);
  try {
    return JSON.parse(content);
  } catch (problem) {
    throw new Unusable(`${file}: not JSON: ${problem.message}`);
  }
}
