// Writes the JSON files of a folder, without their white space, as one text: by turns a line with a path and a line with
// its JSON; or, when the output is named so, as C++ that holds this text: bundle.mjs FOLDER OUTPUT.txt|OUTPUT.cpp
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder, output] = process.argv.slice(2);

function minified(path) {
  try {
    return JSON.stringify(JSON.parse(readFileSync(join(folder, path), "utf8")));
  } catch (problem) {
    throw new Error(`${path}: ${problem.message}`);
  }
}

const bundle = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith(".json"))
  .map((path) => path.replaceAll("\\", "/"))
  .sort()
  .map((path) => `${path}\n${minified(path)}\n`)
  .join("");

/** As C++, for the module that brings its rules. */
function asSource() {
  const delimiter = "rule_data";
  if (bundle.includes(`)${delimiter}"`))
    throw new Error(`the data holds what ends it in C++: )${delimiter}"`);
  return `#include "wasm-bindings/module_rules.hpp"

std::string_view module_rules() {
  return R"${delimiter}(${bundle})${delimiter}";
}
`;
}

writeFileSync(output, output.endsWith(".cpp") ? asSource() : bundle);
