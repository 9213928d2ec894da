import { EngineError, type EngineClient } from "../../engine/client.js";
import { JsonProblem, parseJson } from "../../files/json-file.js";
import type { Input } from "../input.js";
import { placeOfPointer, type ValuePlace } from "./place-of-pointer.js";

/** What is wrong with a pack: the engine's code and pointer, or the place where it stops being JSON. */
export interface PackProblem {
  /** The engine's code, or `null` when the text is no JSON. */
  readonly code: string | null;
  /** The engine's own words: they name the rule and the example. */
  readonly detail: string;
  /** The field, as a pointer into the pack. */
  readonly field: string;
  /** The id of the rule that the field is of, or `null` when it is of none that has one. */
  readonly rule: string | null;
  readonly place: ValuePlace;
  readonly line: number;
}

export type PackCheck =
  { readonly pack: object; readonly problem: null } | { readonly pack: null; readonly problem: PackProblem };

function lineOf(text: string, place: number): number {
  return text.slice(0, place).split("\n").length;
}

function placeOfLine(text: string, line: number, column: number): ValuePlace {
  const before = text
    .split("\n")
    .slice(0, line - 1)
    .reduce((sum, each) => sum + each.length + 1, 0);
  const start = Math.min(text.length, before + column - 1);
  return { start, end: Math.min(text.length, start + 1) };
}

/** The id of the rule that a pointer leads into. */
function ruleAt(pack: unknown, pointer: string): string | null {
  const index = /^\/rules\/(\d+)/u.exec(pointer)?.[1];
  const { rules } = (pack ?? {}) as { rules?: readonly { readonly id?: unknown }[] };
  const id = index === undefined ? undefined : rules?.[Number(index)]?.id;
  return typeof id === "string" ? id : null;
}

const packPath = "/settings/packs/0";

/** Has the loader read a pack as it reads the built-in ones. */
export async function checkPack(
  engine: EngineClient,
  { platform, kind }: Input,
  text: string,
): Promise<PackCheck> {
  let pack: unknown;
  try {
    pack = parseJson(text);
  } catch (problem) {
    if (!(problem instanceof JsonProblem)) throw problem;
    const { line, column } = problem;
    const place = placeOfLine(text, line, column);
    return { pack: null, problem: { code: null, detail: "", field: "", rule: null, place, line } };
  }
  try {
    await engine.call("lint", { platform, kind, items: [], settings: { packs: [pack as object] } });
    return { pack: pack as object, problem: null };
  } catch (problem) {
    if (!(problem instanceof EngineError) || !problem.path.startsWith(packPath)) throw problem;
    const field = problem.path.slice(packPath.length);
    const place = placeOfPointer(text, field);
    const { code, message: detail } = problem;
    const rule = ruleAt(pack, field);
    return { pack: null, problem: { code, detail, field, rule, place, line: lineOf(text, place.start) } };
  }
}
