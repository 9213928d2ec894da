// Writes the JSON files of a folder, without their white space, as one text: by turns a line with a path and a line with
// its JSON; or, with the image of the packs' rules, as C++ that holds this image and the text of all files but those of
// the packs: bundle.mjs FOLDER OUTPUT.txt, or bundle.mjs FOLDER OUTPUT.cpp IMAGE
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder, output, image] = process.argv.slice(2);

function minified(path) {
  try {
    return JSON.stringify(JSON.parse(readFileSync(join(folder, path), "utf8")));
  } catch (problem) {
    throw new Error(`${path}: ${problem.message}`);
  }
}

function isOfPack(path) {
  return path.includes("/") && existsSync(join(folder, path.split("/")[0], "pack.json"));
}

function bundle(paths) {
  return paths.map((path) => `${path}\n${minified(path)}\n`).join("");
}

/** Bytes as a literal. Three digits always, so that none that follows is taken for one of them. */
function literal(bytes) {
  const octal = (byte) => `\\${byte.toString(8).padStart(3, "0")}`;
  const isPlain = (byte) => byte >= 0x20 && byte < 0x7f && !'"\\?'.includes(String.fromCharCode(byte));
  return `"${[...bytes].map((byte) => (isPlain(byte) ? String.fromCharCode(byte) : octal(byte))).join("")}"`;
}

/** As C++, for the module that brings its rules. */
function asSource(text, bytes) {
  return `#include "wasm-bindings/module_data.hpp"

std::string_view module_bundle() {
  return {${literal(Buffer.from(text))}, ${Buffer.byteLength(text)}};
}

std::string_view module_image() {
  return {${literal(bytes)}, ${bytes.length}};
}
`;
}

const paths = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith(".json"))
  .map((path) => path.replaceAll("\\", "/"))
  .sort();
const isSource = output.endsWith(".cpp");
writeFileSync(
  output,
  isSource ? asSource(bundle(paths.filter((path) => !isOfPack(path))), readFileSync(image)) : bundle(paths),
);
