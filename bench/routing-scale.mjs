// How the cost of replaying a log grows: 500 members in 100 groups, up to a million events, as columns.
// node bench/routing-scale.mjs [package folder]
import { pathToFileURL } from "node:url";

const folder = pathToFileURL(`${process.argv[2] ?? "dist/package"}/`);
const { loadEngine } = await import(new URL("index.js", folder).href);
const engine = await loadEngine();

const members = 500;
const groups = 100;
const runs = 5;

const shop = {
  id: "large",
  routing: true,
  mainAccountJoins: false,
  members: Array.from({ length: members }, (_, index) => ({
    id: `member-${index}`,
    chatPermission: true,
    createdAt: index,
  })),
  groups: Array.from({ length: groups }, (_, index) => ({
    id: `group-${index}`,
    sources: [`source-${index}`],
    members: Array.from({ length: members / groups }, (_, place) => `member-${index + place * groups}`),
  })),
};

/** Everybody comes; from then on buyers write, are read, are answered, and conversations end, members hide and return. */
function events(count) {
  const columns = { columns: true, at: new Float64Array(count) };
  for (const name of ["type", "buyer", "source", "member", "presence"])
    columns[name] = new Array(count).fill(null);
  let seed = 1;
  const below = (sides) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * sides);
  };
  const kinds = ["message", "message", "message", "read", "reply", "close", "presence"];
  for (let index = 0; index < count; ++index) {
    columns.at[index] = 1_773_964_800_000 + index * 40;
    const type = index < members ? "presence" : kinds[below(kinds.length)];
    columns.type[index] = type;
    if (type === "presence") {
      columns.member[index] = `member-${index < members ? index : below(members)}`;
      columns.presence[index] =
        index < members ? "online" : ["online", "online", "hidden", "offline"][below(4)];
      continue;
    }
    columns.buyer[index] = below(count / 4);
    if (type === "message") columns.source[index] = `source-${below(groups + 10)}`;
  }
  return columns;
}

const median = (values) => values.sort((one, other) => one - other)[values.length >> 1];

console.log(`${members} members, ${groups} groups; median of ${runs} runs`);
console.log("   events       ms   ns an event   against n log n");
let first;
for (let count = 31_250; count <= 1_000_000; count *= 2) {
  const request = { shop, events: events(count) };
  const times = Array.from({ length: runs }, () => {
    const begin = performance.now();
    engine.previewRouting(request);
    return performance.now() - begin;
  });
  const time = median(times);
  const unit = time / (count * Math.log2(count));
  first ??= unit;
  const cells = [
    `${count}`.padStart(9),
    time.toFixed(0).padStart(8),
    ((time * 1e6) / count).toFixed(0).padStart(13),
  ];
  console.log(cells.join(" "), (unit / first).toFixed(2).padStart(17));
}
