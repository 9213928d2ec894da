// Prints what a first visit of the site loads, by part, and how large the page in one file is, and fails above the
// limits: sizes.mjs SITE_FOLDER FIRST_LOAD
// FIRST_LOAD is a JSON list of paths that a browser asked for. Their sizes are as a host sends them, in brotli.
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const [site, firstLoad] = process.argv.slice(2);
const limits = { WebAssembly: 160, everything: 250 };
const offlineLimit = 1000;
const parts = { ".wasm": "WebAssembly", ".js": "scripts", ".css": "styles", ".html": "page" };

function compressed(file) {
  const bytes = readFileSync(join(site, file));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { plain: bytes.length, brotli: brotliCompressSync(bytes, { params }).length };
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1).padStart(8);
}

const totals = new Map([["everything", { plain: 0, brotli: 0 }]]);
for (const path of JSON.parse(readFileSync(firstLoad, "utf8"))) {
  const file = path.endsWith("/") ? `${path}index.html` : path;
  const part = parts[extname(file)] ?? "other";
  const size = compressed(file);
  for (const name of [part, "everything"]) {
    const total = totals.get(name) ?? { plain: 0, brotli: 0 };
    totals.set(name, { plain: total.plain + size.plain, brotli: total.brotli + size.brotli });
  }
}
// The sum last, under what it sums.
const rows = [...totals].sort((one, other) => (one[0] === "everything") - (other[0] === "everything"));

console.log("First load     plain KB  brotli KB  limit KB");
for (const [name, { plain, brotli }] of rows) {
  const limit = limits[name] === undefined ? "" : `${limits[name]}`.padStart(10);
  console.log(`${name.padEnd(13)} ${kilobytes(plain)}   ${kilobytes(brotli)}${limit}`);
}
const offline = readFileSync(join(site, "liaotai-offline.html")).length;
console.log(`The page in one file: ${kilobytes(offline).trim()} KB, limit ${offlineLimit} KB`);

const above = Object.keys(limits).filter((name) => !(totals.get(name)?.brotli < limits[name] * 1000));
for (const name of above) console.log(`${name}: above the limit of ${limits[name]} KB, or missing`);
const offlineAbove = offline > offlineLimit * 1000;
if (offlineAbove) console.log(`The page in one file: above the limit of ${offlineLimit} KB`);
process.exitCode = above.length > 0 || offlineAbove ? 1 : 0;
