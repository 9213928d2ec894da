import type { Scenario } from "liaotai";
import type { Words } from "../catalogues/words.js";
import page04 from "../../public/samples/routing/page-04.json";
import page08Empty from "../../public/samples/routing/page-08-empty.json";
import page08Off from "../../public/samples/routing/page-08-off.json";
import page09 from "../../public/samples/routing/page-09.json";
import page11 from "../../public/samples/routing/page-11.json";
import page14 from "../../public/samples/routing/page-14.json";
import page17 from "../../public/samples/routing/page-17.json";
import page20 from "../../public/samples/routing/page-20.json";
import page23 from "../../public/samples/routing/page-23.json";
import page23Hundred from "../../public/samples/routing/page-23-hundred.json";
import page24 from "../../public/samples/routing/page-24.json";
import page24Tie from "../../public/samples/routing/page-24-tie.json";
import page25Main from "../../public/samples/routing/page-25-main.json";
import page25None from "../../public/samples/routing/page-25-none.json";
import page25Other from "../../public/samples/routing/page-25-other.json";
import page26 from "../../public/samples/routing/page-26.json";
import page26Ten from "../../public/samples/routing/page-26-ten.json";
import page28 from "../../public/samples/routing/page-28.json";
import page28New from "../../public/samples/routing/page-28-new.json";
import page29 from "../../public/samples/routing/page-29.json";
import scenarioA from "../../public/samples/routing/scenario-a.json";
import scenarioB from "../../public/samples/routing/scenario-b.json";
import scenarioC from "../../public/samples/routing/scenario-c.json";
import scenarioD from "../../public/samples/routing/scenario-d.json";
import { firstSample } from "./first-sample.js";

export type SampleId = Exclude<keyof Words["routing"]["samples"], "title">;

/** The shops that ship with the page: a realistic morning, and the deck page by page. */
export const samples = {
  [firstSample.id]: firstSample.scenario,
  "page-04": page04,
  "page-08-off": page08Off,
  "page-08-empty": page08Empty,
  "page-09": page09,
  "page-11": page11,
  "page-14": page14,
  "page-17": page17,
  "page-20": page20,
  "page-23": page23,
  "page-23-hundred": page23Hundred,
  "page-24": page24,
  "page-24-tie": page24Tie,
  "page-25-other": page25Other,
  "page-25-none": page25None,
  "page-25-main": page25Main,
  "page-26": page26,
  "page-26-ten": page26Ten,
  "scenario-a": scenarioA,
  "scenario-b": scenarioB,
  "scenario-c": scenarioC,
  "scenario-d": scenarioD,
  "page-28": page28,
  "page-28-new": page28New,
  "page-29": page29,
} as Record<SampleId, unknown> as Record<SampleId, Scenario>;

export type SampleGroup = keyof Words["preview"]["stories"]["groups"];

/** The samples as a reader looks for them. */
export const sampleGroups: readonly (readonly [SampleGroup, readonly SampleId[]])[] = [
  ["first", ["two-groups"]],
  ["main", ["scenario-a", "scenario-b", "scenario-c", "scenario-d"]],
  ["setting", ["page-04", "page-08-off", "page-08-empty", "page-09", "page-11", "page-14"]],
  ["webchat", ["page-17", "page-20"]],
  [
    "rules",
    [
      "page-23",
      "page-23-hundred",
      "page-24",
      "page-24-tie",
      "page-25-other",
      "page-25-none",
      "page-25-main",
      "page-26",
      "page-26-ten",
    ],
  ],
  ["questions", ["page-28", "page-28-new", "page-29"]],
];

/** The sample as JSON text, to load like any other document. */
export function sampleText(id: SampleId): string {
  return JSON.stringify(samples[id]);
}

export function isSample(name: string): name is SampleId {
  return Object.hasOwn(samples, name);
}
