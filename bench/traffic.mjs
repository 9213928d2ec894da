// Days of traffic in the engine's WebAssembly, beside the same model in plain JavaScript: node bench/traffic.mjs
// [chats] [rounds], after ./build-scripts/build. Rounds alternate, so that both meet the same machine.
import { pathToFileURL } from "node:url";
import { median } from "./median.mjs";
import { plainModel, trafficRequest } from "./model.mjs";
import { makeTrace, meanOf, simulatePlainly, simulateTrace } from "./plain-simulation.mjs";

const chats = Number(process.argv[2] ?? 1_000_000);
const rounds = Number(process.argv[3] ?? 7);
const folder = pathToFileURL(`${process.env.LIAOTAI_PACKAGE ?? "dist/package"}/`);
const { loadEngine } = await import(new URL("index.js", folder).href);
const engine = await loadEngine();

const plain = "plain JavaScript";
const bare = "bare, chats made before";
const trace = makeTrace(plainModel, chats);
const contestants = [
  { name: "engine", run: () => engine.simulateTraffic(trafficRequest(chats)) },
  {
    name: "engine, with reasons",
    run: () => engine.simulateTraffic(trafficRequest(chats, { explain: true })),
  },
  { name: plain, run: () => simulatePlainly(plainModel, chats) },
  { name: bare, run: () => ({ chats, waits: simulateTrace(plainModel, trace) }) },
];

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

/** How many times as fast as another contestant, round by round: both have met the same minute of the machine. */
function times(name, other) {
  return median(perSecond.get(name).map((figure, round) => figure / perSecond.get(other)[round]));
}

console.log(`${chats} chats, medians of ${rounds} rounds, Node ${process.versions.node}`);
for (const [name, figures] of perSecond) {
  const middle = median(figures);
  const report = reports.get(name);
  const meanMs = report.waits ? meanOf(report.waits) : (report.wait ?? report).meanMs;
  console.log(
    `${name.padEnd(28)} ${(middle / 1e6).toFixed(2)} million chats a second (best ${(Math.max(...figures) / 1e6).toFixed(2)})` +
      `, ${times(name, plain).toFixed(1)} times plain JavaScript, ${times(name, bare).toFixed(1)} times the bare one` +
      `; ${report.chats} chats, mean wait ${Math.round(meanMs / 1000)} s`,
  );
}
