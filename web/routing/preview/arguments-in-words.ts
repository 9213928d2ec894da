import type { Arguments } from "liaotai";
import type { ToolContext } from "../../workbench/tool.js";
import type { Names } from "../names.js";

/** Arguments that are members, beside those that every sentence names so. */
const members = new Set(["owner", "than"]);

/** Arguments that are instants. */
const instants = new Set(["at", "since"]);

/** Arguments that are spans of time. */
const isSpan = (name: string): boolean => name === "ms" || name.endsWith("Ms");

/** The arguments of an engine's sentence as it says them: names for ids, times and spans of time as the language writes them. */
export function argumentsInWords(args: Arguments, names: Names, { format }: ToolContext): Arguments {
  return Object.fromEntries(
    Object.entries(names.named(args)).map(([name, value]) => {
      if (typeof value === "string") return [name, members.has(name) ? names.member(value) : value];
      if (instants.has(name)) return [name, format.dateTime(value)];
      return [name, isSpan(name) ? format.duration(value) : value];
    }),
  );
}
