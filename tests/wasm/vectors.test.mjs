// Every vector through the shipped package, and the same bytes as the native build's.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { difference, readCorpus } from "../vectors/corpus.mjs";

const folder = pathToFileURL(`${process.env.LIAOTAI_PACKAGE ?? "dist/package"}/`);
const { loadEngine } = await import(new URL("index.js", folder).href);
const engine = await loadEngine();
const answers = [];

for (const { file, vectors } of readCorpus()) {
  for (const vector of vectors) {
    test(`${file}: ${vector.name}`, () => {
      const answer = engine.answerText(vector.call, vector.requestText);
      answers.push(answer);
      assert.equal(difference(vector, answer), undefined);
    });
  }
}

test(
  "every answer is the native build's, byte for byte",
  { skip: !process.env.LIAOTAI_ANSWERS },
  async () => {
    const native = (await readFile(process.env.LIAOTAI_ANSWERS, "utf8")).split("\n");
    assert.equal(native.pop(), "");
    assert.deepEqual(answers, native);
  },
);

test("no code can be made from strings here, as under the strict policy of a page", () => {
  // eslint-disable-next-line no-new-func -- it is what the test shows to be forbidden
  assert.throws(() => new Function("return 1"), EvalError);
});
