// How much of what people labelled the linter finds, by category: node bench/lint-accuracy.mjs [FILE…], after
// ./build-scripts/build. Rules were tuned to the files `tuned-on…`, and to none of the texts of `held-out…`.
import { readFileSync, readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";

const folder = pathToFileURL(`${process.env.LIAOTAI_PACKAGE ?? "dist/package"}/`);
const { loadEngine } = await import(new URL("index.js", folder).href);
const engine = await loadEngine();
const named = process.argv.slice(2);
const files =
  named.length > 0
    ? named
    : readdirSync(new URL("lint-texts/", import.meta.url)).map(
        (name) => new URL(`lint-texts/${name}`, import.meta.url),
      );

/** Where a labelled part stands. `nth` counts its occurrences from 0. */
function spanOf(text, { category, match, nth = 0 }) {
  let start = -1;
  for (let count = 0; count <= nth; count += 1) start = text.indexOf(match, start + 1);
  return { category, start, end: start + match.length };
}

const overlaps = (one, other) => one.start < other.end && one.end > other.start;

for (const file of files) {
  const categories = {};
  const violating = { texts: 0, found: 0, exact: 0 };
  const innocent = { texts: 0, flagged: 0 };
  const rows = readFileSync(file, "utf8").trim().split("\n").map(JSON.parse);
  for (const { text, template, platform, kind, expect } of rows) {
    const { findings } = engine.lint({
      platform,
      kind,
      items: [{ id: "text", ...(template ? { template } : { text }) }],
    });
    if (expect.length === 0) {
      innocent.texts += 1;
      if (findings.length > 0) innocent.flagged += 1;
      continue;
    }
    const of = { found: 0, exact: 0 };
    for (const label of expect) {
      const span = spanOf(text, label);
      const count = (categories[span.category] ??= { labelled: 0, exact: 0, found: 0 });
      const same = findings.filter(({ category }) => category === span.category);
      count.labelled += 1;
      const isExact = same.some(({ start, end }) => start === span.start && end === span.end);
      const isFound = same.some((finding) => overlaps(finding, span));
      for (const tally of [count, of]) {
        if (isExact) tally.exact += 1;
        if (isFound) tally.found += 1;
      }
    }
    violating.texts += 1;
    if (of.found === expect.length) violating.found += 1;
    if (of.exact === expect.length) violating.exact += 1;
  }
  console.log(String(file));
  console.table(categories);
  console.log({ violating, innocent });
}
