import type { Arguments } from "liaotai";
import type { ToolContext } from "../workbench/tool.js";

/** Numbers from here on are instants: as a span of time it would be three years, as a count more than any file holds. */
const firstInstant = 100_000_000_000;

/** The arguments of an engine's sentence as it says them: instants and spans of time as the language writes them. */
export function argumentsInWords(args: Arguments, { format }: ToolContext): Arguments {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      if (typeof value === "string") return [name, value];
      if (name === "ms" || name.endsWith("Ms")) return [name, format.duration(value)];
      return [name, value >= firstInstant ? format.dateTime(value) : format.number(value)];
    }),
  );
}
