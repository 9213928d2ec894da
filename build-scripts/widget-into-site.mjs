// Puts the widget into the site, and writes down the hash of every file: widget-into-site.mjs PACKAGE_FOLDER SITE_FOLDER
// The script is there twice: under a name that changes with its content, for pages that name its hash, and as `widget.js`.
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [packageFolder, siteFolder] = process.argv.slice(2);
const listName = "integrity.json";

/** The hash as the attribute `integrity` has it (Subresource Integrity, 3.1). */
function integrity(file) {
  return `sha384-${createHash("sha384").update(readFileSync(file)).digest("base64")}`;
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file !== listName && statSync(join(folder, file)).isFile())
    .sort();
}

function writeList(folder, list) {
  writeFileSync(join(folder, listName), `${JSON.stringify(list, null, 2)}\n`);
}

/** Every file's hash, and which script is the widget. */
function listOf(folder, widget) {
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
  const files = filesIn(folder).map((file) => [file, integrity(join(folder, file))]);
  return { version, widget, files: Object.fromEntries(files) };
}

const script = join(packageFolder, "widget.js");
const name = `widget-${createHash("sha256").update(readFileSync(script)).digest("hex").slice(0, 10)}.js`;
cpSync(script, join(siteFolder, name));
writeFileSync(join(siteFolder, "widget.js"), `export * from "./${name}";\n`);
cpSync(join(packageFolder, "engine.wasm"), join(siteFolder, "engine.wasm"));
cpSync(join(packageFolder, "presets"), join(siteFolder, "presets"), { recursive: true });

writeList(packageFolder, listOf(packageFolder, "widget.js"));
writeList(siteFolder, listOf(siteFolder, name));
