import { ProjectProblem } from "./project-file.js";

/** The version of the wrapping, and with it what a pasted text is recognised by. */
const mark = "liaotai1";
const pattern = /(?<mark>liaotai\d+)\.(?<length>[0-9a-z]+)\.(?<sum>[0-9a-z]+)\.(?<data>[\w-]*)/u;
/** What a text may unpack to: more would stop the page. */
const largestBytes = 32 * 1024 * 1024;
const lineLength = 76;

/** Packs a text for a link: deflated, in base64url, with its length and a sum, so that half of it is known as half. */
export async function packText(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  const data = btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/u, "");
  return [mark, data.length.toString(36), sumOf(data).toString(36), data].join(".");
}

/** The same as a block of short lines, for a chat or a mail. */
export function asBlock(packedText: string): string {
  const lines = packedText.match(new RegExp(`.{1,${lineLength}}`, "gu")) ?? [];
  return lines.join("\n");
}

/** Finds what was packed in a link or in a pasted text, whatever stands around it. Throws `ProjectProblem`. */
export async function unpackText(text: string): Promise<string> {
  // Mail programs break lines and quote them.
  const found = pattern.exec(text.replace(/[\s>]+/gu, ""))?.groups as
    Record<"mark" | "length" | "sum" | "data", string> | undefined;
  if (!found) throw new ProjectProblem("noShare");
  if (found.mark !== mark) throw new ProjectProblem("newerVersion", { version: found.mark, known: mark });
  const length = parseInt(found.length, 36);
  if (found.data.length < length) throw new ProjectProblem("cut", { count: found.data.length, all: length });
  const data = found.data.slice(0, length);
  if (sumOf(data) !== parseInt(found.sum, 36)) throw new ProjectProblem("damaged");
  return inflated(data);
}

async function inflated(data: string): Promise<string> {
  const letters = atob(data.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const parts: BlobPart[] = [];
  let size = 0;
  try {
    for await (const part of read(stream)) {
      size += part.length;
      if (size > largestBytes) throw new ProjectProblem("tooLarge", { limit: largestBytes / 1024 / 1024 });
      parts.push(part);
    }
  } catch (problem) {
    throw problem instanceof ProjectProblem ? problem : new ProjectProblem("damaged");
  }
  return new Blob(parts).text();
}

/** Streams can be read in a loop in some browsers only. */
async function* read<Part>(stream: ReadableStream<Part>): AsyncGenerator<Part> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

/** Adler-32 (RFC 1950, section 8.2): enough to notice a letter that was lost or changed on the way. */
function sumOf(text: string): number {
  let [low, high] = [1, 0];
  for (let index = 0; index < text.length; index += 1) {
    low = (low + text.charCodeAt(index)) % 65_521;
    high = (high + low) % 65_521;
  }
  return high * 65_536 + low;
}
