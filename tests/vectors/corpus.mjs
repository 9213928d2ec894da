// The one corpus of vectors, for the runners that are written in JavaScript. See README.md beside this file.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";

const folder = import.meta.dirname;

/** Folder by folder, in the order of the bytes, as the native runner sorts its paths. */
function byPath(one, other) {
  const [left, right] = [one.split("/"), other.split("/")];
  const different = left.findIndex((part, index) => part !== right[index]);
  if (different < 0) return left.length - right.length;
  return Buffer.compare(Buffer.from(left[different]), Buffer.from(right[different] ?? ""));
}

/** Every file of vectors: its name and its vectors, each with the request as text. */
export function readCorpus() {
  return readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".json"))
    .sort(byPath)
    .map((file) => ({
      file,
      vectors: JSON.parse(readFileSync(join(folder, file), "utf8")).map((vector) => ({
        ...vector,
        requestText: vector.requestText ?? JSON.stringify(vector.request),
      })),
    }));
}

/** The value at a JSON pointer (RFC 6901), or nothing. */
function valueAt(pointer, document) {
  const steps = pointer.split("/").slice(1);
  return steps
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((value, step) => (value !== null && typeof value === "object" ? value[step] : undefined), document);
}

/** What is wrong with an answer, in words; nothing when it is as the vector expects. */
export function difference(vector, answerText) {
  const { expect, name } = vector;
  const answer = JSON.parse(answerText);
  if (expect.error !== undefined) {
    const expected = `${expect.error} at ${expect.at}`;
    const found = answer.error ? `${answer.error.code} at ${answer.error.path}` : "an answer";
    return expected === found ? undefined : `${name}: expected ${expected}, found ${found}`;
  }
  const found = answer.error ? answer.error : valueAt(expect.at, answer.value);
  if (isDeepStrictEqual(found, expect.equals)) return undefined;
  return `${name}: at ${expect.at} expected ${JSON.stringify(expect.equals)}, found ${JSON.stringify(found)}`;
}
