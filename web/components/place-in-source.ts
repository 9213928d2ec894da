import type { ToolContext } from "../workbench/tool.js";

/** The place in a document as the reader's language says it: its page by its number, anything else as it is written. */
export function placeInSource(locator: string, { words, say }: Pick<ToolContext, "words" | "say">): string {
  const [, page, rest] = /^page (\d+)(?:: (.+))?$/su.exec(locator) ?? [];
  if (page === undefined) return locator;
  const { page: named, quoted } = words.sources;
  return rest === undefined ? say(named, { page }) : say(quoted, { page, words: rest });
}
