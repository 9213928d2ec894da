// Reads the Unicode Character Database (UAX #44) as Debian's unicode-data lays it out.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The rows of a file of the database: fields without their comment. */
export function rows(folder, file) {
  return readFileSync(join(folder, file), "utf8")
    .split("\n")
    .map((line) => line.split("#")[0].trim())
    .filter((line) => line !== "")
    .map((line) => line.split(";").map((field) => field.trim()));
}

const hex = (text) => parseInt(text, 16);

/** Code point to property value, from a file of ranges (`0041..005A ; Latin`). `keep` may choose the rows. */
export function property(folder, file, keep = () => true) {
  const values = new Map();
  for (const [range, value] of rows(folder, file)) {
    if (!keep(value)) continue;
    const [first, last = first] = range.split("..").map(hex);
    for (let point = first; point <= last; ++point) values.set(point, value);
  }
  return values;
}

/** Code point to what UnicodeData.txt says of it; ranges such as the Han characters are filled in. */
export function characters(folder) {
  const all = new Map();
  let rangeStart = null;
  for (const line of readFileSync(join(folder, "UnicodeData.txt"), "utf8").split("\n")) {
    if (line === "") continue;
    const field = line.split(";");
    const point = hex(field[0]);
    const decomposition = field[5].match(/^(?:<(\w+)> )?(.+)$/);
    const character = {
      name: field[1],
      category: field[2],
      tag: decomposition?.[1] ?? "",
      parts: decomposition ? decomposition[2].split(" ").map(hex) : null,
      decimal: field[6] === "" ? null : Number(field[6]),
      numeric: /^\d+$/.test(field[8]) ? Number(field[8]) : null,
      lower: field[13] === "" ? null : hex(field[13]),
    };
    if (field[1].endsWith(", First>")) rangeStart = point;
    for (
      let each = rangeStart !== null && field[1].endsWith(", Last>") ? rangeStart : point;
      each <= point;
      ++each
    ) {
      all.set(each, character);
    }
    if (field[1].endsWith(", Last>")) rangeStart = null;
  }
  return all;
}
