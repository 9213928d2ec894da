// Files of messages: the findings of `lint` as columns, what is no UTF-8 by its line, and cancelling.
import assert from "node:assert/strict";
import test from "node:test";
import { pathToFileURL } from "node:url";

const folder = pathToFileURL(`${process.env.LIAOTAI_PACKAGE ?? "dist/package"}/`);
const { loadEngine } = await import(new URL("index.js", folder).href);
const engine = await loadEngine();
const occasion = { platform: "shopee", kind: "message" };
const texts = ["您好，今天发货", "請加我的微信號 amy_tw", "😊 加微信 amy_tw", "尺码请看详情页"];
const bytes = (text) => new TextEncoder().encode(text);

const rowsOf = ({ count, item, rule, start, end, severity, rules }) =>
  Array.from({ length: count }, (_, row) => [
    String(item[row]),
    rules[rule[row]],
    start[row],
    end[row],
    ["info", "warning", "error"][severity[row]],
  ]);

test("texts and the lines of a file have the findings of lint", async () => {
  const items = texts.map((text, index) => ({ id: String(index), text }));
  const wanted = engine
    .lint({ ...occasion, items })
    .findings.map(({ item, rule, start, end, severity }) => [item, rule, start, end, severity]);
  assert.ok(wanted.length > 0);
  assert.deepEqual(rowsOf(await engine.lintMany({ ...occasion, texts })), wanted);
  for (const end of ["\n", "\r\n", "\r"]) {
    const report = await engine.lintMany({ ...occasion, utf8: bytes(`\uFEFF${texts.join(end)}`) });
    assert.deepEqual(rowsOf(report), wanted);
    assert.equal(report.messages, texts.length);
  }
});

test("what concerns the texts together has all that lint says of it, also where one finding is like another", async () => {
  const occasion = { platform: "wechat", kind: "message" };
  const said = ["今天下午三点以后为您安排发货", "请在详情页查看尺码表再下单，亲"];
  const texts = [said[0], said[1], said[0], "😊 您好", said[1], said[0]];
  const items = texts.map((text, index) => ({ id: String(index), text }));
  const wanted = engine.lint({ ...occasion, items }).findings.filter(({ rule }) => rule === "repeated");
  assert.equal(wanted.length, 3);
  const settings = { baseline: [wanted[0].fingerprint] };
  for (const found of wanted) if (found.fingerprint === wanted[0].fingerprint) found.known = true;
  const { sets, setCount } = await engine.lintMany({ ...occasion, texts, settings });
  assert.equal(setCount, 3);
  assert.deepEqual(sets, wanted);
  assert.deepEqual(sets.map(Object.keys), wanted.map(Object.keys));
});

test("texts that come one by one have the same findings, and their source is closed", async () => {
  let closed = 0;
  async function* stream(wrong) {
    try {
      yield* texts;
      if (wrong) yield wrong;
    } finally {
      closed += 1;
    }
  }
  const wanted = await engine.lintMany({ ...occasion, texts });
  assert.deepEqual(await engine.lintMany({ ...occasion, texts: stream() }), wanted);
  await assert.rejects(engine.lintMany({ ...occasion, texts: stream(7) }), {
    code: "bad_type",
    path: "/texts/4",
  });
  await assert.rejects(engine.lintMany({ ...occasion, texts: stream("\ud800") }), {
    code: "bad_text",
    path: "/texts/4",
  });
  assert.equal(closed, 3);
});

test("what is found is handed on, each row once and in order", async () => {
  const rows = [];
  const many = Array.from({ length: 3000 }, (_, index) => texts[index % texts.length]);
  const report = await engine.lintMany(
    { ...occasion, texts: many },
    { onFound: (found) => rows.push(...rowsOf(found)) },
  );
  assert.ok(report.count > 3000 / 4);
  assert.deepEqual(rows, rowsOf(report));
});

test("a line that is no UTF-8 is named", async () => {
  await assert.rejects(engine.lintMany({ ...occasion, utf8: new Uint8Array([65, 10, 0xe5, 0x8a, 10]) }), {
    code: "bad_text",
    path: "/utf8/1",
  });
});

test("aborting refuses the promise, and the engine answers the next call", async () => {
  const run = engine.lintMany({ ...occasion, texts }, { signal: AbortSignal.abort() });
  await assert.rejects(run, { name: "AbortError" });
  assert.ok(engine.info().version);
});
