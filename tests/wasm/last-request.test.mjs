// A request of which parts are not written anew: its text is the one that JSON.stringify writes, objects and lists first,
// or none.
import assert from "node:assert/strict";
import test from "node:test";
import { pathToFileURL } from "node:url";

const folder = pathToFileURL(`${process.env.LIAOTAI_PACKAGE ?? "dist/package"}/`);
const { EngineError, loadEngine } = await import(new URL("index.js", folder).href);
const { LastRequest } = await import(new URL("last-request.js", folder).href);

const isObject = (value) => typeof value === "object" && value !== null;
const objectsFirst = (request) => {
  const fields = Object.entries(request);
  const objects = fields.filter(([, value]) => isObject(value));
  return JSON.stringify(Object.fromEntries([...objects, ...fields.filter(([, value]) => !isObject(value))]));
};

const requestOf = () => ({
  shop: {
    id: "店",
    routing: true,
    members: [
      { id: "a", main: true, createdAt: 1_700_000_000_000 },
      { id: "b\n\ud800", main: false, createdAt: -0 },
    ],
    groups: [{ id: "g", sources: ["x", "y"], members: [] }],
  },
  at: 1.5,
  buyer: null,
  presence: { a: "online", b: { presence: "hidden", since: 1e300 } },
  empty: {},
});

/** Changes that a caller may make between two questions, of which every one is to be seen. */
const changes = {
  "a field": ({ shop }) => (shop.id = "other"),
  "a type": ({ shop }) => (shop.routing = "true"),
  "a number": ({ shop }) => (shop.members[1].createdAt = 1),
  "a member more": ({ shop }) => shop.members.push({ id: "c" }),
  "a member less": ({ shop }) => shop.members.pop(),
  "the order of members": ({ shop }) => shop.members.reverse(),
  "a field more": ({ shop }) => (shop.members[0].name = "A"),
  "a field less": ({ shop }) => delete shop.members[0].main,
  "another field": ({ shop }) => {
    delete shop.members[0].createdAt;
    shop.members[0].created = 1_700_000_000_000;
  },
  "the order of fields": ({ shop }) => {
    delete shop.members[0].id;
    shop.members[0].id = "a";
  },
  "an object for a list": ({ shop }) => (shop.groups[0].members = {}),
  "a list for an object": (request) => (request.empty = []),
  "a list for its text": ({ shop }) => (shop.groups[0].sources = "x,y"),
  "an object for a text": ({ presence }) => (presence.a = { presence: "online" }),
  "null for an object": (request) => (request.shop = null),
  "a field of the request": (request) => (request.buyer = 7),
  "the order of the request": (request) => {
    const { shop } = request;
    delete request.shop;
    request.shop = shop;
  },
};

for (const [name, change] of Object.entries(changes)) {
  test(`a change is seen: ${name}`, () => {
    const last = new LastRequest();
    const request = requestOf();
    assert.equal(last.textOf(request), objectsFirst(request));
    change(request);
    assert.equal(last.textOf(request), objectsFirst(request));
    assert.equal(last.textOf(requestOf()), objectsFirst(requestOf()));
  });
}

const deep = (depth) => (depth === 0 ? 1 : { deep: deep(depth - 1) });

/** What JSON.stringify, or who packs columns, sees otherwise than a plain value. */
const others = {
  undefined: () => undefined,
  "a function": () => () => 1,
  "a symbol": () => Symbol("one"),
  NaN: () => NaN,
  infinity: () => -Infinity,
  "a bigint": () => 1n,
  "a date": () => new Date(0),
  "a boxed number": () => Object(5),
  "a boxed text": () => Object("ab"),
  "a typed array": () => Float64Array.of(1),
  "a map": () => new Map([["a", 1]]),
  "a class": () => new (class Point {})(),
  "an object without a prototype": () => Object.create(null),
  "inherited fields": () => Object.create({ inherited: 1 }),
  "its own toJSON": () => ({ toJSON: () => 1 }),
  "a toJSON that is not listed": () => Object.defineProperty({}, "toJSON", { value: () => 1 }),
  "a list with toJSON": () => Object.assign([], { toJSON: () => 1 }),
  columns: () => ({ columns: true, at: [1, 2] }),
  "a getter that throws": () => ({
    get broken() {
      throw new Error("broken");
    },
  }),
  "what holds itself": () => {
    const value = {};
    value.itself = value;
    return value;
  },
  "what is nested deeply": () => deep(100),
  "very much": () => Array.from({ length: 6000 }, () => 0),
};

for (const [name, make] of Object.entries(others)) {
  test(`no text is made of ${name}`, () => {
    const last = new LastRequest();
    last.textOf({ ...requestOf(), more: {}, list: [1] });
    assert.equal(last.textOf({ ...requestOf(), more: make() }), undefined);
    assert.equal(last.textOf({ ...requestOf(), more: { inside: make() } }), undefined);
    assert.equal(last.textOf({ ...requestOf(), list: [make()] }), undefined);
    assert.equal(last.textOf(make()), undefined);
    assert.equal(last.textOf(requestOf()), objectsFirst(requestOf()));
  });
}

test("what is plain no longer is seen although it has the same fields", () => {
  const last = new LastRequest();
  const fields = { 0: "a", 1: "b" };
  assert.equal(last.textOf({ of: fields }), JSON.stringify({ of: fields }));
  assert.equal(last.textOf({ of: Object("ab") }), undefined);
  assert.equal(last.textOf({ of: Object.create(fields) }), undefined);
  assert.equal(last.textOf({ of: ["a", "b"] }), '{"of":["a","b"]}');
});

test("names of all kinds are written", () => {
  const last = new LastRequest();
  const request = { 2: { b: 1 }, 1: [], "": "", '"': {}, ["__proto__"]: { a: 1 }, constructor: {} };
  assert.equal(last.textOf(request), objectsFirst(request));
  assert.equal(last.textOf(request), objectsFirst(request));
  assert.equal(last.textOf({}), "{}");
});

test("requests with ever other names are no burden, and written all the same", () => {
  const last = new LastRequest();
  for (let number = 0; number < 200; number += 1) {
    const request = { [`name ${number}`]: { number } };
    assert.equal(last.textOf(request), objectsFirst(request));
  }
});

test("fields that a page gave to all objects are not the request's", () => {
  const last = new LastRequest();
  assert.equal(last.textOf(requestOf()), objectsFirst(requestOf()));
  Object.defineProperty(Object.prototype, "everywhere", { value: 1, enumerable: true, configurable: true });
  try {
    assert.equal(last.textOf(requestOf()), undefined);
  } finally {
    delete Object.prototype.everywhere;
  }
});

test("what can't be written is the same error as before, with the engine too", async () => {
  const engine = await loadEngine();
  const shop = { id: "s", routing: false, mainAccountJoins: false, members: [], groups: [] };
  const request = { shop, at: 0, buyer: "b", source: "other" };
  engine.whoGets(request);
  const refused = (value, code, path) =>
    assert.throws(
      () => engine.whoGets({ ...request, unread: { m: value } }),
      (problem) => problem instanceof EngineError && problem.code === code && problem.path === path,
    );
  refused(NaN, "bad_value", "/unread/m");
  refused(1n, "bad_type", "/unread/m");
  refused(Object(1), "unknown_id", "/unread/m");
  shop.routing = "on";
  assert.throws(() => engine.whoGets(request), { code: "bad_type", path: "/shop/routing" });
});
