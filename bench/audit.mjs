// How long a log of messages takes to audit, and what the process holds of it at most. A log that comes in pieces:
// node bench/audit.mjs [rows…] [--buyers N], after ./build-scripts/build; the same as one request: --whole; a CSV of the
// command: --command. Each measurement is a process of its own, since memory that was taken is not given back.
import { spawnSync } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    buyers: { type: "string" },
    channel: { type: "string" },
    command: { type: "boolean" },
    one: { type: "boolean" },
    whole: { type: "boolean" },
  },
});
const packageFolder = resolve(process.env.LIAOTAI_PACKAGE ?? "dist/package");
const begin = Date.UTC(2026, 2, 1);
const rowsAtOnce = 10_000;

const questions = Array.from({ length: 500 }, (_, place) => `请问第${place}款还有货吗`);
const answers = Array.from({ length: 500 }, (_, place) => `您好，第${place}款有现货，今天可以发出`);
const offers = Array.from({ length: 20 }, (_, place) => `限时优惠，送您优惠券 SAVE${place}`);

/** A log in pieces of columns, the same at every run: rows come up to ten minutes late. */
function* pieces(rows, buyers) {
  let state = 20260320;
  const below = (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % bound;
  };
  for (let first = 0; first < rows; first += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, rows - first);
    const piece = { columns: true, at: new Float64Array(count), buyer: new Uint32Array(count) };
    for (const name of ["direction", "text", "ip", "agent"]) piece[name] = new Array(count);
    for (let row = 0; row < count; row += 1) {
      piece.at[row] = begin + (first + row) * 2000 + below(600_000);
      piece.buyer[row] = below(buyers);
      const ours = below(2) === 1;
      piece.direction[row] = ours ? "out" : "in";
      piece.text[row] = !ours
        ? questions[below(500)]
        : below(50) === 0
          ? offers[below(20)]
          : answers[below(500)];
      piece.ip[row] = ours ? `192.0.2.${below(8)}` : null;
      piece.agent[row] = ours ? `agent-${below(12)}` : null;
    }
    yield piece;
  }
}

const peak = () => Math.round(process.resourceUsage().maxRSS / 1000);

function tell(what, rows, buyers, start, findings) {
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  const found = findings === undefined ? "" : `, ${findings} findings`;
  console.log(`${what}: ${rows} rows, ${buyers} buyers in ${seconds} s, ${peak()} MB at most${found}`);
}

async function inPieces(engine, channel, rows, buyers) {
  const start = performance.now();
  let findings = 0;
  await engine.auditSendsMany(
    { channel, sends: pieces(rows, buyers) },
    { onFound: (found) => (findings += found.findings.code.length) },
  );
  tell(`${channel}, in pieces`, rows, buyers, start, findings);
}

function asAWhole(engine, channel, rows, buyers) {
  const sends = { columns: true, at: new Float64Array(rows), buyer: new Uint32Array(rows) };
  for (const name of ["direction", "text", "ip", "agent"]) sends[name] = [];
  let first = 0;
  for (const piece of pieces(rows, buyers)) {
    sends.at.set(piece.at, first);
    sends.buyer.set(piece.buyer, first);
    first += piece.at.length;
    for (const name of ["direction", "text", "ip", "agent"])
      for (const each of piece[name]) sends[name].push(each);
  }
  const start = performance.now();
  const { findings } = engine.auditSends({ channel, sends });
  tell(`${channel}, as a whole`, rows, buyers, start, findings.code.length);
}

async function throughTheCommand(channel, rows, buyers) {
  const folder = mkdtempSync(join(tmpdir(), "liaotai-bench-"));
  const file = join(folder, "log.csv");
  const out = createWriteStream(file);
  out.write("at,direction,buyer,text,ip,agent\n");
  for (const { at, direction, buyer, text, ip, agent } of pieces(rows, buyers)) {
    const lines = Array.from(at, (each, row) =>
      [
        new Date(each).toISOString(),
        direction[row],
        buyer[row],
        text[row],
        ip[row] ?? "",
        agent[row] ?? "",
      ].join(","),
    );
    if (!out.write(`${lines.join("\n")}\n`)) await once(out, "drain");
  }
  await new Promise((done) => out.end(done));
  // The command's own process is measured as the largest child of this one.
  const command = join(packageFolder, "command/liaotai.js");
  const start = performance.now();
  const measured = `process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS)))`;
  const { stderr, error } = spawnSync(
    process.execPath,
    [
      "--import",
      `data:text/javascript,${encodeURIComponent(measured)}`,
      command,
      "audit",
      file,
      "--channel",
      channel,
    ],
    { encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] },
  );
  rmSync(folder, { recursive: true });
  if (error) throw error;
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  const megabytes = Math.round(Number(stderr.trim().split("\n").at(-1)) / 1000);
  console.log(
    `${channel}, the command: ${rows} rows, ${buyers} buyers in ${seconds} s, ${megabytes} MB at most`,
  );
}

async function measure(channel, rows, buyers) {
  if (values.command) return throughTheCommand(channel, rows, buyers);
  const { loadEngine } = await import(pathToFileURL(join(packageFolder, "index.js")).href);
  const engine = await loadEngine();
  if (values.whole) return asAWhole(engine, channel, rows, buyers);
  return inPieces(engine, channel, rows, buyers);
}

if (values.one) {
  await measure(values.channel, Number(positionals[0]), Number(values.buyers));
} else {
  const sizes = positionals.length > 0 ? positionals : ["250000", "1000000", "4000000"];
  const how = ["whole", "command"].filter((each) => values[each]).map((each) => `--${each}`);
  for (const channel of values.channel ? [values.channel] : ["shopee", "whatsapp"]) {
    for (const rows of sizes) {
      const buyers = values.buyers ?? String(Math.max(1, Math.floor(Number(rows) / 8)));
      const args = [rows, "--one", "--channel", channel, "--buyers", buyers, ...how];
      spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...args], { stdio: "inherit" });
    }
  }
}
