import type { PenaltyReport } from "liaotai";
import { argumentsInWords } from "../../components/arguments-in-words.js";
import type { ToolContext } from "../../workbench/tool.js";
import { type PenaltyRecord, violationsHere } from "./record.js";

/** What goes along with the statement; what else is to be done is no paper. */
const attachable: ReadonlySet<string> = new Set(["chat-records", "learning-test"]);

/** What a shop could hand in: what happened, what it has changed, and what is attached. Blanks stay visible. */
export function statement(record: PenaltyRecord, { restore }: PenaltyReport, context: ToolContext): string {
  const { words, say, format, sentence } = context;
  const { platform, shop, happened, changed, ready } = record;
  const { letter: text, kinds } = words.sending.penalty;
  const notices = violationsHere(record).map(({ at, kind }) =>
    say(text.notice, { time: format.dateTimeOfYear(at), what: kinds[kind] }),
  );
  const filled = (value: string): string => (value.trim() === "" ? text.blank : value.trim());
  const attached = restore
    .filter(({ code }) => attachable.has(code) && ready.includes(code))
    .map(({ code, args }) => `- ${sentence(code, argumentsInWords(args, context))}`);
  return [
    say(text.to, { platform: words.check.platforms[platform] }),
    "",
    say(text.about, { shop: filled(shop), times: format.list(notices) }),
    "",
    `${text.happened}${filled(happened)}`,
    `${text.changed}${filled(changed)}`,
    "",
    text.promise,
    ...(attached.length === 0 ? [] : ["", text.attached, ...attached]),
    "",
    say(text.signed, { shop: filled(shop), date: format.date(Date.now()) }),
  ].join("\n");
}
