import type { ChannelId } from "../../windows/channels.js";
import { zoneName } from "../../windows/local-time.js";
import type { ToolContext } from "../../workbench/tool.js";
import type { SendsRead } from "./read-sends.js";

/** Whose messages a log holds, and of which days: a report that is handed over says so itself. */
export function logInWords(channel: ChannelId, { sends }: SendsRead, context: ToolContext): string {
  const { words, say, sentence, format } = context;
  const platform = sentence(`channel:${channel}`);
  let first = Infinity;
  let last = -Infinity;
  for (const time of sends.at) {
    const at = Number(time);
    if (at < first) first = at;
    if (at > last) last = at;
  }
  if (first > last) return platform;
  return say(words.sending.audit.about, {
    platform,
    from: format.dateTimeOfYear(first),
    until: format.dateTimeOfYear(last),
    zone: zoneName(),
  });
}
