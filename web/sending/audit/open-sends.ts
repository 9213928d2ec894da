import type { EngineClient } from "../../engine/client.js";
import type { Cell } from "../../files/cell.js";
import { decodeBytes } from "../../files/decode-bytes.js";
import { parseJson } from "../../files/json-file.js";
import { bytesOf } from "../../files/named-bytes.js";
import { openTable, type Table, tableOfRows } from "../../files/table.js";
import type { ChannelId } from "../../windows/channels.js";
import { importDocument, type ImportedLog } from "../../windows/import-log.js";
import { guessSendColumns } from "./send-columns.js";

/** Room for a million rows of ordinary messages. */
const largestLog = 512 * 1024 * 1024;

/** A log as a table, and whose it is where it says so itself. */
export interface OpenedSends {
  readonly table: Table;
  readonly channel: ChannelId | null;
  /** A platform's own export, with what of it is no message. */
  readonly imported: ImportedLog | null;
}

function cellOf(value: unknown): Cell {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined ? null : JSON.stringify(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Columns as `auditSends` takes them, as a list of objects. */
function rowsOfColumns(columns: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>[] {
  const lists = Object.entries(columns).filter((entry): entry is [string, unknown[]] =>
    Array.isArray(entry[1]),
  );
  const length = Math.max(0, ...lists.map(([, list]) => list.length));
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(lists.map(([name, list]) => [name, list[row]])),
  );
}

/** The messages of a document that holds them as `auditSends` takes them; null when it holds none. */
function listedSends(document: unknown): Readonly<Record<string, unknown>>[] | null {
  const sends = isRecord(document) && "sends" in document ? document.sends : document;
  const rows = isRecord(sends) && sends.columns === true ? rowsOfColumns(sends) : sends;
  if (!Array.isArray(rows) || !rows.every(isRecord)) return null;
  const { direction, buyer } = guessSendColumns(Object.keys(rows[0] ?? {}));
  return direction === undefined || buyer === undefined ? null : rows;
}

/** A list of objects as a table: the names of their fields, then their values. */
function tableOfObjects(name: string, rows: readonly Readonly<Record<string, unknown>>[]): Table {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return tableOfRows(name, [headings, ...rows.map((row) => headings.map((heading) => cellOf(row[heading])))]);
}

/** What a platform exported, as a table of messages. */
function tableOfLog(name: string, { log }: ImportedLog): Table {
  const rows = log.customers.flatMap(({ id, agent, events }) =>
    events.map(({ at, type, text }) => {
      const isOurs = type === "reply";
      return [
        new Date(at).toISOString(),
        isOurs ? "out" : "in",
        id,
        text ?? "",
        isOurs ? (agent ?? "") : "",
        // Without a text we do not know what was sent; it was not nothing.
        isOurs ? (text === undefined ? "media" : "") : type,
      ];
    }),
  );
  return tableOfRows(name, [["at", "direction", "buyer", "text", "agent", "kind"], ...rows]);
}

/** A log from JSON: messages one by one, or what WeChat and WhatsApp hand over. Throws `JsonProblem`, `RefusedLog`. */
export async function sendsOfJson(engine: EngineClient, name: string, text: string): Promise<OpenedSends> {
  const document = parseJson(text);
  const listed = listedSends(document);
  if (listed) return { table: tableOfObjects(name, listed), channel: null, imported: null };
  const imported = await importDocument(engine, name, document);
  return { table: tableOfLog(name, imported), channel: imported.log.channel, imported };
}

/** A log from a file. Throws `FileProblem`, `JsonProblem`, `RefusedLog`. */
export async function sendsOfFile(engine: EngineClient, file: File): Promise<OpenedSends> {
  const named = await bytesOf(file, largestLog);
  const beginning = new TextDecoder("utf-8", { fatal: false }).decode(named.bytes.subarray(0, 64));
  if (/\.json$/iu.test(file.name) || /^\uFEFF?\s*[[{]/u.test(beginning))
    return sendsOfJson(engine, file.name, decodeBytes(named.bytes, file.name).text);
  return { table: await openTable(named), channel: null, imported: null };
}
