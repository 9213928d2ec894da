// Long simulations in slices: the same answer, progress, cancelling, and an engine that goes on answering meanwhile.
import assert from "node:assert/strict";
import test from "node:test";
import { pathToFileURL } from "node:url";

const folder = pathToFileURL(`${process.env.LIAOTAI_PACKAGE ?? "dist/package"}/`);
const { loadEngine, EngineError } = await import(new URL("index.js", folder).href);
const engine = await loadEngine();
const start = Date.UTC(2026, 0, 4);

function request(chats, seed = 1) {
  const ids = ["anna", "ben", "cora"];
  return {
    shop: {
      id: "shop",
      routing: true,
      mainAccountJoins: false,
      members: ids.map((id, place) => ({ id, chatPermission: true, createdAt: place })),
      groups: [{ id: "all", sources: ["product-page"], members: ids }],
    },
    presence: ids.map((member) => ({ at: start, member, presence: "online" })),
    arrivals: {
      generate: {
        seed,
        from: start,
        days: chats / 1200,
        perHour: 50,
        sources: { "product-page": 1 },
        returning: 0.3,
      },
    },
    handling: { distribution: "exponential", meanMs: 180_000, concurrency: 1 },
  };
}

test("in slices the answer is the call's own, and progress runs up to the end", async () => {
  const seen = [];
  const report = await engine.simulateTrafficAsync(request(300_000), {
    onProgress: (progress) => seen.push(progress),
  });
  assert.deepEqual(report, engine.simulateTraffic(request(300_000)));
  assert.ok(seen.length > 2, `${seen.length} reports of progress`);
  for (const [index, { done, total }] of seen.entries()) {
    assert.ok(done <= total);
    if (index > 0) assert.ok(done >= seen[index - 1].done);
  }
  assert.deepEqual(seen.at(-1), { done: report.chats, total: report.chats });
});

test("aborting refuses the promise with the signal's reason, and the engine answers the next call", async () => {
  const controller = new AbortController();
  const reason = new Error("enough");
  const run = engine.simulateTrafficAsync(request(3_000_000), {
    signal: controller.signal,
    onProgress: () => controller.abort(reason),
  });
  await assert.rejects(run, (problem) => problem === reason);
  assert.ok(engine.simulateTraffic(request(100)).chats > 0);
});

test("a signal that is aborted already begins nothing", async () => {
  let progress = 0;
  const run = engine.simulateTrafficAsync(request(1000), {
    signal: AbortSignal.abort(),
    onProgress: () => (progress += 1),
  });
  await assert.rejects(run, { name: "AbortError" });
  assert.equal(progress, 0);
});

test("two runs and a call between them don't disturb each other", async () => {
  let between = 0;
  const onProgress = () => {
    between += 1;
    assert.equal(engine.simulateTraffic(request(50, 9)).checksum, small.checksum);
  };
  const small = engine.simulateTraffic(request(50, 9));
  const [one, other] = await Promise.all([
    engine.simulateTrafficAsync(request(200_000, 1), { onProgress }),
    engine.simulateTrafficAsync(request(150_000, 2), { onProgress }),
  ]);
  assert.deepEqual(one, engine.simulateTraffic(request(200_000, 1)));
  assert.deepEqual(other, engine.simulateTraffic(request(150_000, 2)));
  assert.ok(between > 2);
});

test("many cancelled runs leave no memory behind", async () => {
  for (let count = 0; count < 40; count += 1) {
    const run = engine.simulateTrafficAsync(request(2_000_000), { signal: AbortSignal.timeout(20) });
    await assert.rejects(run, { name: "TimeoutError" });
  }
});

test("a request that can't be answered refuses the promise as the call throws", async () => {
  const wrong = { ...request(10), handling: { distribution: "fixed", meanMs: 1, concurrency: 0 } };
  await assert.rejects(engine.simulateTrafficAsync(wrong), (problem) => {
    assert.ok(problem instanceof EngineError);
    assert.equal(problem.code, "bad_value");
    assert.equal(problem.path, "/handling/concurrency");
    return true;
  });
});

test("a failing listener refuses the promise, and nothing else", async () => {
  const run = engine.simulateTrafficAsync(request(300_000), {
    onProgress: () => {
      throw new Error("listener");
    },
  });
  await assert.rejects(run, { message: "listener" });
  assert.ok(engine.info().version);
});

test("other tasks have their turn while a run goes on", async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  await engine.simulateTrafficAsync(request(400_000));
  clearInterval(timer);
  assert.ok(turns > 2, `${turns} turns`);
});
