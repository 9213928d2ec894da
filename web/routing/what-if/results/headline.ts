import type { TrafficReport } from "liaotai";
import type { ToolContext } from "../../../workbench/tool.js";
import type { WhatIfWords } from "../words.js";
import { durationDifference, percent, percentDifference } from "./figures.js";
import { type Answered, wasAnyOpened } from "./outcome.js";

/** Shares and waits that look the same when they are written down. */
const sameShare = 0.0005;
const sameWaitMs = 500;

interface Figures {
  readonly share: number;
  readonly waitMs: number;
}

type WithReplications = Pick<TrafficReport, "wait" | "replications">;

/** The means over all replications where there are some, else the figures of the one run. */
function figuresOf({ wait, replications }: WithReplications): Figures {
  return {
    share: replications?.withinTarget.mean ?? wait.withinTarget,
    waitMs: replications?.wait.mean ?? wait.meanMs,
  };
}

function waitsInWords(
  difference: number,
  words: WhatIfWords["headline"],
  { say, format }: ToolContext,
): string {
  if (Math.abs(difference) < sameWaitMs) return words.waitSame;
  const args = {
    difference: format.duration(Math.max(1000, Math.round(Math.abs(difference) / 1000) * 1000)),
  };
  return say(difference < 0 ? words.waitLess : words.waitMore, args);
}

/** What a run came to, in one sentence. */
export function headline(
  { report, second, targetMs }: Answered,
  words: WhatIfWords,
  context: ToolContext,
): string {
  const { say, format } = context;
  const text = words.headline;
  const target = format.duration(targetMs);
  const before = figuresOf(report);
  const chats = format.number(report.chats);
  if (!second || !report.compared) {
    if (!wasAnyOpened(report)) return say(text.aloneUnopened, { chats });
    const wait = format.duration(before.waitMs);
    return say(text.alone, { chats, target, share: percent(before.share, context), wait });
  }
  const { name } = second;
  if (!wasAnyOpened(second.result)) return say(text.secondUnopened, { name, chats });
  const after = figuresOf(report.compared);
  const change = after.share - before.share;
  const sentence = Math.abs(change) < sameShare ? text.shareSame : change > 0 ? text.shareUp : text.shareDown;
  return say(sentence, {
    name,
    target,
    before: percent(before.share, context),
    after: percent(after.share, context),
    waits: waitsInWords(after.waitMs - before.waitMs, text, context),
  });
}

/** How sure the headline is, from replications; null without them. */
export function intervals(
  { report, second }: Answered,
  words: WhatIfWords,
  context: ToolContext,
): string | null {
  const { say, format } = context;
  const text = words.headline;
  const { replications, compared } = report;
  if (!replications || replications.runs < 2) return null;
  // A wait that nobody had differs from none.
  if (second && !wasAnyOpened(second.result)) return null;
  const { runs } = replications;
  const difference = compared?.difference;
  if (!difference) {
    const { wait, withinTarget } = replications;
    return say(text.intervalAlone, {
      runs,
      shareLow: percent(withinTarget.low, context),
      shareHigh: percent(withinTarget.high, context),
      waitLow: format.duration(Math.max(0, wait.low)),
      waitHigh: format.duration(wait.high),
    });
  }
  const { wait, withinTarget } = difference;
  const sentence = say(text.interval, {
    runs,
    shareLow: percentDifference(withinTarget.low, context),
    shareHigh: percentDifference(withinTarget.high, context),
    waitLow: durationDifference(wait.low, context),
    waitHigh: durationDifference(wait.high, context),
  });
  const undecided = withinTarget.low <= 0 && withinTarget.high >= 0 && wait.low <= 0 && wait.high >= 0;
  return undecided ? `${sentence}${text.undecided}` : sentence;
}
