import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { difference, readCorpus, type Vector } from "../../vectors/corpus.mjs";
import { expect, test } from "./own-page.js";

interface WorkbenchElement extends HTMLElement {
  engine: { answerText: (name: string, request: string) => Promise<string> };
}

/** The answers of the page's own engine, in the order of the vectors. */
function answersOf(page: Page, vectors: Vector[]): Promise<string[]> {
  const requests = vectors.map(({ call, requestText }) => ({ call, requestText }));
  return page.locator("liaotai-workbench").evaluate(async (element, asked) => {
    const { engine } = element as WorkbenchElement;
    const answers: string[] = [];
    for (const { call, requestText } of asked) answers.push(await engine.answerText(call, requestText));
    return answers;
  }, requests);
}

const corpus = readCorpus();

// One page answers all of them: what is loaded for one is there for the next, as for a seller.
test("the page answers every vector, and not a byte differs from the native build's", async ({
  workbench,
}) => {
  const all: string[] = [];
  for (const { file, vectors } of corpus) {
    await test.step(file, async () => {
      const answers = await answersOf(workbench, vectors);
      const differences = vectors.map((vector, index) => difference(vector, answers[index] ?? "{}"));
      expect.soft(differences.filter(Boolean), file).toEqual([]);
      all.push(...answers);
    });
  }
  const native = await readFile("build/answers/native.txt", "utf8");
  expect(`${all.join("\n")}\n`).toBe(native);
});
