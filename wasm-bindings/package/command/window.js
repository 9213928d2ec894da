import { ask, readArguments } from "./asked.js";
import { readJson } from "./input.js";

function line({ id, window }) {
  const until = window.closesAt === null ? "-" : new Date(window.closesAt).toISOString();
  return [id, window.state, until, window.quota.left ?? "-"].join("\t");
}

/** The most urgent first: what closes soonest, then what is closed or never was open. */
function byUrgency(one, other) {
  const closing = ({ window }) => (window.remainingMs > 0 ? window.closesAt : Infinity);
  return closing(one) - closing(other) || 0;
}

export async function window(engine, args) {
  const { values, files } = readArguments(args, ["text", "json"], { now: { type: "string" } });
  const now = values.now ?? Date.now();
  for (const file of files) {
    const content = await readJson(file);
    const log = ask(file, () => engine.readReplyLog({ log: content }));
    const customers = log.customers
      .map(({ id, events }) => ({
        id,
        window: ask(file, () => engine.replyWindow({ channel: log.channel, events, now })),
      }))
      .sort(byUrgency);
    const output =
      values.format === "json" ? JSON.stringify(customers, null, 2) : customers.map(line).join("\n");
    process.stdout.write(`${output}\n`);
    for (const { row, code } of log.skipped) process.stderr.write(`liaotai: ${file}: ${row}: ${code}\n`);
  }
  return 0;
}
