import { readJson } from "./input.js";
import { Unusable } from "./unusable.js";

/** The fingerprint of a finding as each of the formats has it. */
function fingerprintOf(value) {
  if (typeof value === "string") return value;
  return value?.fingerprint ?? value?.partialFingerprints?.["liaotai/v1"];
}

/** The findings in what the command printed before: its JSON, its SARIF, or a list of fingerprints. */
function findingsIn(content) {
  if (Array.isArray(content)) return content;
  if (Array.isArray(content?.files)) return content.files.flatMap(({ findings }) => findings ?? []);
  if (Array.isArray(content?.runs)) return content.runs.flatMap(({ results }) => results ?? []);
  return undefined;
}

/** The fingerprints of the findings that were there before. */
export async function readBaseline(file) {
  if (file === undefined) return undefined;
  const fingerprints = findingsIn(await readJson(file))?.map(fingerprintOf);
  if (!fingerprints?.every((each) => typeof each === "string")) {
    throw new Unusable(`${file}: no baseline; print one with --format json`);
  }
  return new Set(fingerprints);
}
