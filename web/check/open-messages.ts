import type { Encoding } from "../files/encodings.js";
import { FileProblem } from "../files/file-problem.js";
import type { MessageFile, ReadingChoice } from "../files/message-file.js";
import type { NamedBytes } from "../files/named-bytes.js";
import type { OpenFile } from "./input.js";

/** Reads a file by what comes with the first one: telling encodings apart and cutting up tables takes its own code. */
async function read(source: NamedBytes, choice: ReadingChoice): Promise<MessageFile> {
  const { readMessageFile } = await import("../files/message-file.js");
  return readMessageFile(source, choice);
}

/** A file of messages. Throws `FileProblem`. */
export async function openMessages(source: NamedBytes, choice: ReadingChoice = {}): Promise<OpenFile> {
  return { source, read: await read(source, choice), changed: new Map() };
}

/** The same file read in another way; `encodings` names them for the reader. Throws `FileProblem`. */
export async function readAgain(
  { source, read: before }: OpenFile,
  choice: ReadingChoice,
  encodings: Readonly<Record<Encoding, string>>,
): Promise<OpenFile> {
  const kept: ReadingChoice = {
    ...(before.encoding && { encoding: before.encoding }),
    ...(before.splitting && { splitting: before.splitting }),
    ...(before.table && choice.encoding === undefined && { textColumn: before.table.textColumn }),
  };
  try {
    return await openMessages(source, { ...kept, ...choice });
  } catch (problem) {
    if (!(problem instanceof FileProblem) || !choice.encoding) throw problem;
    throw new FileProblem("fileNotOfEncoding", {
      name: problem.args.name,
      encoding: encodings[choice.encoding],
    });
  }
}
