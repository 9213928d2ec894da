import type { EngineClient } from "../engine/client.js";
import { decodeBytes } from "../files/decode-bytes.js";
import { bytesOf } from "../files/named-bytes.js";
import { openTable, type ReadingOptions, type Table, tableOfText } from "../files/table.js";
import type { ChannelId } from "./channels.js";
import { importDocument, type ImportedLog, importText } from "./import-log.js";
import { importTable, type TableClock } from "./import-table.js";

/** Room for a million rows. */
const largestLog = 256 * 1024 * 1024;

/** A log as it came, so that it can be read again with another clock. */
export type LogSource =
  | { readonly kind: "document"; readonly name: string; readonly document: unknown }
  | { readonly kind: "text"; readonly name: string; readonly text: string }
  | { readonly kind: "table"; readonly name: string; readonly table: Table };

/** Whether a text is what a platform's interface hands over, and no table. Nothing at all is not a table either. */
function looksLikeJson(text: string): boolean {
  return /^\uFEFF?\s*(?:[[{]|$)/u.test(text);
}

/** A log from pasted text: JSON as platforms export it, or a table. */
export function sourceOfText(name: string, text: string): LogSource {
  if (looksLikeJson(text)) return { kind: "text", name, text };
  return { kind: "table", name, table: tableOfText(name, text) };
}

/** A log from a file. Throws `FileProblem`. */
export async function sourceOfFile(file: File): Promise<LogSource> {
  const bytes = await bytesOf(file, largestLog);
  const { name } = file;
  const beginning = new TextDecoder("utf-8", { fatal: false }).decode(bytes.bytes.subarray(0, 64));
  if (/\.json$/iu.test(name) || looksLikeJson(beginning))
    return { kind: "text", name, text: decodeBytes(bytes.bytes, name).text };
  return { kind: "table", name, table: await openTable(bytes) };
}

/** Reads a log. Throws `JsonProblem` or `RefusedLog`. */
export async function readSource(
  engine: EngineClient,
  source: LogSource,
  channel: ChannelId,
  clock: TableClock,
  options?: ReadingOptions,
): Promise<ImportedLog> {
  if (source.kind === "document") return importDocument(engine, source.name, source.document);
  if (source.kind === "text") return importText(engine, source.name, source.text);
  return importTable(engine, source.table, channel, clock, options);
}
