import type { Message } from "./message.js";

/** What makes one message: each line, each paragraph (an empty line between), or the text as a whole. */
export const splittings = ["line", "paragraph", "whole"] as const;

export type Splitting = (typeof splittings)[number];

/** A message and where it stands in the text that it was cut from, in UTF-16 code units. */
export interface Piece extends Message {
  readonly start: number;
  readonly end: number;
}

function pieces(text: string, separator: RegExp): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  const keep = (end: number): void => {
    const piece = text.slice(start, end);
    if (piece.trim() !== "") found.push({ id: String(found.length + 1), text: piece, start, end });
  };
  for (const match of text.matchAll(separator)) {
    keep(match.index);
    start = match.index + match[0].length;
  }
  keep(text.length);
  return found;
}

/** Cuts a text into messages. Lines without anything to see separate and are no messages themselves. */
export function splitText(text: string, splitting: Splitting): Piece[] {
  if (splitting === "line") return pieces(text, /\r\n|\r|\n/gu);
  if (splitting === "paragraph") return pieces(text, /(?:\r\n|\r|\n)(?:[^\S\r\n]*(?:\r\n|\r|\n))+/gu);
  return text.trim() === "" ? [] : [{ id: "1", text, start: 0, end: text.length }];
}

/** Characters that are cut before the page gets its turn again. */
const slice = 1024 * 1024;

/** The lines of a text of any length as messages, with the page drawing in between; they keep no place of theirs in the text. */
export async function linesInSlices(text: string): Promise<Message[]> {
  const messages: Message[] = [];
  for (let from = 0; from < text.length;) {
    const end = text.indexOf("\n", from + slice);
    const to = end < 0 ? text.length : end + 1;
    for (const line of text.slice(from, to).split("\n")) {
      if (line.trim() !== "") messages.push({ id: String(messages.length + 1), text: line });
    }
    from = to;
    if (from < text.length) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return messages;
}
