// How cost grows with a log, up to a million events of 500 members in 100 groups, and with a shop:
// node bench/routing-scale.mjs, after ./build-scripts/build.
import { pathToFileURL } from "node:url";

const folder = pathToFileURL(`${process.env.LIAOTAI_PACKAGE ?? "dist/package"}/`);
const { loadEngine } = await import(new URL("index.js", folder).href);
const engine = await loadEngine();

const members = 500;
const groups = 100;
const runs = 5;

const shopOf = (memberCount, groupCount) => ({
  id: "large",
  routing: true,
  mainAccountJoins: false,
  members: Array.from({ length: memberCount }, (_, index) => ({
    id: `member-${index}`,
    chatPermission: true,
    createdAt: index,
  })),
  groups: Array.from({ length: groupCount }, (_, index) => ({
    id: `group-${index}`,
    sources: [`source-${index}`],
    members: Array.from(
      { length: memberCount / groupCount },
      (_, place) => `member-${index + place * groupCount}`,
    ),
  })),
});

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

/** The same as a list of objects. */
function asList({ at, type, buyer, source, member, presence }) {
  return Array.from(at, (instant, index) => {
    if (type[index] === "presence") {
      return { at: instant, type: "presence", member: member[index], presence: presence[index] };
    }
    const event = { at: instant, type: type[index], buyer: buyer[index] };
    return type[index] === "message" ? { ...event, source: source[index] } : event;
  });
}

const median = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];

/** Prints what `ask(requestOf(size))` takes by size, and how that grows against n log n. */
function curve(title, sizes, requestOf, ask) {
  console.log(`\n${title}; median of ${runs} runs`);
  console.log("        n       ms      ns each   against n log n");
  let first;
  for (const size of sizes) {
    const request = requestOf(size);
    const times = Array.from({ length: runs }, () => {
      const begin = performance.now();
      ask(request);
      return performance.now() - begin;
    });
    const time = median(times);
    const unit = time / (size * Math.log2(size));
    first ??= unit;
    const cells = [
      `${size}`.padStart(9),
      time.toFixed(time < 10 ? 2 : 0).padStart(8),
      ((time * 1e6) / size).toFixed(0).padStart(12),
      (unit / first).toFixed(2).padStart(17),
    ];
    console.log(cells.join(" "));
  }
}

const doubled = (from, to) =>
  Array.from({ length: Math.log2(to / from) + 1 }, (_, power) => from * 2 ** power);
const at = 1_773_964_800_000;

console.log(`Logs of a shop with ${members} members in ${groups} groups`);
curve(
  "previewRouting, n events as columns",
  doubled(31_250, 1_000_000),
  (size) => ({ shop: shopOf(members, groups), events: events(size) }),
  (request) => engine.previewRouting(request),
);
curve(
  "previewRouting, n events as objects",
  doubled(31_250, 250_000),
  (size) => ({ shop: shopOf(members, groups), events: asList(events(size)) }),
  (request) => engine.previewRouting(request),
);
curve(
  "whoGets after n events as columns",
  doubled(31_250, 1_000_000),
  (size) => ({
    shop: shopOf(members, groups),
    at: at + size * 40,
    buyer: 1,
    source: "source-1",
    events: events(size),
  }),
  (request) => engine.whoGets(request),
);

console.log("\nShops of n members, five in each group");
const shopSizes = [500 / 16, 500 / 8, 500 / 4, 500 / 2, 500].map((size) => Math.round(size / 5) * 5);
curve(
  "checkShop, n members",
  shopSizes,
  (size) => ({ shop: shopOf(size, size / 5) }),
  (request) => engine.checkShop(request),
);
curve(
  "whoGets, n members, whose state is stated by hand",
  shopSizes,
  (size) => {
    const shop = shopOf(size, size / 5);
    const presences = ["online", "online", "hidden", "offline"];
    return {
      shop,
      at,
      buyer: "buyer",
      source: "source-1",
      presence: Object.fromEntries(shop.members.map(({ id }, place) => [id, presences[place % 4]])),
      unread: Object.fromEntries(shop.members.map(({ id }, place) => [id, (place * 7) % 11])),
    };
  },
  (request) => engine.whoGets(request),
);
