import { textOf } from "./cell.js";
import { decodeBytesAs, decodeLong, type DecodedText } from "./decode-bytes.js";
import { findDelimiter } from "./delimiter.js";
import type { Encoding } from "./encodings.js";
import { FileProblem } from "./file-problem.js";
import type { Message } from "./message.js";
import type { NamedBytes } from "./named-bytes.js";
import { noDelimiter, readRows, withPlainLineEnds } from "./read-rows.js";
import { isArchive, readWorkbook } from "./read-workbook.js";
import { linesInSlices, splitText, type Splitting } from "./split-text.js";
import { tableToMessages, type MessageTable, type RowNote } from "./table-to-messages.js";

/** How the reader wants it read; what is missing is found out. */
export interface ReadingChoice {
  readonly encoding?: Encoding;
  readonly textColumn?: number;
  readonly splitting?: Splitting;
}

/** The messages of a file, and everything that the reader should know about how they were read. */
export interface MessageFile {
  readonly name: string;
  /** Null for a workbook, whose letters are never in doubt. */
  readonly encoding: Encoding | null;
  readonly encodingCertain: boolean;
  readonly messages: readonly Message[];
  readonly notes: readonly RowNote[];
  /** The table's columns, or null for running text. */
  readonly table: Pick<MessageTable, "headings" | "columnCount" | "textColumn"> | null;
  /** How running text was cut, or null for a table. */
  readonly splitting: Splitting | null;
}

/** "sep=;" in the first line is Excel's own way to name the delimiter. */
function namedDelimiter(text: string): { delimiter: string; rest: string } | null {
  const match = /^sep=(.)\n/iu.exec(text);
  return match?.[1] ? { delimiter: match[1], rest: text.slice(match[0].length) } : null;
}

/** Whether the text is lines to read rather than a table: not called a table, and nothing cuts it evenly. */
function isRunningText(name: string, delimiter: string): boolean {
  return delimiter === noDelimiter && !/\.(csv|tsv)$/iu.test(name);
}

async function readDecoded(
  { text, encoding, certain }: DecodedText,
  name: string,
  choice: ReadingChoice,
): Promise<MessageFile> {
  const plain = withPlainLineEnds(text);
  const named = namedDelimiter(plain);
  const body = named?.rest ?? plain;
  const delimiter = named?.delimiter ?? findDelimiter(body, name);
  const read = { name, encoding, encodingCertain: certain };
  if (isRunningText(name, delimiter)) {
    const splitting = choice.splitting ?? "line";
    const messages = splitting === "line" ? await linesInSlices(body) : splitText(body, splitting);
    return { ...read, messages, notes: [], table: null, splitting };
  }
  const rows = await readRows(body, delimiter);
  const table = tableToMessages(rows, delimiter, choice.textColumn ?? null);
  return { ...read, messages: table.messages, notes: table.notes, table, splitting: null };
}

function readText({ name, bytes }: NamedBytes, choice: ReadingChoice): Promise<MessageFile> {
  const decoded = choice.encoding ? decodeBytesAs(bytes, choice.encoding, name) : decodeLong(bytes, name);
  if (decoded.text.trim() === "") throw new FileProblem("fileNoText", { name });
  return readDecoded(decoded, name, choice);
}

/** The first sheet of a workbook. A message keeps the space around it. */
async function readSheet(source: NamedBytes, choice: ReadingChoice): Promise<MessageFile> {
  const rows = (await readWorkbook(source)).map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell : textOf(cell))),
  );
  const table = tableToMessages(rows, noDelimiter, choice.textColumn ?? null);
  const { messages, notes } = table;
  return {
    name: source.name,
    encoding: null,
    encodingCertain: true,
    messages,
    notes,
    table,
    splitting: null,
  };
}

/**
 * Reads the messages of a text or table file in any of the encodings that shops' files come in, or of a workbook.
 * Throws `FileProblem` when there is nothing to read.
 */
export async function readMessageFile(source: NamedBytes, choice: ReadingChoice = {}): Promise<MessageFile> {
  const { name } = source;
  const file = isArchive(source.bytes) ? await readSheet(source, choice) : await readText(source, choice);
  if (file.messages.length === 0) throw new FileProblem("fileNoText", { name });
  return file;
}
