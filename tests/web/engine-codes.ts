import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const engine = join(import.meta.dirname, "../../engine");

/** The enumerations whose names are shown to a person. */
const shownEnumerations =
  /^\s*case (?:ErrorCode|Rule|ProblemCode|FindingCode|IgnoredReason|Ignored|MemberReason|StepCode|FixCode|ChangeCode)::\w+:\s+return "([^"]+)";/gm;

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path));
}

/** Every object inside a JSON value, the value itself included. */
export function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (value === null || typeof value !== "object") return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

/** The codes that the sources name: in the enumerations, and in the data of the packs. */
export function codesInSources(): Set<string> {
  const codes = new Set<string>();
  for (const path of filesBelow(engine, ".cpp")) {
    for (const [, code] of readFileSync(path, "utf8").matchAll(shownEnumerations)) codes.add(code ?? "");
  }
  for (const path of filesBelow(join(engine, "packs/data"), ".json")) {
    for (const object of objectsIn(JSON.parse(readFileSync(path, "utf8")))) {
      if (typeof object.code === "string") codes.add(object.code);
      if (typeof object.meaning === "string") codes.add(object.meaning);
    }
  }
  return codes;
}

/** What the engine said to every vector: the answers of the native build, which the test command writes. */
export function answersToVectors(): unknown[] {
  const lines = readFileSync(join(import.meta.dirname, "../../build/answers/native.txt"), "utf8").split("\n");
  return lines.filter(Boolean).map((line) => JSON.parse(line) as unknown);
}
