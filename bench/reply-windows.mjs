// How long a board of many customers takes, from columns to columns: node bench/reply-windows.mjs [CUSTOMERS [EVENTS]],
// after ./build-scripts/build. Contract: 100,000 customers with a million events in under a second.
import { pathToFileURL } from "node:url";

const folder = pathToFileURL(`${process.env.LIAOTAI_PACKAGE ?? "dist/package"}/`);
const { loadEngine } = await import(new URL("index.js", folder).href);
const engine = await loadEngine();

const customers = Number(process.argv[2] ?? 100_000);
const events = Number(process.argv[3] ?? 1_000_000);
const now = Date.UTC(2026, 2, 22, 12);
const rounds = 5;

/** The same numbers everywhere: a linear congruence. */
let state = 20260322;
const below = (limit) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state % limit;
};

const types = ["user-message", "user-message", "reply", "reply", "reply", "menu-click", "scan", "unfollow"];
const at = Float64Array.from({ length: events }, () => now - below(5 * 86_400) * 1000);
const customer = Uint32Array.from({ length: events }, () => below(customers));
const type = Array.from({ length: events }, () => types[below(types.length)]);

function milliseconds(ask) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = performance.now();
    ask();
    times.push(performance.now() - before);
  }
  times.sort((one, other) => one - other);
  return times[rounds >> 1].toFixed(0);
}

const board = (more) => () =>
  engine.replyWindows({
    channel: "wechat-official",
    now,
    events: { columns: true, at, type, customer },
    ...more,
  });
const workingHours = {
  weekly: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "18:00" }],
  utcOffsetMinutes: 480,
};
const size = `${customers} customers, ${events} events`;
console.log(`replyWindows, columns in and out, ${size}: ${milliseconds(board({}))} ms (median of ${rounds})`);
console.log(`the same with working hours: ${milliseconds(board({ workingHours }))} ms`);
const { counts } = board({})();
console.log(JSON.stringify(counts));
