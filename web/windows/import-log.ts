import type { ReplyLog } from "liaotai";
import { EngineError, type EngineClient } from "../engine/client.js";
import { FileProblem } from "../files/file-problem.js";
import { JsonProblem, parseJson } from "../files/json-file.js";
import type { ToolContext } from "../workbench/tool.js";
import { emptyLog, type Log } from "./log.js";
import { isChannel } from "./channels.js";

/** A document that the engine does not take for a log, and why. */
export class RefusedLog extends Error {
  constructor(readonly refusal: EngineError) {
    super(refusal.message);
  }
}

/** A log that was read, and how many of its rows are neither the customer's messages nor ours. */
export interface ImportedLog {
  readonly log: Log;
  readonly skipped: ReplyLog["skipped"];
}

async function readLog(engine: EngineClient, document: unknown): Promise<ReplyLog> {
  try {
    return await engine.call("readReplyLog", { log: document });
  } catch (problem) {
    throw problem instanceof EngineError ? new RefusedLog(problem) : problem;
  }
}

/** Reads what a platform exported. Throws `RefusedLog` when it is none. */
export async function importDocument(
  engine: EngineClient,
  name: string,
  document: unknown,
): Promise<ImportedLog> {
  const { channel, customers, skipped } = await readLog(engine, document);
  const log: Log = {
    ...emptyLog,
    name,
    chosen: null,
    channel: isChannel(channel) ? channel : emptyLog.channel,
    customers: customers.map(({ id, events }) => ({
      id,
      events: events
        .map(({ at, type, text }) => ({ at: Number(at), type, ...(text !== undefined && { text }) }))
        .sort((one, other) => one.at - other.at),
    })),
  };
  return { log, skipped };
}

/** Reads the same from text. Throws `JsonProblem` or `RefusedLog`. */
export async function importText(engine: EngineClient, name: string, text: string): Promise<ImportedLog> {
  return importDocument(engine, name, parseJson(text));
}

/** Why a log was not loaded, in the reader's words: which file, which field, what to do. */
export function problemInWords(problem: unknown, name: string, context: ToolContext): string {
  const { words, say, sentence } = context;
  if (problem instanceof FileProblem) return say(words.files[problem.code], problem.args);
  if (problem instanceof JsonProblem) {
    const { line, column } = problem;
    return line === 0 ? sentence("bad_json") : say(words.files.notJson, { name, line, column });
  }
  const refusal = problem instanceof RefusedLog ? problem.refusal : problem;
  if (refusal instanceof EngineError) {
    const place = refusal.path.replace(/^\/log/u, "");
    if (place === "" && refusal.code === "bad_value") return say(words.windows.own.notALog, { name });
    const reason = sentence(refusal.code);
    return place === "" ? reason : say(words.windows.own.refusedPlace, { place, reason });
  }
  return say(words.workbench.unexpected, { reason: String(problem) });
}

/** Rows of one kind that a notice names; the rest are counted. */
const rowsNamed = 3;

/** What was left out of a log, reason by reason, with the first places; null when nothing was. */
export function skippedInWords({ skipped }: ImportedLog, context: ToolContext): string | null {
  if (skipped.length === 0) return null;
  const { words, say, sentence, format } = context;
  const placesOf = new Map<string, string[]>();
  for (const { code, path } of skipped) {
    const places = placesOf.get(code) ?? [];
    placesOf.set(code, places);
    places.push(path.replace(/^\/log/u, ""));
  }
  const reasons = Array.from(placesOf, ([code, places]) => {
    const place = format.list(places.slice(0, rowsNamed)) + (places.length > rowsNamed ? "…" : "");
    return say(words.windows.own.refusedPlace, { place, reason: sentence(code) });
  });
  return [say(words.windows.own.skipped, { count: skipped.length }), ...reasons].join(" ");
}
