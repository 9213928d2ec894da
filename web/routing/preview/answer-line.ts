import type { Decision } from "liaotai";
import type { ToolContext } from "../../workbench/tool.js";
import type { Names } from "../names.js";

/** What a decision came to, as one sentence. */
export function answerLine(decision: Decision, names: Names, { words, say }: ToolContext): string {
  const { answer } = words.routing;
  const { buyer, rule } = decision;
  const source = names.source(decision.source ?? "other");
  if (decision.member === null) {
    if (rule === "forward-refused") return say(answer.forwardRefusedUnowned, { buyer });
    return say(rule === "buffer" ? answer.messageBuffered : answer.messageUnowned, { buyer, source });
  }
  const member = names.member(decision.member);
  if (rule === "forward-refused") return say(answer.forwardRefused, { buyer, member });
  if (rule === "forward") return say(answer.forward, { buyer, member });
  if (rule === "buffer-handout") return say(answer.handout, { buyer, member });
  return say(answer.message, { buyer, source, member });
}
