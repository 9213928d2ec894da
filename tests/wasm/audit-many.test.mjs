// A log that comes in pieces: the audit of the whole, wherever it is cut and in whatever order, or a refusal that names the
// row.
import assert from "node:assert/strict";
import test from "node:test";
import { pathToFileURL } from "node:url";

const folder = pathToFileURL(`${process.env.LIAOTAI_PACKAGE ?? "dist/package"}/`);
const { loadEngine } = await import(new URL("index.js", folder).href);
const engine = await loadEngine();

const texts = ["有货吗", "退订", "您好，有现货", "限时优惠，送您优惠券 SAVE1", "您好，已发货", "。。"];

/** Numbers that are the same at every run. */
function numbers(seed) {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % bound;
  };
}

/**
 * A log of many buyers; `late` is how many milliseconds a row may lie behind the one before it. No two rows are of one
 * instant: of those the order of the log decides.
 */
function logOf(rows, late, buyers = 40) {
  const below = numbers(rows);
  const taken = new Set();
  const sends = { columns: true, at: new Float64Array(rows) };
  for (const name of ["direction", "buyer", "text", "ip", "agent"]) sends[name] = [];
  for (let row = 0; row < rows; row += 1) {
    const ours = below(3) > 0;
    let at = 1_774_000_000_000 + row * 20_000 + below(late);
    while (taken.has(at)) at += 1;
    taken.add(at);
    sends.at[row] = at;
    sends.direction.push(ours ? "out" : "in");
    sends.buyer.push(`b${below(buyers)}`);
    sends.text.push(texts[ours ? 2 + below(4) : below(2)]);
    sends.ip.push(ours ? `192.0.2.${below(3)}` : null);
    sends.agent.push(ours ? `agent-${below(3)}` : null);
  }
  return sends;
}

const rowsOf = ({ at, direction, buyer, text, ip, agent }) =>
  Array.from(at, (each, row) => ({
    at: each,
    direction: direction[row],
    buyer: buyer[row],
    text: text[row],
    ...(ip[row] && { ip: ip[row], agent: agent[row] }),
  }));

const part = (sends, begin, end) =>
  Object.fromEntries(
    Object.entries(sends).map(([name, list]) => [name, name === "columns" ? list : list.slice(begin, end)]),
  );

/** The same log in another order of its rows. */
const reordered = (sends, order) =>
  Object.fromEntries(
    Object.entries(sends).map(([name, list]) => {
      if (name === "columns") return [name, list];
      return [
        name,
        name === "at" ? Float64Array.from(order, (row) => list[row]) : order.map((row) => list[row]),
      ];
    }),
  );

async function* slowly(pieces) {
  for (const piece of pieces) {
    await undefined;
    yield piece;
  }
}

const without = ({ rows, ...report }) => {
  assert.ok(rows >= 0);
  return report;
};

test("columns, rows, pieces of both and rows one by one have the audit of the whole", async () => {
  const sends = logOf(9000, 600_000);
  const rows = rowsOf(sends);
  for (const channel of ["shopee", "whatsapp"]) {
    const whole = engine.auditSends({ channel, sends });
    assert.ok(new Set(whole.findings.code).size > 5);
    const sources = [
      sends,
      rows,
      slowly([part(sends, 0, 1), part(sends, 1, 8000), rows.slice(8000, 8500), ...rows.slice(8500)]),
      [part(sends, 0, 5000), part(sends, 5000, 5000), part(sends, 5000, 9000)],
      slowly(rows),
    ];
    for (const [place, source] of sources.entries()) {
      const report = await engine.auditSendsMany({ channel, sends: source });
      assert.equal(report.rows, 9000);
      assert.deepEqual(without(report), whole, `source ${place} on ${channel}`);
    }
  }
});

test("the answer in columns says what the answer in rows says", () => {
  const sends = logOf(2000, 600_000);
  const { findings: columns, sends: places, ...rest } = engine.auditSends({ channel: "whatsapp", sends });
  const { findings, ...others } = engine.auditSends({ channel: "whatsapp", sends: rowsOf(sends) });
  assert.deepEqual(rest, others);
  assert.equal(columns.code.length, findings.length);
  for (const [place, { code, severity, buyer, sends: own, args, source }] of findings.entries()) {
    assert.deepEqual(
      [columns.code[place], columns.severity[place], columns.buyer[place], columns.source[place]],
      [code, severity, buyer ?? null, source],
    );
    assert.deepEqual(Array.from(places.subarray(columns.sendsBegin[place], columns.sendsEnd[place])), own);
    for (const [name, value] of Object.entries(args)) assert.equal(columns[name][place], value);
  }
});

test("a long log is audited as it comes; one in no order of time is put in order", async () => {
  const rows = 300_000;
  const sends = logOf(rows, 3_600_000, 3000);
  const whole = engine.auditSends({ channel: "shopee", sends });
  assert.deepEqual(without(await engine.auditSendsMany({ channel: "shopee", sends })), whole);

  let early = 0;
  let count = 0;
  const summary = await engine.auditSendsMany(
    { channel: "shopee", sends },
    {
      onProgress: ({ done }) => {
        if (done < rows) early = count;
      },
      onFound: ({ findings }) => (count += findings.code.length),
    },
  );
  assert.equal("findings" in summary, false);
  assert.deepEqual(summary.figures, whole.figures);
  assert.equal(count, whole.findings.code.length);
  assert.ok(early > count / 3, `${early} of ${count} came before the log had ended`);

  const backwards = Array.from({ length: rows }, (_, row) => rows - 1 - row);
  const byChat = Array.from(backwards).sort(
    (one, other) => sends.buyer[one].localeCompare(sends.buyer[other]) || one - other,
  );
  for (const order of [backwards, byChat]) {
    const report = await engine.auditSendsMany({ channel: "shopee", sends: reordered(sends, order) });
    const places = report.sends.map((place) => order[place]);
    assert.deepEqual(report.figures, whole.figures);
    assert.deepEqual(
      { findings: report.findings, places },
      { findings: whole.findings, places: whole.sends },
    );
  }
});

test("a log that turns out to be out of order is refused at the row, or sorted when that was asked for", async () => {
  const sends = logOf(200_000, 1);
  sends.at[180_000] = sends.at[0];
  await assert.rejects(engine.auditSendsMany({ channel: "shopee", sends }), {
    code: "bad_value",
    path: "/sends/at/180000",
  });
  const whole = engine.auditSends({ channel: "shopee", sends });
  assert.deepEqual(without(await engine.auditSendsMany({ channel: "shopee", sends, order: "any" })), whole);
});

test("what can't be read is named by its row in the whole log, and the engine answers the next call", async () => {
  const sends = logOf(5000, 1);
  sends.direction[4500] = "up";
  const refused = { code: "bad_value", path: "/sends/direction/4500" };
  await assert.rejects(engine.auditSendsMany({ channel: "shopee", sends }), refused);
  const rows = rowsOf(logOf(10, 1));
  delete rows[7].buyer;
  const missing = { code: "missing_field", path: "/sends/7/buyer" };
  await assert.rejects(
    engine.auditSendsMany({ channel: "shopee", sends: slowly([rows.slice(0, 5), rows.slice(5)]) }),
    missing,
  );
  const uneven = { ...logOf(5000, 1), text: texts };
  await assert.rejects(engine.auditSendsMany({ channel: "shopee", sends: uneven }), { code: "bad_value" });
  await assert.rejects(engine.auditSendsMany({ channel: "pigeon", sends: rows }), { code: "bad_value" });
  await assert.rejects(engine.auditSendsMany({ channel: "shopee" }), { code: "bad_type" });
  await assert.rejects(engine.auditSendsMany({ channel: "shopee", sends: "a,b" }), { code: "bad_type" });
  const unknown = await engine.auditSendsMany({
    channel: "shopee",
    sends: [{ ...rows[0], colour: "red" }],
    shade: 1,
  });
  assert.deepEqual(
    unknown.warnings.map(({ path }) => path),
    ["/sends/0/colour", "/shade"],
  );
  assert.equal(engine.info().version, engine.version);
});

test("a run is called off by its signal, and lets its source go", async () => {
  const run = new AbortController();
  let isClosed = false;
  async function* endless() {
    try {
      for (;;) yield part(logOf(5000, 1), 0, 5000);
    } finally {
      isClosed = true;
    }
  }
  const called = engine.auditSendsMany(
    { channel: "shopee", sends: endless() },
    { signal: run.signal, onProgress: () => run.abort("enough") },
  );
  await assert.rejects(called, (reason) => reason === "enough");
  assert.equal(isClosed, true);
});

test("an empty log, and one that holds each row twice", async () => {
  const empty = await engine.auditSendsMany({ channel: "shopee", sends: [] });
  assert.equal(empty.rows, 0);
  assert.equal(empty.findings.code.length, 0);
  for (const words of ["code", "severity", "source"]) assert.deepEqual(empty.findings[words], []);
  const sends = logOf(3000, 600_000);
  const twice = rowsOf(sends).flatMap((row) => [row, row]);
  const whole = engine.auditSends({ channel: "shopee", sends: rowsOf(sends) });
  const report = engine.auditSends({ channel: "shopee", sends: twice });
  assert.deepEqual(report.warnings, [{ code: "repeated_rows", path: "/sends", args: { count: 3000 } }]);
  assert.equal(report.figures.sent, 2 * whole.figures.sent);
  assert.equal(report.figures.received, 2 * whole.figures.received);
});
