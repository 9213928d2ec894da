import type { ToolContext } from "../workbench/tool.js";
import { type VerdictCounts, verdicts } from "./verdict.js";

/** The whole report in one sentence: how many messages may be sent, need a look, must change. */
export function summaryInWords(counts: VerdictCounts, { words, say }: ToolContext): string {
  const { summary } = words.check;
  const count = counts.send + counts.review + counts.block;
  if (count === 0) return summary.empty;
  if (counts.send === count) return say(summary.allSend, { count });
  const parts = verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => say(summary[verdict], { count: counts[verdict] }));
  return say(summary.mixed, { count, parts: parts.join(summary.separator) });
}

/** That a check goes on, and how far it is when it takes long. */
export function progressInWords(
  progress: { readonly done: number; readonly all: number } | null,
  { words, say }: ToolContext,
): string {
  const { summary } = words.check;
  return progress ? say(summary.progress, progress) : summary.working;
}
