import type { ReplyWindowReport } from "liaotai";
import { inARow } from "../catalogues/han-spacing.js";
import { argumentsInWords } from "../components/arguments-in-words.js";
import type { State } from "../components/state.js";
import type { ToolContext } from "../workbench/tool.js";
import { toTheMinute } from "./countdown.js";

const minuteMs = 60_000;

/** The window that the sentence is about: the one that closes at `closesAt`. */
function isTarget({ windows, closesAt }: ReplyWindowReport): boolean {
  const shown = windows.filter((window) => window.closesAt === closesAt);
  return shown.length > 0 && shown.every(({ limits }) => limits === "target");
}

/** Whether the whole report is about targets, which close nothing. */
export function measuresOnly(report: ReplyWindowReport): boolean {
  return report.windows.length > 0 && report.windows.every(({ limits }) => limits === "target");
}

/** The answer as one sentence, for the moment `now`: may we answer, until when, and how long that is. */
export function answerInWords(
  report: ReplyWindowReport,
  now: number,
  { words, say, format }: ToolContext,
): string {
  const { answer } = words.windows;
  const { state, closedBy, closesAt } = report;
  const until = closesAt === null ? "" : format.dateTime(closesAt);
  const remaining = (closesAt ?? now) - now;
  const left = remaining < minuteMs ? answer.underMinute : format.duration(toTheMinute(remaining));
  if (state === "never-opened") return answer.neverOpened;
  if (isTarget(report))
    return say(state === "closed" ? answer.targetClosed : answer.targetOpen, { until, left });
  if (state !== "closed") return say(answer[state], { until, left });
  if (closedBy === "unfollow") return answer.closedUnfollow;
  if (closedBy === "quota") return answer.closedQuota;
  return say(answer.closedElapsed, { until });
}

/** How the shop's hours lie over the window, in the engine's sentences; empty without hours. */
export function hoursInWords({ workingHours }: ReplyWindowReport, context: ToolContext): string {
  const notes = workingHours?.notes ?? [];
  return inARow(notes.map(({ code, args }) => context.sentence(code, argumentsInWords(args, context))));
}

export const stateOf: Readonly<Record<ReplyWindowReport["state"], State>> = {
  open: "good",
  closing: "caution",
  closed: "bad",
  "never-opened": "bad",
};
