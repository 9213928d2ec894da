// Days of traffic in the engine's WebAssembly, beside the same model in plain JavaScript: node bench/traffic.mjs
// [chats] [rounds], after ./build-scripts/build. Rounds alternate, so that both meet the same machine.
import { pathToFileURL } from "node:url";
import { plainModel, trafficRequest } from "./model.mjs";
import { makeTrace, simulatePlainly, simulateTrace } from "./plain-simulation.mjs";

const chats = Number(process.argv[2] ?? 1_000_000);
const rounds = Number(process.argv[3] ?? 7);
const folder = pathToFileURL(`${process.env.LIAOTAI_PACKAGE ?? "dist/package"}/`);
const { loadEngine } = await import(new URL("index.js", folder).href);
const engine = await loadEngine();

const trace = makeTrace(plainModel, chats);
const contestants = [
  { name: "engine", run: () => engine.simulateTraffic(trafficRequest(chats)) },
  {
    name: "engine, with reasons",
    run: () => engine.simulateTraffic(trafficRequest(chats, { explain: true })),
  },
  { name: "plain JavaScript", run: () => simulatePlainly(plainModel, chats) },
  { name: "the same, chats made before", run: () => simulateTrace(plainModel, trace) },
];

function median(figures) {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1];
}

const perSecond = new Map(contestants.map(({ name }) => [name, []]));
const reports = new Map();
for (let round = 0; round < rounds; round += 1) {
  for (const { name, run } of contestants) {
    const begun = performance.now();
    const report = run();
    perSecond.get(name).push((report.chats / (performance.now() - begun)) * 1000);
    reports.set(name, report);
  }
}

const plain = median(perSecond.get("plain JavaScript"));
const plainTrace = median(perSecond.get("the same, chats made before"));
console.log(`${chats} chats, medians of ${rounds} rounds, Node ${process.versions.node}`);
for (const [name, figures] of perSecond) {
  const middle = median(figures);
  const { wait = reports.get(name), chats: counted } = reports.get(name);
  console.log(
    `${name.padEnd(28)} ${(middle / 1e6).toFixed(2)} million chats a second (best ${(Math.max(...figures) / 1e6).toFixed(2)})` +
      `, ${(middle / plain).toFixed(1)} and ${(middle / plainTrace).toFixed(1)} times plain JavaScript` +
      `; ${counted} chats, mean wait ${Math.round(wait.meanMs / 1000)} s`,
  );
}
