import { decodeAs, type Encoding } from "./encodings.js";
import { frequentCharacters } from "./frequent-characters.js";

/** Characters looked at: enough to decide, and a large file costs no more than a small one. */
const sampleLength = 60_000;

const chinesePunctuation = new Set("，。！？、：；（）「」『』《》〈〉【】“”‘’…—～·￥　");

const weights = {
  frequent: 4,
  punctuation: 3,
  firstLevel: 1,
  neutral: 0,
  kana: -2,
  rare: -3,
  symbol: -3,
  privateUse: -6,
} as const;

/** Lead bytes of the plane in which an encoding keeps its more frequent Chinese characters. */
const firstLevelLeads = {
  gb18030: { first: 0xb0, last: 0xd7, trails: [[0xa1, 0xfe]] },
  big5: {
    first: 0xa4,
    last: 0xc6,
    trails: [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  },
} as const;

export type DoubleByteEncoding = keyof typeof firstLevelLeads;

const firstLevelOf = new Map<DoubleByteEncoding, ReadonlySet<string>>();

/** The encoding's own table tells which characters are the more frequent ones: no list of ours is needed. */
function firstLevel(encoding: DoubleByteEncoding): ReadonlySet<string> {
  const known = firstLevelOf.get(encoding);
  if (known) return known;
  const { first, last, trails } = firstLevelLeads[encoding];
  const characters = new Set<string>();
  for (let lead: number = first; lead <= last; lead += 1) {
    for (const [lowest, highest] of trails) {
      for (let trail: number = lowest; trail <= highest; trail += 1) {
        const character = decodeAs(encoding, Uint8Array.of(lead, trail));
        if (character !== null) characters.add(character);
      }
    }
  }
  firstLevelOf.set(encoding, characters);
  return characters;
}

function isIdeograph(codePoint: number): boolean {
  return (codePoint >= 0x3400 && codePoint <= 0x9fff) || (codePoint >= 0x20000 && codePoint <= 0x3ffff);
}

function weigh(character: string, codePoint: number, level: ReadonlySet<string>): number {
  if (frequentCharacters.has(character)) return weights.frequent;
  if (chinesePunctuation.has(character)) return weights.punctuation;
  if (level.has(character)) return weights.firstLevel;
  if (isIdeograph(codePoint)) return weights.rare;
  if (codePoint >= 0xe000 && codePoint <= 0xf8ff) return weights.privateUse;
  if (codePoint < 0xa0) return weights.privateUse;
  if (codePoint >= 0x3040 && codePoint <= 0x30ff) return weights.kana;
  if (codePoint >= 0xff01 && codePoint <= 0xff5e) return weights.firstLevel;
  if (codePoint >= 0x1f000) return weights.neutral;
  return weights.symbol;
}

/**
 * How much `text`, read as `encoding`, looks like Chinese that someone would write: from -6 (none of it) to 4,
 * the mean over all characters outside of ASCII. Text that is ASCII alone is 0.
 */
export function plausibility(text: string, encoding: DoubleByteEncoding): number {
  const level = firstLevel(encoding);
  let sum = 0;
  let count = 0;
  for (const character of text.slice(0, sampleLength)) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint < 0x80) continue;
    sum += weigh(character, codePoint, level);
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}

/**
 * The share of bytes above ASCII that stand alone between ASCII bytes, from 0 to 1. In Chinese encodings they come in pairs;
 * alone they are the accents and curly quotes of a Western file.
 */
export function shareOfLoneHighBytes(bytes: Uint8Array): number {
  let high = 0;
  let alone = 0;
  const end = Math.min(bytes.length, sampleLength);
  for (let index = 0; index < end; index += 1) {
    if ((bytes[index] ?? 0) < 0x80) continue;
    high += 1;
    if ((bytes[index - 1] ?? 0) < 0x80 && (bytes[index + 1] ?? 0) < 0x80) alone += 1;
  }
  return high === 0 ? 0 : alone / high;
}

export const encodingsInPairs: readonly (Encoding & DoubleByteEncoding)[] = ["gb18030", "big5"];
