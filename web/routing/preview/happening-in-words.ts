import type { ToolContext } from "../../workbench/tool.js";
import type { Names } from "../names.js";
import type { TimedEvent } from "./story.js";

/** What happened, as a sentence. */
export function happeningInWords(event: TimedEvent, names: Names, { words, say }: ToolContext): string {
  const { happened } = words.preview;
  if (event.type === "presence") {
    return say(happened[event.presence], { member: names.member(event.member) });
  }
  const { buyer } = event;
  if (event.type === "message") return say(happened.message, { buyer, source: names.source(event.source) });
  if (event.type !== "forward") return say(happened[event.type], { buyer });
  if (event.member !== undefined) {
    return say(happened.forwardToMember, { buyer, member: names.member(event.member) });
  }
  return say(happened.forwardToGroup, { buyer, group: names.group(event.group) });
}
