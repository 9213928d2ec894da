import type { ToolContext } from "../../workbench/tool.js";
import type { Names } from "../names.js";
import type { Expected } from "../preview/view.js";

/** Where a chat must go, in the reader's words. */
export function placeInWords(to: Expected, names: Names, { words, say }: ToolContext): string {
  if ("member" in to) return names.member(to.member);
  if ("group" in to) return say(words.expectations.anyoneOf, { group: names.group(to.group) });
  return words.routing.buffer.title;
}
