import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Unusable } from "./unusable.js";

const reasons = {
  EACCES: "no permission (EACCES)",
  EISDIR: "is a folder (EISDIR)",
  ENOENT: "there is no such file (ENOENT)",
};

function cantBeRead(file, problem) {
  return new Unusable(`${file}: can't be read: ${reasons[problem.code] ?? problem.message}`);
}

/** How often a text breaks its line. */
export function lineEnds(text) {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** Where the next line begins, `bytes` being read from `start` on. Lines end with LF, CR LF or CR. */
function nextLine(bytes, start) {
  let end = start;
  while (end < bytes.length && bytes[end] !== 0x0a && bytes[end] !== 0x0d) end += 1;
  return end + (bytes[end] === 0x0d && bytes[end + 1] === 0x0a ? 2 : 1);
}

/** How many lines of `bytes` can be decoded before the first one that can't, and how many there are. */
function linesDecoded(decoder, bytes) {
  let lines = 0;
  for (let start = 0; start < bytes.length; lines += 1) {
    const end = nextLine(bytes, start);
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      break;
    }
    start = end;
  }
  return lines;
}

/** The same bytes, cut where a line ends, so that no character is cut. */
async function* wholeLines(chunks) {
  let begun = [];
  for await (const chunk of chunks) {
    const cut = chunk.lastIndexOf(0x0a) + 1;
    if (cut === 0) {
      begun.push(chunk);
      continue;
    }
    yield Buffer.concat([...begun, chunk.subarray(0, cut)]);
    begun = cut < chunk.length ? [chunk.subarray(cut)] : [];
  }
  if (begun.length > 0) yield Buffer.concat(begun);
}

const hasMarkOfUtf16 = (chunk) => chunk[0] === 0xff && chunk[1] === 0xfe;

/** UTF-16 as UTF-8: what spreadsheets call Unicode text. */
async function* fromUtf16(chunks, file) {
  const decoder = new TextDecoder("utf-16le", { fatal: true, ignoreBOM: true });
  const decoded = (bytes, options) => {
    try {
      return Buffer.from(decoder.decode(bytes, options));
    } catch {
      throw new Unusable(`${file}: begins as UTF-16 and is not`);
    }
  };
  for await (const bytes of chunks) yield decoded(bytes, { stream: true });
  yield decoded();
}

/**
 * A file, `-` being standard input. It is read in pieces, as often as one likes: a file is opened again, and what comes
 * through a pipe is kept, unless one says that it need not be.
 */
export class Input {
  #file;
  #encoding;
  #keeps;
  #kept;

  constructor(file, encoding = "utf-8", { keep = true } = {}) {
    this.#file = file;
    this.#encoding = encoding;
    this.#keeps = keep;
  }

  /** Whether it can be read once more. */
  async canBeReadAgain() {
    return this.#keeps || (await this.#canBeOpenedAgain());
  }

  /** Its text in pieces that end where a line ends, without a byte order mark. */
  async *pieces() {
    const chunks = this.#chunks();
    const { value: first, done } = await chunks.next();
    if (done) return;
    const all = (async function* () {
      yield first;
      yield* chunks;
    })();
    const isUtf16 = hasMarkOfUtf16(first);
    const decoder = new TextDecoder(isUtf16 ? "utf-8" : this.#encoding, { fatal: true, ignoreBOM: true });
    let lines = 0;
    let isFirst = true;
    for await (const bytes of wholeLines(isUtf16 ? fromUtf16(all, this.#file) : all)) {
      let text;
      try {
        text = decoder.decode(bytes);
      } catch {
        throw this.#notDecoded(lines + linesDecoded(decoder, bytes) + 1);
      }
      yield isFirst ? text.replace(/^\uFEFF/, "") : text;
      isFirst = false;
      lines += lineEnds(text);
    }
  }

  #notDecoded(line) {
    const wanted = this.#encoding.toUpperCase();
    return new Unusable(
      `${this.#file}:${line}: not ${wanted}; say what it is, such as --encoding gbk or --encoding big5`,
    );
  }

  async *#chunks() {
    if (this.#kept) {
      yield* this.#kept;
      return;
    }
    const kept = (await this.#canBeOpenedAgain()) || !this.#keeps ? undefined : [];
    try {
      for await (const chunk of this.#file === "-" ? process.stdin : createReadStream(this.#file)) {
        kept?.push(chunk);
        yield chunk;
      }
    } catch (problem) {
      throw cantBeRead(this.#file, problem);
    }
    this.#kept = kept;
  }

  async #canBeOpenedAgain() {
    if (this.#file === "-") return false;
    try {
      return (await stat(this.#file)).isFile();
    } catch (problem) {
      throw cantBeRead(this.#file, problem);
    }
  }
}

/** The whole text of an input. */
export async function readText(input) {
  const pieces = [];
  for await (const piece of input.pieces()) pieces.push(piece);
  return pieces.join("");
}

/** The JSON that a file holds. */
export async function readJson(file, encoding) {
  const content = await readText(new Input(file, encoding));
  try {
    return JSON.parse(content);
  } catch (problem) {
    throw new Unusable(`${file}: not JSON: ${content.trim() === "" ? "it is empty" : problem.message}`);
  }
}
