import type { LintReport } from "liaotai";
import tooMany from "../../engine/packs/data/shopee/too-many.json";
import { lintSettings } from "../check/exceptions.js";
import { keptRules } from "../check/kept-input.js";
import { type Judged, judgedMessages } from "../check/verdict.js";
import type { ToolContext } from "../workbench/tool.js";
import type { Library } from "./reply.js";
import { filled } from "./variables.js";

/** How many replies a platform holds, where that is known. */
export function mostReplies(platform: Library["platform"]): number | null {
  return platform === "shopee" ? tooMany.parameters.items : null;
}

/** Every reply as it would be sent, judged by the platform's rules with the shop's own exceptions. */
export async function judgeReplies(
  { engine, storage }: ToolContext,
  library: Library,
): Promise<ReadonlyMap<string, Judged>> {
  const { exceptions, own } = await keptRules(storage);
  const messages = library.replies.map(({ id, text }) => ({ id, text: filled(text, library.values) }));
  if (messages.length === 0) return new Map();
  const report: LintReport = await engine.call("lint", {
    platform: library.platform,
    kind: "quick-reply",
    items: messages.map((message, index) => ({
      ...message,
      products: [...(library.replies[index]?.products ?? [])],
    })),
    settings: lintSettings(exceptions, own),
  });
  return new Map(judgedMessages(messages, report).map((judged) => [judged.message.id, judged]));
}
