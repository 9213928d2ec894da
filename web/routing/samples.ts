import type { Scenario } from "liaotai";
import type { Words } from "../catalogues/words.js";
import scenarioA from "../../public/samples/routing/scenario-a.json";
import scenarioB from "../../public/samples/routing/scenario-b.json";
import scenarioC from "../../public/samples/routing/scenario-c.json";
import scenarioD from "../../public/samples/routing/scenario-d.json";
import twoGroups from "../../public/samples/routing/two-groups.json";

export type SampleId = Exclude<keyof Words["routing"]["samples"], "title">;

/** The shops that ship with the page: a realistic morning, and the four scenarios of the main account. */
export const samples = {
  "two-groups": twoGroups,
  "scenario-a": scenarioA,
  "scenario-b": scenarioB,
  "scenario-c": scenarioC,
  "scenario-d": scenarioD,
} as Record<SampleId, unknown> as Record<SampleId, Scenario>;

/** What a first visit shows. */
export const firstSample: SampleId = "two-groups";

/** The sample as JSON text, to load like any other document. */
export function sampleText(id: SampleId): string {
  return JSON.stringify(samples[id]);
}

export function isSample(name: string): name is SampleId {
  return Object.hasOwn(samples, name);
}
