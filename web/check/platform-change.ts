import type { Platform } from "liaotai";
import type { ToolContext } from "../workbench/tool.js";
import type { Input } from "./input.js";
import type { Judged, Verdict } from "./verdict.js";

/** What another platform's rules make of the same messages. */
export interface PlatformChange {
  readonly from: Platform;
  readonly to: Platform;
  /** Ids of the messages that are judged more gravely, and less so. */
  readonly stricter: readonly string[];
  readonly looser: readonly string[];
}

const gravity: Readonly<Record<Verdict, number>> = { send: 0, review: 1, block: 2 };

/** Ids that a sentence lists before it only counts. */
const idsListed = 8;

/** Compares the judgements of two platforms, message by message. */
export function platformChange(
  from: { readonly platform: Platform; readonly judged: readonly Judged[] },
  to: { readonly platform: Platform; readonly judged: readonly Judged[] },
): PlatformChange {
  const before = new Map(from.judged.map(({ message, verdict }) => [message.id, verdict]));
  const changed = (sign: 1 | -1): string[] =>
    to.judged
      .filter(({ message, verdict }) => {
        const was = before.get(message.id);
        return was !== undefined && Math.sign(gravity[verdict] - gravity[was]) === sign;
      })
      .map(({ message }) => message.id);
  return { from: from.platform, to: to.platform, stricter: changed(1), looser: changed(-1) };
}

interface Shown {
  readonly input: Input;
  readonly answered: { readonly judged: readonly Judged[] };
}

/** What an answer changed when it is about the same messages as the one before, on another platform; else `null`. */
export function changeOfPlatform(before: Shown, now: Shown): PlatformChange | null {
  const same = before.input.text === now.input.text && before.input.file === now.input.file;
  const { platform: from } = before.input;
  const { platform: to } = now.input;
  if (from === to || !same || before.answered.judged.length === 0) return null;
  return platformChange(
    { platform: from, judged: before.answered.judged },
    { platform: to, judged: now.answered.judged },
  );
}

/** The change in a sentence: which messages are judged otherwise now. */
export function changeInWords(change: PlatformChange, { words, say, format }: ToolContext): string {
  const { matrix } = words;
  const { platforms } = words.check;
  const names = { from: platforms[change.from], to: platforms[change.to] };
  if (change.stricter.length + change.looser.length === 0) return say(matrix.changedNothing, names);
  const ids = (of: readonly string[]): string => format.list(of.slice(0, idsListed));
  const part = (of: readonly string[], sentence: typeof matrix.stricter): string[] =>
    of.length === 0 ? [] : [say(sentence, { count: of.length, ids: ids(of) })];
  const parts = [...part(change.stricter, matrix.stricter), ...part(change.looser, matrix.looser)];
  return say(matrix.changed, { ...names, parts: parts.join(words.check.summary.separator) });
}
