// How long one question takes, from the request as an object to the answer as an object: node bench/who-gets.mjs,
// after ./build-scripts/build. The shop has 20 members in 3 groups, and its state is stated by hand. Each question is
// about another buyer than the one before, who writes from another page, while a member has other unread chats.
import { pathToFileURL } from "node:url";

const folder = pathToFileURL(`${process.env.LIAOTAI_PACKAGE ?? "dist/package"}/`);
const { loadEngine } = await import(new URL("index.js", folder).href);
const engine = await loadEngine();

const rounds = Number(process.argv[2] ?? 5000);
const at = Date.UTC(2026, 2, 20, 4);
const ids = Array.from({ length: 20 }, (_, place) => `agent-${place + 1}`);
const presences = ["online", "online", "online", "hidden", "offline"];
const shopAndState = {
  shop: {
    id: "shop",
    routing: true,
    mainAccountJoins: false,
    members: ids.map((id, place) => ({
      id,
      main: place === 0,
      chatPermission: place !== 7,
      createdAt: Date.UTC(2024, 0, 1 + place),
    })),
    groups: [
      { id: "presale", sources: ["product-page", "shop-page"], members: ids.slice(1, 9) },
      { id: "aftersale", sources: ["order-page"], members: ids.slice(9, 14) },
      { id: "returns", sources: ["return-page"], members: ids.slice(14, 18) },
    ],
  },
  presence: Object.fromEntries(
    ids.map((id, place) => [id, { presence: presences[place % presences.length], since: at - 3_600_000 }]),
  ),
  unread: Object.fromEntries(ids.map((id, place) => [id, (place * 7) % 11])),
  lastOwner: { member: "agent-5", updated: at - 7_200_000, open: false, unread: false },
};

const sources = ["product-page", "order-page", "return-page", "other"];
const questions = Array.from({ length: 100 }, (_, place) => ({
  ...shopAndState,
  unread: { ...shopAndState.unread, [ids[place % ids.length]]: place % 7 },
  at: at + place * 1000,
  buyer: `buyer-${place}`,
  source: sources[place % sources.length],
}));

function microseconds(asked, ask) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const question = asked[round % asked.length];
    const before = process.hrtime.bigint();
    ask(question);
    times.push(Number(process.hrtime.bigint() - before) / 1000);
  }
  times.sort((one, other) => one - other);
  return times[rounds >> 1].toFixed(1);
}

const texts = questions.map((question) => JSON.stringify(question));
const withObjects = microseconds(questions, (question) => engine.whoGets(question));
const withTexts = microseconds(texts, (text) => engine.answerText("whoGets", text));
console.log(`whoGets, objects in and out: ${withObjects} µs (median of ${rounds})`);
console.log(`whoGets, text in and out: ${withTexts} µs`);
