import type { Platform, TextKind } from "liaotai";
import type { MessageFile } from "../files/message-file.js";
import type { Message } from "../files/message.js";
import type { NamedBytes } from "../files/named-bytes.js";
import { splitText, type Splitting } from "../files/split-text.js";
import { type Exceptions, noExceptions, noOwnRules, type OwnRules } from "./exceptions.js";

export { platforms } from "../workbench/platform.js";

/** A file as it was read, with what the reader changed in its messages since. */
export interface OpenFile {
  readonly source: NamedBytes;
  readonly read: MessageFile;
  readonly changed: ReadonlyMap<string, string>;
}

/** Everything that the check depends on. A file stands in front of the typed text until it is put away. */
export interface Input {
  readonly platform: Platform;
  readonly kind: TextKind;
  readonly text: string;
  readonly splitting: Splitting;
  readonly file: OpenFile | null;
  readonly exceptions: Exceptions;
  readonly own: OwnRules;
}

export const kinds: readonly TextKind[] = ["quick-reply", "auto-reply", "message", "template"];

export const emptyInput: Input = {
  platform: "shopee",
  kind: "quick-reply",
  text: "",
  splitting: "line",
  file: null,
  exceptions: noExceptions,
  own: noOwnRules,
};

/** The same messages for another platform. Only WhatsApp has templates that someone approves. */
export function forPlatform(input: Input, platform: Platform): Input {
  const isOffered = input.kind !== "template" || platform === "whatsapp";
  return { ...input, platform, kind: isOffered ? input.kind : "message" };
}

/** The messages to check, as they stand now. */
export function messagesOf({ file, text, splitting }: Input): readonly Message[] {
  if (!file) return splitText(text, splitting);
  if (file.changed.size === 0) return file.read.messages;
  return file.read.messages.map((message) => {
    const changed = file.changed.get(message.id);
    return changed === undefined ? message : { ...message, text: changed };
  });
}

/** The input with some messages changed, in the typed text or beside the file. */
export function withMessagesChanged(input: Input, changes: ReadonlyMap<string, string>): Input {
  if (input.file) {
    const changed = new Map([...input.file.changed, ...changes]);
    return { ...input, file: { ...input.file, changed } };
  }
  const text = splitText(input.text, input.splitting).reduceRight((whole, { id, start, end }) => {
    const changed = changes.get(id);
    return changed === undefined ? whole : whole.slice(0, start) + changed + whole.slice(end);
  }, input.text);
  return { ...input, text };
}

/** The lines of a small list, without the blank ones. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
