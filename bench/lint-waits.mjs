// What somebody waits for, in the engine's WebAssembly: node bench/lint-waits.mjs [rounds], after
// ./build-scripts/build. What happens once is measured in a process of its own each time.
import { execFileSync } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { median } from "./median.mjs";
import { lexicon, messages } from "./seller-corpus.mjs";

const rounds = Number(process.argv[2] ?? 9);
const folder = pathToFileURL(`${process.env.LIAOTAI_PACKAGE ?? "dist/package"}/`);
const { loadEngine } = await import(new URL("index.js", folder).href);

const occasion = { platform: "shopee", kind: "quick-reply" };
const replies = messages(0.02)
  .slice(0, 50)
  .map((text, index) => ({ id: String(index), text }));
const greeting = [{ id: "1", text: "您好，今天发货" }];
const forbidden = (phrases) => ({ deny: phrases.map((phrase) => ({ phrase })) });

function milliseconds(run) {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

/** What a process that has just begun waits for, by name. */
async function firstWaits() {
  const begun = performance.now();
  const engine = await loadEngine();
  const loaded = performance.now() - begun;
  const first = milliseconds(() => engine.lint({ ...occasion, items: replies }));
  const large = { ...occasion, items: greeting, settings: forbidden(lexicon(20_000)) };
  return {
    "load the engine": loaded,
    "50 quick replies, the first call": first,
    "20,000 phrases of one's own, ready": milliseconds(() => engine.lint(large)),
  };
}

if (process.argv[2] === "--first") {
  process.stdout.write(JSON.stringify(await firstWaits()));
} else {
  const waits = new Map();
  const note = (name, wait) => waits.set(name, [...(waits.get(name) ?? []), wait]);
  for (let round = 0; round < rounds; round += 1) {
    const first = JSON.parse(
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), "--first"], { encoding: "utf8" }),
    );
    for (const [name, wait] of Object.entries(first)) note(name, wait);
  }
  const engine = await loadEngine();
  const few = lexicon(50);
  for (let round = 0; round < rounds * 50; round += 1) {
    note(
      "50 quick replies, later",
      milliseconds(() => engine.lint({ ...occasion, items: replies })),
    );
    const edited = forbidden([...few, `一句新话${round}`]);
    note(
      "an edit of 50 phrases of one's own",
      milliseconds(() => engine.lint({ ...occasion, items: greeting, settings: edited })),
    );
  }
  const settings = forbidden(lexicon(20_000));
  for (let round = 0; round < rounds; round += 1) {
    note(
      "20,000 phrases, later calls",
      milliseconds(() => engine.lint({ ...occasion, items: greeting, settings })),
    );
  }
  for (const [name, figures] of waits) {
    console.log(
      `${name.padEnd(36)} ${median(figures).toFixed(2).padStart(8)} ms (best ${Math.min(...figures).toFixed(2)})`,
    );
  }
}
