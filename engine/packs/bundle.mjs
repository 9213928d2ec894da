// Writes the JSON files of a folder, without their white space, as one text: by turns a line with a path and a line with
// its JSON. Beside it the same as a JavaScript module, for the package: bundle.mjs FOLDER OUTPUT.txt
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

/** As a template literal, in which JSON's many quotes need no escape. */
const literal = bundle.replace(/[\\`]|\$\{/g, "\\$&");

writeFileSync(output, bundle);
writeFileSync(output.replace(/\.txt$/, ".js"), `export default \`${literal}\`;\n`);
