import type { Fix } from "liaotai";

/** The text with a fix's edits made, each of which is given in places of the text as it was. */
export function applyEdits(text: string, edits: Fix["edits"]): string {
  return [...edits]
    .sort((one, other) => other.start - one.start)
    .reduce((changed, { start, end, text: put }) => changed.slice(0, start) + put + changed.slice(end), text);
}
