// Writes the table of grapheme cluster breaks (UAX #29) as a C++ source:
// grapheme-tables.mjs FOLDER OUTPUT UNICODE
import { writeFileSync } from "node:fs";
import { numbers, twoStage } from "./two-stage.mjs";
import { property } from "./unicode.mjs";

const [, output, unicode] = process.argv.slice(2);

// In the order of BreakClass in engine/text/tables.hpp.
const classes = [
  "Other",
  "CR",
  "LF",
  "Control",
  "Extend",
  "ZWJ",
  "Regional_Indicator",
  "Prepend",
  "SpacingMark",
  "L",
  "V",
  "T",
  "LV",
  "LVT",
  "Extended_Pictographic",
];
const tableEnd = 0x20000;

const breaks = property(unicode, "auxiliary/GraphemeBreakProperty.txt");
const pictures = property(unicode, "emoji/emoji-data.txt", (value) => value === "Extended_Pictographic");

const values = Array.from({ length: tableEnd }, (_, point) => {
  const value = breaks.get(point) ?? pictures.get(point) ?? "Other";
  // Which of the two a syllable is follows from its number (tables.hpp), so the table need not say.
  return classes.indexOf(value === "LVT" ? "LV" : value);
});
for (const point of breaks.keys()) {
  if (point >= tableEnd && (point < 0xe0000 || point >= 0xe1000))
    throw new Error(`beyond the table: ${point}`);
}

const { stage, blocks } = twoStage(values, 7);
writeFileSync(
  output,
  `#include "engine/text/tables.hpp"

namespace liaotai::text::tables {

${numbers("std::uint8_t", "break_stage", stage)}
${numbers("std::uint8_t", "break_blocks", blocks)}
}  // namespace liaotai::text::tables
`,
);
