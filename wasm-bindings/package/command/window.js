import { ask, readArguments } from "./asked.js";
import { readJson } from "./input.js";
import { print, warn } from "./printed.js";

function line({ id, window }) {
  const until = window.closesAt === null ? "-" : new Date(window.closesAt).toISOString();
  return [id ?? "-", window.state, until, window.quota.left ?? "-"].join("\t");
}

/** The most urgent first: what closes soonest, then what is closed or never was open. */
function byUrgency(one, other) {
  const closing = ({ window }) => (window.remainingMs > 0 ? window.closesAt : Infinity);
  return closing(one) - closing(other) || 0;
}

/** A question as the engine takes it, rather than what a platform exported. */
const isRequest = (content) => typeof content?.channel === "string" && !Array.isArray(content.rows);

/** The customers of a request, each with its part of it. */
function customersOf({ customers, events, ...question }) {
  if (!customers) return [{ id: undefined, request: { ...question, events } }];
  return customers.map(({ id, events: own }) => ({ id, request: { ...question, events: own } }));
}

/** The customers of an export. */
function customersIn(engine, file, content) {
  const log = ask(file, () => engine.readReplyLog({ log: content }));
  for (const { row, code } of log.skipped) warn(`${file}: ${row}: ${code}`);
  return log.customers.map(({ id, events }) => ({ id, request: { channel: log.channel, events } }));
}

export async function window(engine, args) {
  const { values, files } = readArguments(args, ["text", "json"], { now: { type: "string" } });
  for (const file of files) {
    const content = await readJson(file, values.encoding);
    const asked = isRequest(content) ? customersOf(content) : customersIn(engine, file, content);
    const customers = asked
      .map(({ id, request }) => {
        const now = values.now ?? request.now ?? Date.now();
        return { id, window: ask(file, () => engine.replyWindow({ ...request, now })) };
      })
      .sort(byUrgency);
    const output =
      values.format === "json" ? JSON.stringify(customers, null, 2) : customers.map(line).join("\n");
    await print([output === "" ? "" : `${output}\n`]);
    for (const { id, window: answer } of customers) {
      for (const { code, path } of answer.warnings) warn(`${file}: ${id ?? ""}${path}: ${code}`);
    }
  }
  return 0;
}
