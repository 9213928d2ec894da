// What is wrong with a request before it gets as far as the engine: an EngineError that says where, and an engine that
// answers the next call.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";

const folder = pathToFileURL(`${process.env.LIAOTAI_PACKAGE ?? "dist/package"}/`);
const { EngineError, loadEngine } = await import(new URL("index.js", folder).href);
const engine = await loadEngine();

const isAlive = () => assert.equal(engine.penalty({ platform: "shopee", violations: [], now: 0 }).step, 0);
after(isAlive);

function refusal(ask) {
  try {
    ask();
  } catch (problem) {
    assert.ok(problem instanceof EngineError, `an EngineError, not ${problem}`);
    return `${problem.code} ${problem.path}`;
  }
  return "no refusal";
}

test("what is no text where a text belongs is refused, and the engine lives", () => {
  for (const each of [5, null, undefined, {}, [], true, 10n, Symbol("lint"), () => "{}", new String("{}")]) {
    assert.equal(
      refusal(() => engine.answerText("lint", each)),
      "bad_type ",
    );
    assert.equal(
      refusal(() => engine.answerText(each, "{}")),
      "bad_type ",
    );
    assert.equal(
      refusal(() => engine.call(each, {})),
      "bad_type ",
    );
    isAlive();
  }
  assert.equal(
    refusal(() => engine.call()),
    "bad_type ",
  );
  assert.equal(
    refusal(() => engine.answerText()),
    "bad_type ",
  );
  assert.equal(
    refusal(() => engine.call("penalty")),
    "bad_type ",
  );
});

const window = { channel: "wechat-official", events: [{ at: 0, type: "user-message" }], now: 1 };

test("a number that is none, or has no end, is no missing field", () => {
  for (const number of [NaN, Infinity, -Infinity]) {
    assert.equal(
      refusal(() => engine.replyWindow({ ...window, safetyMarginMs: number })),
      "bad_value /safetyMarginMs",
    );
    assert.equal(
      refusal(() =>
        engine.replyWindow({ ...window, events: [...window.events, { at: number, type: "reply" }] }),
      ),
      "bad_value /events/1/at",
    );
    const columns = { columns: true, at: [0, number], type: ["user-message", "reply"] };
    assert.equal(
      refusal(() => engine.replyWindow({ ...window, events: columns })),
      "bad_value /events/at/1",
    );
    assert.equal(
      refusal(() => engine.replyWindow({ ...window, readings: { "a/b~": number } })),
      "bad_value /readings/a~1b~0",
    );
  }
  const infinite = { columns: true, at: Float64Array.of(0, Infinity), type: ["user-message", "reply"] };
  assert.equal(
    refusal(() => engine.replyWindow({ ...window, events: infinite })),
    "bad_instant /events/at/1",
  );
  assert.equal(engine.replyWindow({ ...window, safetyMarginMs: null }).state, "open");
});

test("what JSON can't hold is named by its place", () => {
  assert.equal(
    refusal(() => engine.replyWindow({ ...window, events: [{ at: 0n, type: "reply" }] })),
    "bad_type /events/0/at",
  );
  const endless = { ...window };
  endless.self = endless;
  assert.equal(
    refusal(() => engine.replyWindow(endless)),
    "bad_type ",
  );
  const throwing = Object.defineProperty({ ...window }, "readings", {
    enumerable: true,
    get: () => {
      throw new Error("no readings");
    },
  });
  assert.equal(
    refusal(() => engine.replyWindow(throwing)),
    "bad_type ",
  );
});

test("in a log that comes in pieces the row of the whole log is named", async () => {
  async function* pieces(last) {
    yield [{ at: 0, direction: "in", buyer: "a", text: "hello" }];
    yield [
      { at: 1, direction: "out", buyer: "a", text: "hello" },
      { at: 2, direction: "out", buyer: "a", text: "hello", ...last },
    ];
  }
  for (const [last, expected] of [
    [{ at: NaN }, "bad_value /sends/2/at"],
    [{ at: 2n }, "bad_type /sends/2/at"],
    [{ text: "\ud800" }, "bad_text /sends/2/text"],
  ]) {
    await assert.rejects(
      engine.auditSendsMany({ channel: "shopee", sends: pieces(last) }),
      ({ code, path }) => `${code} ${path}` === expected,
    );
  }
  const sends = {
    columns: true,
    at: Float64Array.from({ length: 5000 }, (_, row) => row),
    direction: Uint8Array.from({ length: 5000 }, (_, row) => row % 2),
    buyer: new Uint32Array(5000),
    text: Array.from({ length: 5000 }, (_, row) => (row === 4999 ? "\udfff" : "hello")),
  };
  await assert.rejects(
    engine.auditSendsMany({ channel: "shopee", sends }),
    ({ code, path }) => `${code} ${path}` === "bad_text /sends/text/4999",
  );
});

test("a lone surrogate in a column of words is named by the first row that holds it", () => {
  for (const broken of ["\ud800", "x\udc00y"]) {
    const customer = ["a", "b", broken, "a", broken];
    const events = { columns: true, at: new Float64Array(5), type: Array(5).fill("reply"), customer };
    assert.equal(
      refusal(() => engine.replyWindows({ channel: "whatsapp", now: 1, events })),
      "bad_text /events/customer/2",
    );
    const sends = {
      columns: true,
      at: new Float64Array(5),
      direction: new Uint8Array(5),
      buyer: new Uint32Array(5),
      text: customer,
    };
    assert.equal(
      refusal(() => engine.auditSends({ channel: "whatsapp", sends })),
      "bad_text /sends/text/2",
    );
  }
  const named = { columns: true, at: [0], type: ["reply"], ["\ud800"]: ["a"] };
  assert.equal(
    refusal(() => engine.replyWindow({ channel: "whatsapp", now: 1, events: named })),
    "bad_text /events",
  );
});

test("typed arrays hold numbers of words and flags", () => {
  const at = Float64Array.of(0, 1, 2, 3);
  const type = Uint8Array.of(1, 0, 0, 1);
  const types = ["reply", "user-message"];
  const words = Array.from(type, (each) => types[each]);
  const customer = Uint32Array.of(7, 7, 8, 8);
  const board = (events) => engine.replyWindows({ channel: "wechat-official", now: 4, events });
  assert.deepEqual(
    board({ columns: true, at, type, types, customer }),
    board({ columns: true, at, type: words, customer }),
  );
  const log = { columns: true, at, buyer: customer, text: ["a", "b", "c", "d"] };
  const audit = (sends) => engine.auditSends({ channel: "shopee", sends: { ...log, ...sends } });
  assert.deepEqual(
    audit({ direction: Uint8Array.of(0, 1, 1, 1), inquired: Uint8Array.of(0, 0, 1, 1) }),
    audit({ direction: ["in", "out", "out", "out"], inquired: [false, false, true, true] }),
  );
});
