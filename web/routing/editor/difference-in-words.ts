import type { ToolContext } from "../../workbench/tool.js";
import { builtInSourceName } from "../names.js";
import type { Difference } from "./shop-difference.js";

/** A difference between two settings, as one line. */
export function differenceInWords({ code, args, instants }: Difference, context: ToolContext): string {
  const { words, say, format } = context;
  const { source } = args;
  return say(words.shops.differences[code], {
    ...args,
    ...(source !== undefined && { source: builtInSourceName(source, words.routing.sources) }),
    ...(instants && { from: format.date(instants.from), to: format.date(instants.to) }),
  });
}
