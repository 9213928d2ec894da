import { expect, test } from "vitest";
import { loadEngine } from "liaotai";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MainThreadClient } from "../../../web/engine/main-thread-client.js";
import { openScenario } from "../../../web/routing/scenario-file.js";
import { type SampleId, samples, sampleText } from "../../../web/routing/samples.js";

const wasm = readFileSync(join(import.meta.dirname, "../../../dist/package/engine.wasm"));

/** The rule by which the last chat of each sample was given away: what its button promises. */
const lastRules: Record<SampleId, string> = {
  "two-groups": "regular-customer",
  "scenario-a": "grouping-off",
  "scenario-b": "forward",
  "scenario-c": "main-account-last",
  "scenario-d": "matching-group",
};

test.each(Object.keys(samples) as SampleId[])("the engine takes the sample %s as it is", async (id) => {
  const engine = await MainThreadClient.open(() => loadEngine({ wasm }));
  const report = await engine.call("previewRouting", await openScenario(engine, sampleText(id)));
  expect(report.warnings).toEqual([]);
  expect(report.decisions.at(-1)?.rule).toBe(lastRules[id]);
});
