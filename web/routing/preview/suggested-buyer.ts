import type { ToolContext } from "../../workbench/tool.js";
import type { PreviewView } from "./view.js";

/** What a buyer who has not written yet is called, unless the user names it. */
export function suggestedBuyer({ holdings }: PreviewView, { say, words }: ToolContext): string {
  let number = holdings.count + 1;
  const name = (): string => say(words.routing.step.suggestedName, { number });
  while (holdings.of(name())) ++number;
  return name();
}
