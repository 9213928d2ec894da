import type { AutoReplyGroup } from "liaotai";
import type { Words } from "../../catalogues/words.js";
import type { RepliesInput } from "./replies-input.js";

/** Three groups and a day's messages that show a conflict, a keyword that never fires, and messages without an answer. */
export function sampleInput({
  groups,
  messages,
}: Words["autoReplies"]["samples"]): Pick<RepliesInput, "groups" | "text"> {
  const group = (name: keyof typeof groups, match: AutoReplyGroup["match"]): AutoReplyGroup => {
    const { id, keywords, reply } = groups[name];
    return { id, keywords: keywords.split("、"), match, reply };
  };
  return {
    groups: [group("shipping", "contains"), group("refund", "fuzzy"), group("gift", "contains")],
    text: messages,
  };
}
