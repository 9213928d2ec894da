// How long a log of a million messages takes, as columns: node bench/audit.mjs [rows], after ./build-scripts/build.
import { pathToFileURL } from "node:url";

const folder = pathToFileURL(`${process.env.LIAOTAI_PACKAGE ?? "dist/package"}/`);
const { loadEngine } = await import(new URL("index.js", folder).href);
const engine = await loadEngine();

const rows = Number(process.argv[2] ?? 1_000_000);
const buyers = Math.max(1, Math.floor(rows / 8));
const begin = Date.UTC(2026, 2, 1);

/** Numbers that are the same at every run. */
let state = 20260320;
function below(bound) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state % bound;
}

const questions = Array.from({ length: 500 }, (_, place) => `请问第${place}款还有货吗`);
const answers = Array.from({ length: 500 }, (_, place) => `您好，第${place}款有现货，今天可以发出`);
const offers = Array.from({ length: 20 }, (_, place) => `限时优惠，送您优惠券 SAVE${place}`);

const at = new Float64Array(rows);
const buyer = new Uint32Array(rows);
const direction = new Array(rows);
const text = new Array(rows);
const ip = new Array(rows);
const agent = new Array(rows);
for (let row = 0; row < rows; row += 1) {
  at[row] = begin + row * 2000 + below(600_000);
  buyer[row] = below(buyers);
  const ours = below(2) === 1;
  direction[row] = ours ? "out" : "in";
  text[row] = !ours ? questions[below(500)] : below(50) === 0 ? offers[below(20)] : answers[below(500)];
  ip[row] = ours ? `192.0.2.${below(8)}` : null;
  agent[row] = ours ? `agent-${below(12)}` : null;
}

for (const channel of ["shopee", "whatsapp"]) {
  const start = performance.now();
  const { findings } = engine.auditSends({
    channel,
    sends: { columns: true, at, buyer, direction, text, ip, agent },
  });
  const seconds = (performance.now() - start) / 1000;
  console.log(`${channel}: ${rows} rows in ${seconds.toFixed(2)} s, ${findings.length} findings`);
}
