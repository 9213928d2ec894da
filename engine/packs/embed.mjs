// Writes the JSON files of a folder, without their white space, as a C++ source: embed.mjs FOLDER OUTPUT
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder, output] = process.argv.slice(2);

const files = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith(".json"))
  .map((path) => path.replaceAll("\\", "/"))
  .sort();

function minified(path) {
  try {
    return JSON.stringify(JSON.parse(readFileSync(join(folder, path), "utf8")));
  } catch (problem) {
    throw new Error(`${path}: ${problem.message}`);
  }
}

// A literal may hold 65,536 characters in every compiler (C++20, annex B), so long texts are laid end to end.
function literal(text) {
  const parts = text.match(/[^]{1,4000}/gu) ?? [""];
  return parts.map((part) => `R"liaotai(${part})liaotai"`).join("\n     ");
}

const rows = files.map((path) => `    {"${path}",\n     ${literal(minified(path))}},`);

writeFileSync(
  output,
  `#include "engine/packs/embedded.hpp"

#include <array>

namespace liaotai::packs {
namespace {

constexpr std::array<EmbeddedFile, ${files.length}> files{{
${rows.join("\n")}
}};

}  // namespace

std::span<const EmbeddedFile> embedded_files() { return files; }

}  // namespace liaotai::packs
`,
);
