import type { Scenario } from "liaotai";
import twoGroups from "../../public/samples/routing/two-groups.json";
import type { SampleId } from "./samples.js";

/** What a first visit shows. It comes with the page; the other samples come when one is chosen. */
export const firstSample: { readonly id: SampleId; readonly scenario: Scenario } = {
  id: "two-groups",
  scenario: twoGroups as unknown as Scenario,
};
