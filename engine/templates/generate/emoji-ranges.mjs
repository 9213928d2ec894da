// Writes which characters are emoji (UTS #51, emoji-data.txt) as a C++ source: emoji-ranges.mjs FOLDER OUTPUT UNICODE
import { writeFileSync } from "node:fs";
import { property } from "../../text/generate/unicode.mjs";

const [, output, unicode] = process.argv.slice(2);

const firstOutsideAscii = 0x80;
const presented = property(unicode, "emoji/emoji-data.txt", (value) => value === "Emoji_Presentation");
const emoji = property(unicode, "emoji/emoji-data.txt", (value) => value === "Emoji");

const ranges = [];
for (const point of [...emoji.keys()].sort((one, other) => one - other)) {
  if (point < firstOutsideAscii) continue;
  const isPresented = presented.has(point);
  const range = ranges.at(-1);
  if (range && range.last === point - 1 && range.isPresented === isPresented) range.last = point;
  else ranges.push({ first: point, last: point, isPresented });
}

const rows = ranges.map(
  ({ first, last, isPresented }) =>
    `    {0x${first.toString(16)}, 0x${last.toString(16)}, ${isPresented}},\n`,
);
writeFileSync(
  output,
  `#include "engine/templates/emoji_ranges.hpp"

namespace liaotai::templates {

const EmojiRange emoji_ranges[] = {
${rows.join("")}};
const std::size_t emoji_range_count = ${rows.length};

}  // namespace liaotai::templates
`,
);
