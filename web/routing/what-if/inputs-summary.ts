import type { ToolContext } from "../../workbench/tool.js";
import { chatsADay } from "./inputs.js";
import { hoursAWeek } from "./roster.js";
import type { WhatIfView } from "./view.js";

/** What each part of the form says, in one line for when it is closed. */
export function inputsSummary(
  { inputs, words, shops, second, imported }: WhatIfView,
  { say, format }: ToolContext,
): { shops: string; traffic: string; attendance: string; handling: string } {
  const present = shops.present.name ?? shops.present.id;
  return {
    shops: second
      ? say(words.shops.summary, { present, second: second.name })
      : say(words.shops.summaryAlone, { present }),
    traffic: trafficSummary(),
    attendance: attendanceSummary(),
    handling: say(words.handling.summary, {
      mean: format.duration(inputs.meanSeconds * 1000),
      concurrency: inputs.concurrency,
      target: format.duration(inputs.targetSeconds * 1000),
    }),
  };

  function trafficSummary(): string {
    const text = words.traffic;
    if (inputs.traffic === "described") {
      return say(text.summaryDescribed, { count: inputs.days, chats: Math.round(chatsADay(inputs.profile)) });
    }
    const { log } = imported;
    return log ? say(text.summaryLog, { name: log.name, count: log.at.length }) : text.summaryNoLog;
  }

  function attendanceSummary(): string {
    const text = words.attendance;
    if (inputs.attendance === "shifts") {
      const count = new Set(inputs.shifts.map(({ member }) => member)).size;
      return say(text.summaryShifts, { count, hours: hoursAWeek(inputs.shifts) });
    }
    const { presence } = imported;
    return presence
      ? say(text.summaryPresence, { name: presence.name, count: presence.log.length })
      : text.summaryNone;
  }
}
