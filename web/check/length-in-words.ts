import type { ToolContext } from "../workbench/tool.js";
import type { Judged } from "./verdict.js";

/** How long a message is, as its platform counts; `over` is how much is too long. */
export interface LengthInWords {
  readonly words: string;
  readonly over: number;
}

export function lengthInWords(
  { characters, limit, bytes }: Pick<Judged, "characters" | "limit" | "bytes">,
  { say, words }: ToolContext,
): LengthInWords {
  const { item } = words.check;
  if (bytes) return { words: say(item.bytes, bytes), over: Math.max(0, bytes.count - bytes.limit) };
  if (limit === null) return { words: say(item.lengthOnly, { characters }), over: 0 };
  return { words: say(item.length, { characters, limit }), over: Math.max(0, characters - limit) };
}
