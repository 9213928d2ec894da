// What loadEngine promises: it settles whatever it is given, and an engine outlives every bad request.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { pathToFileURL } from "node:url";

const folder = pathToFileURL(`${process.env.LIAOTAI_PACKAGE ?? "dist/package"}/`);
const { EngineError, loadEngine } = await import(new URL("index.js", folder).href);
const bytes = await readFile(new URL("engine.wasm", folder));

async function failure(wasm) {
  const problem = await loadEngine({ wasm }).catch((error) => error);
  assert.ok(problem instanceof EngineError, `an EngineError, not ${problem}`);
  assert.equal(problem.code, "engine_failed");
  return problem.message;
}

function refusal(engine, name, request) {
  try {
    return engine.call(name, request);
  } catch (problem) {
    assert.ok(problem instanceof EngineError, `an EngineError, not ${problem}`);
    return `${problem.code} ${problem.path}`;
  }
}

test("the engine loads from beside the package, from bytes, from an address and from a response", async () => {
  const wasmType = { headers: { "content-type": "application/wasm" } };
  const sources = [
    undefined,
    bytes,
    bytes.buffer,
    new URL("engine.wasm", folder),
    new Response(bytes, wasmType),
  ];
  for (const wasm of [...sources, Promise.resolve(new Response(bytes, wasmType))]) {
    const engine = await loadEngine(
      wasm === bytes.buffer ? { wasm: new Uint8Array(bytes).buffer } : { wasm },
    );
    assert.equal(typeof engine.info().version, "string");
  }
});

test("what is not WebAssembly is refused with the address, the status and the content type", async () => {
  const page = new Response("<!doctype html>", { status: 404, headers: { "content-type": "text/html" } });
  assert.match(await failure(page), /404.*text\/html/);
  const disguised = new Response("<!doctype html>", { headers: { "content-type": "text/html" } });
  assert.match(await failure(disguised), /not WebAssembly.*200.*text\/html/);
  assert.match(await failure(new URL("no-such-file.wasm", folder)), /no-such-file\.wasm/);
  assert.match(await failure(new Uint8Array(0)), /not WebAssembly/);
  assert.match(await failure(bytes.subarray(0, 1000)), /can't start/);
  assert.match(await failure(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)), /can't start/);
  assert.match(await failure(7), /wasm takes/);
  assert.match(await failure(Promise.reject(new Error("offline"))), /offline/);
});

test("an engine without rules answers about routing, and refuses what it would answer wrongly", async () => {
  const [complete, light] = [await loadEngine(), await loadEngine({ rules: false })];
  assert.equal(light.version, complete.info().version);
  const request = { shop: { id: "s", routing: true, mainAccountJoins: false, members: [], groups: [] } };
  assert.deepEqual(light.checkShop(request), complete.checkShop(request));
  for (const name of ["info", "lint", "readReplyLog", "replyWindow", "rules"]) {
    assert.equal(refusal(light, name, {}), "engine_failed ");
    assert.throws(() => light.answerText(name, "{}"), { code: "engine_failed" });
  }
});

test("an engine answers after every bad request", async () => {
  const engine = await loadEngine();
  const cyclic = {};
  cyclic.self = cyclic;
  const expected = [
    [undefined, "bad_type "],
    [cyclic, "bad_type "],
    [{ big: 1n }, "bad_type /big"],
    [[], "bad_type "],
    [{ text: "\ud83d" }, "bad_text /text"],
  ];
  for (const [request, outcome] of expected) assert.equal(refusal(engine, "info", request), outcome);
  assert.equal(refusal(engine, "no such call", {}), "bad_value ");
  assert.match(JSON.parse(engine.answerText("info", "[".repeat(1_000_000))).error.code, /too_large/);
  assert.equal(engine.info().warnings.length, 0);
});

test("a request of 100 MB is answered or refused by name, and the next one is answered", async () => {
  const engine = await loadEngine();
  const answer = JSON.parse(engine.answerText("info", JSON.stringify({ text: "聊".repeat(35_000_000) })));
  assert.ok(answer.value?.warnings.length === 1 || answer.error.code === "too_large");
  assert.equal(engine.info().warnings.length, 0);
});

test("two engines share nothing but the code", async () => {
  const [one, other] = await Promise.all([loadEngine(), loadEngine()]);
  assert.notEqual(one, other);
  assert.deepEqual(one.info(), other.info());
});
