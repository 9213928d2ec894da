import Papa from "papaparse";
import type { ToolContext } from "../../../workbench/tool.js";
import type { WhatIfWords } from "../words.js";
import { type Answered, type Outcome, outcomesOf } from "./outcome.js";

/** The whole answer of the engine, with the configurations that it is about. */
export function resultAsJson({ report, present, second }: Answered): string {
  return JSON.stringify({ shop: present.shop, ...(second && { compareWith: second.shop }), report }, null, 2);
}

type Row = readonly [configuration: string, of: string, measure: string, value: number];

function rowsOf(
  { name, result }: Outcome,
  answered: Answered,
  words: WhatIfWords,
  context: ToolContext,
): Row[] {
  const text = words.results;
  const { say, format } = context;
  const { wait, buffer, chats, members, hours, rules } = result;
  const within = say(text.within, { target: format.duration(answered.targetMs) });
  const milliseconds = (measure: string): string => `${measure} (ms)`;
  const { rules: ruleNames } = context.words.routing;
  return [
    [name, "", text.chats, chats],
    [name, "", within, wait.withinTarget],
    [name, "", milliseconds(text.mean), wait.meanMs],
    [name, "", milliseconds(text.p50), wait.p50Ms],
    [name, "", milliseconds(text.p90), wait.p90Ms],
    [name, "", milliseconds(text.p95), wait.p95Ms],
    [name, "", milliseconds(text.p99), wait.p99Ms],
    [name, "", text.bufferPeak, buffer.peak],
    [name, "", text.handedOut, buffer.handedOut],
    [name, "", text.bufferLeft, buffer.left],
    ...members.flatMap((member): Row[] => {
      const who = answered.names.member(member.id);
      return [
        [name, who, text.assigned, member.assigned],
        [name, who, text.opened, member.opened],
        [name, who, milliseconds(text.busy), member.busyMs],
        [name, who, milliseconds(text.online), member.onlineMs],
        [name, who, text.unread, member.leftUnread],
        [name, who, text.peakUnread, member.peakUnread],
      ];
    }),
    ...hours.flatMap((hour): Row[] => {
      const when = `${hour.hour}:00`;
      return [
        [name, when, text.chats, hour.chats],
        [name, when, milliseconds(text.mean), hour.waitMeanMs],
        [name, when, within, hour.withinTarget],
        [name, when, words.charts.bufferTitle, hour.bufferMean],
        [name, when, words.charts.onlineTitle, hour.onlineMean],
      ];
    }),
    ...Object.entries(rules).map(([rule, count]): Row => {
      return [name, ruleNames[rule as keyof typeof ruleNames], text.rules, count];
    }),
  ];
}

/** Every figure as a row of its own: of which configuration, of whom or when, what, and how much. */
export function resultAsCsv(answered: Answered, words: WhatIfWords, context: ToolContext): string {
  const { configuration, of, measure, value } = words.results;
  const rows = outcomesOf(answered).flatMap((outcome) => rowsOf(outcome, answered, words, context));
  return `\uFEFF${Papa.unparse([[configuration, of, measure, value], ...rows], { escapeFormulae: true })}`;
}
