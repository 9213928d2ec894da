import type { SentenceArguments } from "../catalogues/sentence.js";
import type { Words } from "../catalogues/words.js";

/** The changes that the page itself makes, each with its sentence. */
export type ChangeWord = keyof Words["shops"]["changes"];

/**
 * What a change is called, in whatever language is shown: one of the page's own changes, a change that the engine
 * proposed, or a text that is the same in every language.
 */
export type ChangeName =
  | { readonly change: ChangeWord; readonly args?: SentenceArguments }
  | { readonly code: string; readonly args: SentenceArguments }
  | { readonly text: string };

/** A change that was made, and how everything stood on its other side. */
interface Step<State> {
  readonly name: ChangeName;
  /** When it was made. */
  readonly at: number;
  readonly other: State;
}

/** How things stand, and the changes that led here and that were taken back, nearest last. Never changed in place. */
export interface History<State> {
  readonly present: State;
  readonly past: readonly Step<State>[];
  readonly future: readonly Step<State>[];
}

/** Changes that can be taken back, at most. */
const longestPast = 200;

export function begin<State>(present: State): History<State> {
  return { present, past: [], future: [] };
}

/** A change: what was taken back before it is gone. */
export function change<State>(
  history: History<State>,
  name: ChangeName,
  present: State,
  at: number,
): History<State> {
  const past = [...history.past, { name, at, other: history.present }];
  return { present, past: past.slice(-longestPast), future: [] };
}

/** Another view of the present that is no change, like which shop is looked at. */
export function turn<State>(history: History<State>, present: State): History<State> {
  return { ...history, present };
}

/** Takes the last change back. */
export function undo<State>({ present, past, future }: History<State>): History<State> {
  const step = past.at(-1);
  if (!step) return { present, past, future };
  return {
    present: step.other,
    past: past.slice(0, -1),
    future: [...future, { ...step, other: present }],
  };
}

/** Makes the change again that was taken back last. */
export function redo<State>({ present, past, future }: History<State>): History<State> {
  const step = future.at(-1);
  if (!step) return { present, past, future };
  return {
    present: step.other,
    past: [...past, { ...step, other: present }],
    future: future.slice(0, -1),
  };
}

/** Goes back or on to where `count` changes have been made. */
export function goTo<State>(history: History<State>, count: number): History<State> {
  let there = history;
  while (there.past.length > count) there = undo(there);
  while (there.past.length < count && there.future.length > 0) there = redo(there);
  return there;
}
