// Writes the tables of folding as a C++ source: fold-tables.mjs FOLDER OUTPUT UNICODE OPENCC_DATA CONFUSABLES
import { writeFileSync } from "node:fs";
import { folding } from "./folding.mjs";
import { numbers, ranked, twoStage } from "./two-stage.mjs";
import { rows } from "./unicode.mjs";

const [folder, output, unicode, openccData, confusables] = process.argv.slice(2);

// In the order of the enums and bits in engine/text/folded_text.hpp and engine/text/tables.hpp.
const folds = [
  "width",
  "letter_case",
  "variant",
  "digit",
  "confusable",
  "homophone",
  "shape",
  "styled",
  "accent",
];
const everyday = 14;
const noDigit = 255;
const tableEnd = 0x20000;
const firstExpansion = 0xe000;

const { foldingOf, isAssigned } = folding(folder, unicode, openccData, confusables);
const records = new Map();
const classes = new Array(tableEnd).fill(0);
const targets = new Array(tableEnd).fill(0);
const expansions = [];
const plains = [];

function recordNumber(record) {
  if (!records.has(record)) records.set(record, records.size);
  if (records.size > 256) throw new Error("more kinds of characters than a byte can number");
  return records.get(record);
}

function bits(set) {
  return [...set].reduce((sum, fold) => {
    const bit = fold === "everyday" ? everyday : folds.indexOf(fold);
    if (bit < 0) throw new Error(`unknown fold ${fold}`);
    return sum | (1 << bit);
  }, 0);
}

function targetOf(value, symbols) {
  if (symbols.length > 1) {
    expansions.push(symbols.map(({ symbol }) => symbol));
    return firstExpansion + expansions.length - 1;
  }
  const [{ symbol }] = symbols;
  if (symbol === value) return 0;
  if (symbol > 0xffff || (symbol >= 0xd800 && symbol < 0xf900))
    throw new Error(`no room for ${symbol.toString(16)}`);
  return symbol;
}

for (let value = 0; value < tableEnd; ++value) {
  if (value >= 0xd800 && value < 0xf900) {
    classes[value] = recordNumber("SymbolKind::filler,Treatment::symbol,false,0,255");
    continue;
  }
  // What Unicode has not assigned is taken as its neighbour is, which keeps the table small.
  if (!isAssigned(value) && targets[value - 1] === 0) {
    classes[value] = classes[value - 1];
    continue;
  }
  const { treatment, symbols, folds: folded } = foldingOf(value);
  const [first] = symbols;
  const hasPlain = symbols.length === 1 && first.plain !== first.symbol;
  if (hasPlain && first.plain !== value) plains.push([value, first.plain]);
  if (symbols.length > 0) targets[value] = targetOf(value, symbols);
  // That a Han character folds into another one says that it is a variant: the table need not say so again.
  if (first?.kind === "han" && targets[value] !== 0 && targets[value] < firstExpansion && !hasPlain)
    folded.delete("variant");
  const digit = symbols.length === 1 ? (first.digit ?? noDigit) : noDigit;
  classes[value] = recordNumber(
    `SymbolKind::${first?.kind ?? "filler"},Treatment::${treatment},${hasPlain},${bits(folded)},${digit}`,
  );
}

// Two regional indicators that make a flag are a picture; other pairs are letters.
const flags = new Array(26).fill(0);
for (const [sequence, type] of rows(unicode, "emoji/emoji-sequences.txt")) {
  if (type !== "RGI_Emoji_Flag_Sequence") continue;
  const [left, right] = sequence.split(" ").map((text) => parseInt(text, 16) - 0x1f1e6);
  flags[left] |= 1 << right;
}

const classTable = twoStage(classes, 6);
const targetTable = ranked(twoStage(targets, 6), 6);
const starts = [0];
for (const expansion of expansions) starts.push(starts.at(-1) + expansion.length);

writeFileSync(
  output,
  `#include "engine/text/tables.hpp"

namespace liaotai::text::tables {

extern const CharacterClass classes[${records.size}] = {
${[...records.keys()].map((record) => `    {${record}},`).join("\n")}
};
${numbers("std::uint16_t", "class_stage", classTable.stage)}
${numbers("std::uint8_t", "class_blocks", classTable.blocks)}
${numbers("std::uint16_t", "target_stage", targetTable.stage)}
${numbers("std::uint64_t", "target_bits", targetTable.bits)}
${numbers("std::uint16_t", "target_starts", targetTable.starts)}
${numbers(
  "std::uint8_t",
  "target_high",
  targetTable.values.map((value) => value >> 8),
)}
${numbers(
  "std::uint8_t",
  "target_low",
  targetTable.values.map((value) => value & 0xff),
)}
${numbers("std::uint16_t", "expansion_starts", starts)}
${numbers("std::uint16_t", "expansion_symbols", expansions.flat())}
extern const std::size_t plain_count = ${plains.length};
${numbers(
  "std::uint32_t",
  "plain_characters",
  plains.map(([character]) => character),
)}
${numbers(
  "std::uint16_t",
  "plain_symbols",
  plains.map(([, plain]) => plain),
)}
${numbers("std::uint32_t", "flag_pairs", flags)}
}  // namespace liaotai::text::tables
`,
);
