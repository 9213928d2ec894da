// Large lists as typed arrays: the answers are those of the same request as JSON, and errors name the row.
import assert from "node:assert/strict";
import test from "node:test";
import { pathToFileURL } from "node:url";

const folder = pathToFileURL(`${process.env.LIAOTAI_PACKAGE ?? "dist/package"}/`);
const { EngineError, loadEngine } = await import(new URL("index.js", folder).href);
const engine = await loadEngine();

const shop = {
  id: "shop",
  routing: true,
  mainAccountJoins: false,
  members: [
    { id: "anna", chatPermission: true, createdAt: 1 },
    { id: "ben", chatPermission: true, createdAt: 2 },
  ],
  groups: [{ id: "presale", sources: ["product-page"], members: ["anna", "ben"] }],
};
const types = ["presence", "message", "read", "reply", "close", "forward"];

/** Two members who come, and then buyers who write, are read and answered. */
function events(count) {
  const at = Float64Array.from({ length: count }, (_, index) => 1_773_964_800_000 + index * 1000);
  const type = Uint8Array.from({ length: count }, (_, index) => (index < 2 ? 0 : 1 + (index % 3)));
  const buyer = Uint32Array.from({ length: count }, (_, index) => Math.floor(index / 3) % 97);
  const source = Array.from(type, (each) => (each === 1 ? "product-page" : null));
  const member = Array.from(type, (each, index) => (each === 0 ? ["anna", "ben"][index] : null));
  const presence = Array.from(type, (each) => (each === 0 ? "online" : null));
  return { columns: true, at, type, buyer, source, member, presence };
}

const plain = (value) =>
  JSON.parse(JSON.stringify(value, (_, each) => (ArrayBuffer.isView(each) ? Array.from(each) : each)));

function refusal(request) {
  try {
    return engine.previewRouting(request);
  } catch (problem) {
    assert.ok(problem instanceof EngineError, `an EngineError, not ${problem}`);
    return `${problem.code} ${problem.path}`;
  }
}

test("columns of typed arrays are answered as the same columns in JSON", () => {
  const request = { shop, events: events(3000) };
  const typed = engine.previewRouting(request);
  assert.ok(typed.decisions.at instanceof Float64Array);
  assert.equal(typed.decisions.at.length, 999);
  const asJson = JSON.parse(engine.answerText("previewRouting", JSON.stringify(plain(request)))).value;
  assert.deepEqual(plain(typed), asJson);
});

test("and as the same events in rows", () => {
  const columns = events(600);
  const rows = Array.from(columns.at, (at, row) => {
    const type = types[columns.type[row]];
    if (type === "presence")
      return { at, type, member: columns.member[row], presence: columns.presence[row] };
    const event = { at, type, buyer: columns.buyer[row] };
    return type === "message" ? { ...event, source: columns.source[row] } : event;
  });
  const { decisions } = engine.previewRouting({ shop, events: columns });
  const expected = engine.previewRouting({ shop, events: rows }).decisions;
  assert.deepEqual(
    expected.map(({ member, rule }) => `${member} ${rule}`),
    Array.from(decisions.member, (member, row) => `${member} ${decisions.rule[row]}`),
  );
});

test("every kind of typed array is read", () => {
  const numbers = [0, 1, 2, 3, 100];
  const base = events(numbers.length);
  const at = Array.from(numbers);
  const expected = plain(engine.previewRouting({ shop, events: { ...base, at } }));
  for (const type of [
    Float64Array,
    Float32Array,
    Int32Array,
    Uint32Array,
    Int16Array,
    Uint16Array,
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
  ])
    assert.deepEqual(
      plain(engine.previewRouting({ shop, events: { ...base, at: type.from(at) } })),
      expected,
      type.name,
    );
  const big = BigInt64Array.from(at, BigInt);
  assert.deepEqual(plain(engine.previewRouting({ shop, events: { ...base, at: big } })), expected);
  const within = new Float64Array([9, ...at, 9]).subarray(1, 6);
  assert.deepEqual(plain(engine.previewRouting({ shop, events: { ...base, at: within } })), expected);
});

test("what is wrong in a column is named by its row", () => {
  const good = events(10);
  const at = Float64Array.from(good.at);
  at[7] = NaN;
  assert.equal(refusal({ shop, events: { ...good, at } }), "missing_field /events/at/7");
  at[7] = 0.5;
  assert.equal(refusal({ shop, events: { ...good, at } }), "bad_instant /events/at/7");
  const type = Uint8Array.from(good.type);
  type[4] = 6;
  assert.equal(refusal({ shop, events: { ...good, type } }), "bad_value /events/type/4");
  assert.equal(refusal({ shop, events: { ...good, at: at.slice(1) } }), "bad_value /events/type");
  assert.equal(
    refusal({ shop, events: { ...good, source: good.source.with(3, { a: 1 }) } }),
    "bad_type /events/source/3",
  );
});

test("the request is left as it was", () => {
  const request = { shop, events: events(30) };
  const before = structuredClone(request);
  engine.previewRouting(request);
  assert.deepEqual(request, before);
});
