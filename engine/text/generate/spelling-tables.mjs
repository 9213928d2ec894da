// Writes which Han characters each syllable of Pinyin and of Bopomofo spells, as a C++ source:
// spelling-tables.mjs FOLDER OUTPUT UNICODE
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commonSimplified, standIns } from "./sources.mjs";
import { numbers } from "./two-stage.mjs";

const [folder, output, unicode] = process.argv.slice(2);

/** A reading that a character has less often than once in so many times says little about it: 给 is hardly ever jǐ. */
const rare = 20;

const bopomofo = JSON.parse(readFileSync(join(folder, "bopomofo.json"), "utf8"));
const { classOf, digits } = standIns(folder);
const isCommon = commonSimplified();

/** The syllable without its tone, ü written v as on a keyboard. */
const toneless = (reading) =>
  reading
    .normalize("NFD")
    .replace(/u\u0308/g, "v")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();

/** What folding makes of a character. */
const folded = (value) => classOf.get(value)?.canonical ?? digits.get(value)?.canonical ?? value;

/** The readings of a character in use, the usual one at least. */
function readings({ kMandarin = "", kHanyuPinlu = "" }) {
  const counted = [...kHanyuPinlu.matchAll(/(\S+)\((\d+)\)/g)].map(([, reading, count]) => [
    reading,
    Number(count),
  ]);
  const all = counted.reduce((sum, [, count]) => sum + count, 0);
  const frequent = counted.filter(([, count]) => count * rare >= all).map(([reading]) => reading);
  return [...new Set([kMandarin.split(" ")[0], ...frequent].filter(Boolean).map(toneless))];
}

function unihan() {
  const known = new Map();
  const text = execFileSync("bzcat", [join(unicode, "Unihan_Readings.txt.bz2")], {
    maxBuffer: 1 << 28,
  }).toString();
  for (const [, point, field, value] of text.matchAll(/^U\+(\S+)\t(kMandarin|kHanyuPinlu)\t(.*)$/gm)) {
    const character = parseInt(point, 16);
    known.set(character, { ...known.get(character), [field]: value });
  }
  return known;
}

function inBopomofo(syllable) {
  const whole = bopomofo.syllables[syllable];
  if (whole) return whole;
  const [, initial, written] = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcs]?)(.*)$/.exec(syllable);
  // After j, q and x, Pinyin writes u for ü.
  const final = /^[jqx]$/.test(initial) ? written.replace(/^u/, "v") : written;
  const sound = bopomofo.finals[final];
  return sound === undefined ? null : bopomofo.initials[initial] + sound;
}

/** Letters as one number, as engine/text/spelling.hpp makes it. */
const packed = (letters, first, bits) =>
  [...letters].reduce((number, letter) => (number << bits) | (letter.codePointAt(0) - first + 1), 0);
const packedPinyin = (syllable) => packed(syllable, 0x61, 5);
const packedBopomofo = (syllable) => packed(syllable, 0x3105, 6);

const spelled = new Map();
for (const [value, known] of unihan()) {
  if (!isCommon.has(value)) continue;
  for (const syllable of readings(known)) {
    // Without a key for ü many write u.
    for (const written of new Set([syllable, syllable.replace("v", "u")])) {
      if (!/^[a-z]{2,6}$/.test(written)) continue;
      if (!spelled.has(written)) spelled.set(written, new Set());
      spelled.get(written).add(folded(value));
    }
  }
}

const syllables = [...spelled.keys()].sort((one, other) => packedPinyin(one) - packedPinyin(other));
const lists = syllables.map((syllable) => [...spelled.get(syllable)].sort((one, other) => one - other));
const starts = lists.reduce((places, list) => [...places, places.at(-1) + list.length], [0]);
const written = syllables
  .map((syllable, place) => [inBopomofo(syllable), place])
  .filter(([sound]) => sound !== null)
  .map(([sound, place]) => [packedBopomofo(sound), place])
  .sort(([one], [other]) => one - other);

writeFileSync(
  output,
  `#include "engine/text/spelling.hpp"

namespace liaotai::text::tables {

extern const std::size_t syllable_count = ${syllables.length};
${numbers("std::uint32_t", "syllables", syllables.map(packedPinyin))}
${numbers("std::uint16_t", "syllable_starts", starts)}
${numbers(
  "std::uint8_t",
  "syllable_characters_high",
  lists.flat().map((character) => character >> 8),
)}
${numbers(
  "std::uint8_t",
  "syllable_characters_low",
  lists.flat().map((character) => character & 0xff),
)}
extern const std::size_t bopomofo_count = ${written.length};
${numbers(
  "std::uint32_t",
  "bopomofo",
  written.map(([sound]) => sound),
)}
${numbers(
  "std::uint16_t",
  "bopomofo_syllables",
  written.map(([, place]) => place),
)}
}  // namespace liaotai::text::tables
`,
);
