import type { AutoReplyReport } from "liaotai";
import { EngineError, type EngineClient } from "../../engine/client.js";
import type { ToolContext } from "../../workbench/tool.js";
import { buyersMessages, type RepliesInput } from "./replies-input.js";

/** What the keywords make of the messages. */
export interface Answered {
  readonly messages: readonly string[];
  readonly report: AutoReplyReport;
}

/** Holds the messages against the keywords. Throws `EngineError`. */
export async function askReplies(engine: EngineClient, input: RepliesInput): Promise<Answered> {
  const messages = buyersMessages(input);
  const report = await engine.call("matchAutoReplies", {
    groups: [...input.groups],
    messages: [...messages],
  });
  return { messages, report };
}

/** Why there is no answer: which group, and what about it. */
export function refusalInWords(
  problem: unknown,
  { groups }: RepliesInput,
  { words, say, sentence }: ToolContext,
): string {
  if (!(problem instanceof EngineError)) return say(words.workbench.unexpected, { reason: String(problem) });
  const place = /^\/groups\/(\d+)/u.exec(problem.path)?.[1];
  const group = place === undefined ? undefined : groups[Number(place)];
  if (!group) return sentence(problem.code);
  return say(words.autoReplies.refused, { group: group.id, reason: sentence(problem.code) });
}
