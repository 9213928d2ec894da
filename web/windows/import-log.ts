import type { ReplyLog } from "liaotai";
import { inARow } from "../catalogues/han-spacing.js";
import { EngineError, type EngineClient } from "../engine/client.js";
import type { Cell } from "../files/cell.js";
import { FileProblem } from "../files/file-problem.js";
import { JsonProblem, parseJson } from "../files/json-file.js";
import type { ToolContext } from "../workbench/tool.js";
import { byHand, type Customer, emptyLog, type Log, type LoggedEvent } from "./log.js";
import { isChannel } from "./channels.js";

/** A document that the engine does not take for a log, and why. */
export class RefusedLog extends Error {
  constructor(readonly refusal: EngineError) {
    super(refusal.message);
  }
}

/** A row that was not used. */
export interface LeftOut {
  /** Its number in the file, counted from 1. */
  readonly row: number;
  readonly code: string;
  readonly cells: readonly Cell[];
}

/** A log that was read, and what of it was not used. */
export interface ImportedLog {
  readonly log: Log;
  readonly skipped: readonly LeftOut[];
  readonly notes: ReplyLog["notes"];
  readonly rowsWithoutZone: number;
}

/** The customers of a log that is read piece by piece. */
export class ImportedCustomers {
  readonly #events = new Map<string, LoggedEvent[]>();
  readonly #agents = new Map<string, string>();

  add(customers: ReplyLog["customers"]): void {
    for (const { id, events } of customers) {
      const all = this.#events.get(id) ?? [];
      this.#events.set(id, all);
      for (const { at, type, text, id: eventId } of events)
        all.push({
          at: Number(at),
          type,
          ...(text !== undefined && { text }),
          ...(eventId !== undefined && { id: eventId }),
        });
    }
  }

  /** Who looks after a customer: the last one who is named. */
  assign(customer: string, agent: string): void {
    if (customer !== "" && agent !== "") this.#agents.set(customer, agent);
  }

  all(): Customer[] {
    const customers = Array.from(this.#events, ([id, events]) => {
      const agent = this.#agents.get(id);
      events.sort((one, other) => one.at - other.at);
      return { id, events, ...(agent !== undefined && { agent }) };
    });
    return customers.length === 0 ? [{ id: byHand, events: [] }] : customers;
  }
}

/** The agents whom WeChat's records name, wherever in the document they stand. */
function assignAgents(document: unknown, customers: ImportedCustomers): void {
  if (typeof document !== "object" || document === null) return;
  const { openid, worker } = document as { openid?: unknown; worker?: unknown };
  if (typeof openid === "string" && typeof worker === "string") customers.assign(openid, worker);
  for (const value of Object.values(document)) assignAgents(value, customers);
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
  const { channel, customers: read, skipped, notes, rowsWithoutZone } = await readLog(engine, document);
  const customers = new ImportedCustomers();
  customers.add(read);
  if (channel !== "whatsapp") assignAgents(document, customers);
  const log: Log = {
    ...emptyLog,
    name,
    chosen: null,
    channel: isChannel(channel) ? channel : emptyLog.channel,
    customers: customers.all(),
  };
  const left = skipped.map(({ path, code }, index) => ({
    row: index + 1,
    code,
    cells: [path.replace(/^\/log/u, "")],
  }));
  return { log, skipped: left, notes, rowsWithoutZone };
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
    if (place.startsWith("/rows")) return say(words.windows.own.notATable, { name });
    if (place === "" && refusal.code === "bad_value") return say(words.windows.own.notALog, { name });
    const reason = sentence(refusal.code);
    return place === "" ? reason : say(words.windows.own.refusedPlace, { place, reason });
  }
  return say(words.workbench.unexpected, { reason: String(problem) });
}

/** What was left out of a log, reason by reason; null when nothing was. */
export function skippedInWords({ skipped }: ImportedLog, context: ToolContext): string | null {
  if (skipped.length === 0) return null;
  const { words, say, sentence, format } = context;
  const counts = new Map<string, number>();
  for (const { code } of skipped) counts.set(code, (counts.get(code) ?? 0) + 1);
  const reasons = Array.from(counts, ([code, count]) =>
    say(words.windows.own.reasonCounted, { count: format.number(count), reason: sentence(code) }),
  );
  return inARow([say(words.windows.own.skipped, { count: skipped.length }), ...reasons]);
}
