import type { Arguments, ShopFix } from "liaotai";
import type { ToolContext } from "../workbench/tool.js";
import type { ChangeName } from "./history.js";
import { builtInSourceName, type Names } from "./names.js";

/** What a change is called in the language that is shown. */
export function changeInWords(name: ChangeName, { words, say, sentence }: ToolContext): string {
  if ("text" in name) return name.text;
  const args = name.args && withSources(name.args, words.routing.sources);
  if ("change" in name) return say(words.shops.changes[name.change], args);
  // The engine's sentence stands alone; here it is a name.
  return sentence(name.code, args).replace(/[。.]$/u, "");
}

/** The platform's own sources by their names; they are kept as words, which have one in each language. */
function withSources(args: Arguments, sources: ToolContext["words"]["routing"]["sources"]): Arguments {
  const { source } = args;
  return typeof source === "string" ? { ...args, source: builtInSourceName(source, sources) } : args;
}

/**
 * A fix as a change. Whom it names is put down now, as the change may be the one that takes the name away; sources keep
 * their words.
 */
export function nameOfFix({ code, args }: ShopFix, names: Names): ChangeName {
  const named = names.named(args);
  return { code, args: typeof args.source === "string" ? { ...named, source: args.source } : named };
}
