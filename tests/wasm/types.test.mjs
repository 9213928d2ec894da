// The types of the package hold for what the engine answers: requests and answers of the corpus, written as TypeScript,
// pass the compiler, which refuses a field that the types lack and one that they promise in vain.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { readCorpus } from "../vectors/corpus.mjs";

const folder = resolve(process.env.LIAOTAI_PACKAGE ?? "dist/package");
const { loadEngine } = await import(pathToFileURL(`${folder}/index.js`).href);
const work = resolve("build/types-test");
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });

/** Checks a program as its author's compiler would, and answers what it complains of. */
function complaints(name, program) {
  writeFileSync(`${work}/${name}.ts`, program);
  writeFileSync(
    `${work}/tsconfig.json`,
    JSON.stringify({
      compilerOptions: {
        target: "ES2022",
        module: "NodeNext",
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        types: [],
        lib: ["ES2023", "DOM", "DOM.Iterable"],
        paths: { liaotai: [`${folder}/index.d.ts`] },
      },
      files: [`${name}.ts`],
    }),
  );
  const compiler = resolve("node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [compiler, "--project", work], { encoding: "utf8" });
  return stdout.split("\n").slice(0, 10).join("\n");
}

/** Every path in a value with the kind of what stands there; places in lists count as one. */
function* shape(value, path = "") {
  const kind = Array.isArray(value) ? "list" : value === null ? "null" : typeof value;
  yield `${path}:${kind}`;
  if (kind !== "object" && kind !== "list") return;
  for (const [name, field] of Object.entries(value)) {
    yield* shape(field, `${path}/${kind === "list" ? "" : name}`);
  }
}

/** Of columns the types speak as the package hands them over, not as JSON; there alone buyers may be numbers. */
const isOfColumns = (call, text) =>
  /"columns": ?true/.test(text) || (call === "previewRouting" && /"buyer": ?\d/.test(text));

/** The values that hold something which none before them holds. */
class Distinct {
  #seen = new Set();
  values = [];

  add(value) {
    const fresh = [...shape(value)].filter((each) => !this.#seen.has(each));
    if (fresh.length === 0) return;
    for (const each of fresh) this.#seen.add(each);
    this.values.push(value);
  }
}

test("what is asked and answered has the types that the package states", async () => {
  const engine = await loadEngine();
  const calls = new Map();
  for (const { vectors } of readCorpus()) {
    for (const { call, requestText } of vectors) {
      const { value } = JSON.parse(engine.answerText(call, requestText));
      if (!value || value.warnings?.length > 0 || isOfColumns(call, requestText)) continue;
      if (!calls.has(call)) calls.set(call, { request: new Distinct(), answer: new Distinct() });
      calls.get(call).request.add(JSON.parse(requestText));
      calls.get(call).answer.add(value);
    }
  }
  assert.ok(calls.size >= 14, [...calls.keys()].join());
  const lines = ['import type { Calls } from "liaotai";'];
  for (const [call, sides] of calls) {
    for (const [side, { values }] of Object.entries(sides)) {
      for (const value of values)
        lines.push(
          `export const ${call}_${side}_${lines.length}: Calls["${call}"]["${side}"] = ${JSON.stringify(value)};`,
        );
    }
  }
  assert.equal(complaints("corpus", lines.join("\n")), "");
});
