import { splitText } from "../files/split-text.js";
import type { FieldMark } from "./marked-field.js";
import { findingsShown } from "./message-card.js";
import type { CheckView } from "./view.js";

/** A finding as it is walked to: its message, its number there, and its mark in the typed text. */
export interface Stop {
  readonly id: string;
  readonly number: number;
  /** Null where the messages are those of a file. */
  readonly mark: FieldMark | null;
}

/** Every finding that is listed, in the order of the messages. */
export function stopsOf({ judged, answeredInput }: CheckView): Stop[] {
  const { file, text, splitting } = answeredInput;
  const startOf = new Map(file ? [] : splitText(text, splitting).map(({ id, start }) => [id, start]));
  return judged.flatMap(({ message: { id }, findings }) => {
    const from = startOf.get(id);
    return findings.slice(0, findingsShown).map(({ start, end, severity }, number) => ({
      id,
      number,
      mark: from === undefined ? null : { start: from + start, end: from + end, severity },
    }));
  });
}

/** The findings in the typed text. */
export function fieldMarks(view: CheckView): FieldMark[] {
  return stopsOf(view).flatMap(({ mark }) => (mark ? [mark] : []));
}

/** The stop that comes after a place in the typed text, or before it; around the end it begins anew. */
export function stopBeside(stops: readonly Stop[], caret: number, forwards: boolean): Stop | undefined {
  if (forwards) return stops.find(({ mark }) => mark !== null && mark.end > caret) ?? stops[0];
  return stops.findLast(({ mark }) => mark !== null && mark.start < caret) ?? stops.at(-1);
}
