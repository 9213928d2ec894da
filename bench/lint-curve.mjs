// What linting costs by size, in the engine's WebAssembly: node bench/lint-curve.mjs [rounds], after
// ./build-scripts/build. Cost is linear when ten times the text takes about ten times as long, whatever the text.
import { pathToFileURL } from "node:url";
import { median } from "./median.mjs";
import { messages } from "./seller-corpus.mjs";

const rounds = Number(process.argv[2] ?? 5);
const folder = pathToFileURL(`${process.env.LIAOTAI_PACKAGE ?? "dist/package"}/`);
const { loadEngine } = await import(new URL("index.js", folder).href);
const engine = await loadEngine();
const platform = "shopee";
const kind = "message";

async function milliseconds(run) {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

/** The medians of what `run(size)` takes for each size; rounds alternate. */
async function curve(sizes, run) {
  const figures = sizes.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, size] of sizes.entries()) figures[index].push(await milliseconds(() => run(size)));
  }
  return figures.map(median);
}

function report(name, sizes, medians) {
  const costs = medians.map((each, index) => {
    const times = index > 0 ? ` (${(each / medians[index - 1]).toFixed(1)} times)` : "";
    return `${(sizes[index] / 1000).toLocaleString("en")} kB ${each.toFixed(1)} ms${times}`;
  });
  console.log(`${name.padEnd(24)} ${costs.join(", ")}`);
}

const encoder = new TextEncoder();
const file = encoder.encode(messages(10).join("\n"));
const fileSizes = [100_000, 1_000_000, 10_000_000];
report(
  "messages, lintMany",
  fileSizes,
  await curve(fileSizes, (size) => {
    const end = file.lastIndexOf(0x0a, size);
    return engine.lintMany({ platform, kind, utf8: file.subarray(0, end) });
  }),
);

const hostile = [
  "a@b.",
  "加",
  "😊",
  "\u200B",
  "1",
  "最",
  "微",
  "加微信",
  "v ",
  "(",
  "a.b@c.com,",
  "是1",
  "不要加微信",
  "○",
  "a@",
  "no whatsapp ",
];
const sizes = [100_000, 1_000_000];
for (const piece of hostile) {
  const bytes = encoder.encode(piece).length;
  const named = JSON.stringify(piece === "\u200B" ? "U+200B" : piece);
  const texts = new Map(sizes.map((size) => [size, piece.repeat(Math.floor(size / bytes))]));
  report(
    `${named}, lintMany`,
    sizes,
    await curve(sizes, (size) => engine.lintMany({ platform, kind, texts: [texts.get(size)] })),
  );
  report(
    `${named}, lint`,
    sizes,
    await curve(sizes, (size) =>
      engine.lint({ platform, kind, items: [{ id: "1", text: texts.get(size) }] }),
    ),
  );
}
