// Reads what folding takes from elsewhere: Traditional to Simplified, look-alikes, and the repository's own data.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const point = (text) => text.codePointAt(0);
const read = (path) => JSON.parse(readFileSync(path, "utf8"));

/** The characters of a double-byte charset whose first byte lies in a range and whose second is at least `firstTrail`. */
function charactersOf(charset, firstByte, lastByte, firstTrail) {
  const decoder = new TextDecoder(charset);
  const found = new Set();
  for (let lead = firstByte; lead <= lastByte; ++lead) {
    for (let trail = firstTrail; trail <= 0xfe; ++trail)
      found.add(point(decoder.decode(Uint8Array.of(lead, trail))));
  }
  return found;
}

/**
 * Whether a Han character and its Simplified form are in common use: level 1 of Big5 (5,401 characters) has the one, or
 * level 1 of GB 2312 (3,755 characters) the other. The tables leave out what nobody types.
 */
export function commonHan() {
  const traditional = charactersOf("big5", 0xa4, 0xc6, 0x40);
  const levelOne = commonSimplified();
  return (value, simple) => traditional.has(value) || levelOne.has(simple);
}

/** The characters of level 1 of GB 2312. */
export function commonSimplified() {
  return charactersOf("gbk", 0xb0, 0xd7, 0xa1);
}

/** Traditional to Simplified, the first choice of OpenCC, for the pairs that `wanted` takes. */
export function simplified(openccData, wanted) {
  const pairs = new Map();
  for (const line of readFileSync(join(openccData, "TSCharacters.txt"), "utf8").split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [from, to] = line.split("\t");
    const target = point(to.split(" ")[0]);
    if (point(from) <= 0xffff && target <= 0xffff && target !== point(from) && wanted(point(from), target)) {
      pairs.set(point(from), target);
    }
  }
  return pairs;
}

/** Forms of one character that the conversion tables keep apart, to the one that is read. */
export function variants(folder) {
  const pairs = new Map();
  for (const { character, as, reason } of read(join(folder, "han-variants.json")).variants) {
    if (pairs.has(point(character))) throw new Error(`han-variants.json: ${character} stands there twice`);
    if (!reason) throw new Error(`han-variants.json: ${character} lacks a reason`);
    pairs.set(point(character), point(as));
  }
  return pairs;
}

/** Japanese forms to the Traditional ones they come from (圧 to 壓), without those that `isChinese` as well. */
export function japanese(openccData, isChinese) {
  const pairs = new Map();
  for (const line of readFileSync(join(openccData, "JPShinjitaiCharacters.txt"), "utf8").split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [from, to] = line.split("\t");
    if (!to.includes(" ") && point(to) <= 0xffff && !isChinese(point(from)))
      pairs.set(point(from), point(to));
  }
  return pairs;
}

/** The Latin letter that a character looks like (UTS #39), or null. */
export function lookAlikes(folder, file) {
  const prototypes = read(file);
  const own = new Map(
    read(join(folder, "look-alikes.json")).letters.map(({ character, as }) => [character, as]),
  );
  return (value) => {
    const character = String.fromCodePoint(value);
    const prototype = own.get(character) ?? prototypes[character] ?? null;
    // I and l share one prototype there; a capital that looks like it stands for I.
    if (prototype === "l" && character.toLowerCase() !== character) return "i";
    return prototype !== null && /^[A-Za-z]$/.test(prototype) ? prototype.toLowerCase() : null;
  };
}

/** Characters that stand in for another, and Han characters that can be read as a digit. */
export function standIns(folder) {
  const classOf = new Map();
  for (const { canonical, members } of read(join(folder, "stand-ins.json")).classes) {
    for (const { character, kind, reason, everyday = false } of members) {
      if (classOf.has(point(character))) throw new Error(`stand-ins.json: ${character} is in two classes`);
      if (!reason || !["homophone", "shape"].includes(kind))
        throw new Error(`stand-ins.json: ${character} lacks a reason or kind`);
      classOf.set(point(character), { canonical: point(canonical), kind, isEveryday: everyday });
    }
  }
  const digits = new Map();
  for (const { character, value, canonical } of read(join(folder, "han-digits.json")).digits) {
    digits.set(point(character), { value, canonical: canonical ? point(canonical) : null });
  }
  return { classOf, digits };
}

/** Punctuation that is read as another sign. */
export function handChosen(folder) {
  return new Map(
    read(join(folder, "punctuation.json")).signs.map(({ character, as }) => [point(character), point(as)]),
  );
}

/** The words that emoji stand for. */
export function pictures(folder) {
  return new Map(
    read(join(folder, "pictures.json")).pictures.map(({ character, as }) => [point(character), as]),
  );
}
