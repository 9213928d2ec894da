// Files of messages in the engine's WebAssembly, one thread, beside JavaScript that only matches: node bench/lint.mjs
// [megabytes] [rounds] [FILE] [--distinct], after ./build-scripts/build. FILE holds a message a line, instead of those
// made here; --distinct takes each message once. Rounds alternate, so that all meet the same machine.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { AhoCorasick } from "@monyone/aho-corasick/fast";
import Mint from "mint-filter";
import { median } from "./median.mjs";
import { lexicon, messages } from "./seller-corpus.mjs";

const [megabytes = 10, rounds = 7, file] = process.argv.slice(2).filter((each) => each !== "--distinct");
const isDistinct = process.argv.includes("--distinct");
const folder = pathToFileURL(`${process.env.LIAOTAI_PACKAGE ?? "dist/package"}/`);
const { loadEngine } = await import(new URL("index.js", folder).href);
const engine = await loadEngine();

const all = file ? readFileSync(file, "utf8").split("\n").filter(Boolean) : messages(Number(megabytes));
const distinct = [...new Set(all)];
const texts = isDistinct ? distinct : all;
const utf8 = new TextEncoder().encode(texts.join("\n"));
// The second as many as the rules for one platform look for.
const [few, many] = [2_000, 20_000];
const MintFilter = Mint.default ?? Mint;
const mint = new MintFilter(lexicon(few));

const contestants = ["shopee", "xiaohongshu", "wechat", "whatsapp"].map((platform) => ({
  name: platform,
  run: async () => (await engine.lintMany({ platform, kind: "message", utf8 })).count,
}));
const matchers = [
  ...[few, many].map((size) => {
    const automaton = new AhoCorasick(lexicon(size));
    return {
      name: `@monyone/aho-corasick, ${size} phrases`,
      run: () => texts.reduce((count, text) => count + automaton.matchInText(text).length, 0),
    };
  }),
  {
    name: `mint-filter, ${few} phrases`,
    run: () => texts.reduce((count, text) => count + (mint.verify(text) ? 0 : 1), 0),
  },
];

const perSecond = new Map([...contestants, ...matchers].map(({ name }) => [name, []]));
const found = new Map();
for (let round = 0; round < rounds; round += 1) {
  for (const { name, run } of [...contestants, ...matchers]) {
    const begun = performance.now();
    found.set(name, await run());
    perSecond.get(name).push(utf8.length / (performance.now() - begun) / 1000);
  }
}

const fastest = Math.max(...matchers.map(({ name }) => median(perSecond.get(name))));
console.log(
  `${texts.length} messages, ${distinct.length} of them distinct, ${(utf8.length / 1e6).toFixed(1)} MB of UTF-8, medians of ${rounds} rounds, Node ${process.versions.node}`,
);
for (const [name, figures] of perSecond) {
  const middle = median(figures);
  console.log(
    `${name.padEnd(36)} ${middle.toFixed(1).padStart(6)} MB/s (best ${Math.max(...figures).toFixed(1)}), ` +
      `${(middle / fastest).toFixed(1)} times the fastest matcher; ${found.get(name)} found`,
  );
}
