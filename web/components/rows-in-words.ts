import type { ToolContext } from "../workbench/tool.js";

/** How many rows are named before the rest is only hinted at. */
const named = 3;

/** Rows by their numbers; the first ones of many. */
export function rowsInWords(rows: readonly number[], { words, say, format }: ToolContext): string {
  const listed = format.list(rows.slice(0, named).map((row) => format.number(row)));
  return rows.length > named ? say(words.check.notes.moreRows, { rows: listed }) : listed;
}
