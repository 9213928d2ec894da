// The packed package, installed in an empty folder, as a program finds it by its name.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import test from "node:test";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";

const run = promisify(execFile);
const folder = resolve(process.env.LIAOTAI_PACKAGE ?? "dist/package");
const program = `
  import { loadEngine } from "liaotai";
  const engine = await loadEngine();
  console.log(JSON.stringify(engine.info()));
`;

test("a program imports it by its name and asks it", { skip: !process.env.LIAOTAI_PACKAGE }, async () => {
  const consumer = resolve(folder, "../..");
  const { stdout } = await run("node", ["--input-type=module", "--eval", program], { cwd: consumer });
  assert.match(JSON.parse(stdout).version, /^\d+\.\d+\.\d+$/);
});

test("a worker of Node imports it as a page's does", { skip: !process.env.LIAOTAI_PACKAGE }, async () => {
  const worker = `
    import { parentPort } from "node:worker_threads";
    ${program.replace("console.log", "parentPort.postMessage")}
  `;
  const file = join(resolve(folder, "../.."), "worker.mjs");
  await writeFile(file, worker);
  const answer = await new Promise((resolved, refused) => {
    new Worker(file).on("message", resolved).on("error", refused);
  });
  assert.match(JSON.parse(answer).version, /^\d+\.\d+\.\d+$/);
});

test("it brings what it promises and needs nothing beside it", async () => {
  const facts = JSON.parse((await run("npm", ["pkg", "get"], { cwd: folder })).stdout);
  assert.equal(facts.name, "liaotai");
  assert.equal(facts.dependencies, undefined);
  const promised = [
    "index.js",
    "index.d.ts",
    "engine.wasm",
    "widget.js",
    "widget.d.ts",
    "presets/element-plus.css",
    "LICENSE",
    facts.bin.liaotai,
  ];
  for (const file of promised) assert.ok(existsSync(join(folder, file)), `${file} is in the package`);
  if (process.env.LIAOTAI_PACKAGE)
    assert.deepEqual(readdirSync(resolve(folder, "..")).sort(), [".bin", ".package-lock.json", "liaotai"]);
});

test("the hashes that it names are those of its files, and the widget knows the engine's", () => {
  const hashOf = (file) =>
    `sha384-${createHash("sha384")
      .update(readFileSync(join(folder, file)))
      .digest("base64")}`;
  const { widget, files } = JSON.parse(readFileSync(join(folder, "integrity.json"), "utf8"));
  for (const file of [widget, "engine.wasm", "presets/ant-design.css"])
    assert.equal(files[file], hashOf(file), file);
  assert.ok(readFileSync(join(folder, widget), "utf8").includes(hashOf("engine.wasm")));
});
