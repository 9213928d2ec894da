import { binaryKind } from "./binary-signatures.js";
import { decodeAs, encodingOfMark, type Encoding } from "./encodings.js";
import { FileProblem } from "./file-problem.js";
import { encodingsInPairs, plausibility, shareOfLoneHighBytes } from "./plausibility.js";

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the bytes leave no other reading. When not, the page asks the reader to look. */
  readonly certain: boolean;
}

/** Above this the text reads as Chinese, below it the bytes were meant otherwise. */
const plausible = 0.5;
/** Above this nearly all of it is everyday Chinese. */
const convincing = 2;
/** Two readings closer than this are both possible. */
const clearLead = 1;

interface Reading {
  readonly text: string;
  readonly encoding: Encoding;
  readonly score: number;
}

function readingsInPairs(bytes: Uint8Array): Reading[] {
  const readings: Reading[] = [];
  for (const encoding of encodingsInPairs) {
    const text = decodeAs(encoding, bytes);
    if (text !== null) readings.push({ text, encoding, score: plausibility(text, encoding) });
  }
  return readings.sort((one, other) => other.score - one.score);
}

/** UTF-16 without its mark: every second byte of ASCII text is zero, and nothing else is like that. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const end = Math.min(bytes.length, 4096) & ~1;
  if (end < 4 || bytes.length % 2 !== 0) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let index = 0; index < end; index += 2) {
    if (bytes[index] === 0) evenZeros += 1;
    if (bytes[index + 1] === 0) oddZeros += 1;
  }
  const pairs = end / 2;
  if (oddZeros > pairs * 0.4 && evenZeros === 0) return "utf-16le";
  if (evenZeros > pairs * 0.4 && oddZeros === 0) return "utf-16be";
  return null;
}

function refuse(code: "fileUndecodable" | "fileBinary", name: string, kind = ""): never {
  throw new FileProblem(code, { name, kind });
}

function decodeMarked(bytes: Uint8Array, encoding: Encoding, name: string): DecodedText {
  const text = decodeAs(encoding, bytes);
  if (text === null || text.includes("\0")) refuse("fileUndecodable", name);
  return { text, encoding, certain: true };
}

/**
 * Whether a text holds none but two-byte characters of UTF-8. A few Chinese characters in GB18030 can pass for those (the word
 * 联通 alone in a file is the known case), while Chinese in UTF-8 takes three bytes a character.
 */
function isTwoByteOnly(text: string): boolean {
  return /[\u0080-\u07ff]/u.test(text) && !/[\u0800-\u{10ffff}]/u.test(text);
}

function decodeUnmarked(bytes: Uint8Array, name: string): DecodedText {
  const utf8 = decodeAs("utf-8", bytes);
  if (utf8 !== null && !isTwoByteOnly(utf8)) return { text: utf8, encoding: "utf-8", certain: true };
  const [best, next] = readingsInPairs(bytes);
  if (utf8 !== null && (!best || best.score < convincing)) {
    return { text: utf8, encoding: "utf-8", certain: !best || best.score < plausible };
  }
  if (best && best.score >= plausible) {
    const certain = !next || best.score - next.score >= clearLead;
    return { text: best.text, encoding: best.encoding, certain };
  }
  const western = shareOfLoneHighBytes(bytes) > 0.8 ? decodeAs("windows-1252", bytes) : null;
  if (western !== null) return { text: western, encoding: "windows-1252", certain: false };
  if (best) return { text: best.text, encoding: best.encoding, certain: false };
  return refuse("fileUndecodable", name);
}

/**
 * Reads a file's bytes as text. The mark at the start decides; then UTF-8, whose rules other encodings break almost at
 * once; then GB18030 against Big5, by which of the two readings people would write.
 * Throws `FileProblem` for an empty, binary or undecodable file.
 */
export function decodeBytes(bytes: Uint8Array, name: string): DecodedText {
  if (bytes.length === 0) throw new FileProblem("fileEmpty", { name });
  const marked = encodingOfMark(bytes);
  if (marked) return decodeMarked(bytes, marked, name);
  const kind = binaryKind(bytes);
  if (kind === "NUL") {
    const unmarked = unmarkedUtf16(bytes);
    if (unmarked) return { ...decodeMarked(bytes, unmarked, name), certain: false };
  }
  if (kind !== null) refuse("fileBinary", name, kind);
  return decodeUnmarked(bytes, name);
}

/** Reads the bytes as the encoding that the reader chose. Throws `FileProblem` when they can't be of it. */
export function decodeBytesAs(bytes: Uint8Array, encoding: Encoding, name: string): DecodedText {
  const text = decodeAs(encoding, bytes);
  if (text === null) refuse("fileUndecodable", name);
  return { text, encoding, certain: true };
}

/** Bytes that show how a text is encoded. */
const bytesLookedAt = 256 * 1024;

/** The same for a file of any length: its beginning shows the encoding, so that a long one is decoded once. */
export function decodeLong(bytes: Uint8Array, name: string): DecodedText {
  if (bytes.length <= bytesLookedAt) return decodeBytes(bytes, name);
  const end = bytes.lastIndexOf(0x0a, bytesLookedAt);
  const beginning = decodeBytes(bytes.subarray(0, end > 0 ? end : bytesLookedAt), name);
  try {
    return { ...decodeBytesAs(bytes, beginning.encoding, name), certain: beginning.certain };
  } catch {
    // Plain Latin letters at the beginning, something else later.
    return decodeBytes(bytes, name);
  }
}
