import type { AutoReplyGroup, KeywordMatch } from "liaotai";
import { splitText } from "../../files/split-text.js";
import type { Storage } from "../../storage/storage.js";

/** Messages of a file, which stand in front of the typed ones until they are put away. */
export interface MessagesOfFile {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Everything that the answer depends on. */
export interface RepliesInput {
  /** In the order in which they are tried. */
  readonly groups: readonly AutoReplyGroup[];
  /** Messages of buyers, one a line. */
  readonly text: string;
  readonly file: MessagesOfFile | null;
}

export const emptyReplies: RepliesInput = { groups: [], text: "", file: null };

export const matches: readonly KeywordMatch[] = ["exact", "contains", "fuzzy"];

/** The messages that are held against the keywords. */
export function buyersMessages({ text, file }: RepliesInput): readonly string[] {
  return file ? file.texts : splitText(text, "line").map((piece) => piece.text);
}

/** A name that no group has: `stem`, or `stem 2`, … */
export function freeName(groups: readonly AutoReplyGroup[], stem: string): string {
  const taken = new Set(groups.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? stem : `${stem} ${number}`;
    if (!taken.has(name)) return name;
  }
}

/** The groups with one keyword more in the group called `id`. */
export function withKeyword(
  groups: readonly AutoReplyGroup[],
  id: string,
  keyword: string,
): readonly AutoReplyGroup[] {
  return groups.map((group) =>
    group.id === id ? { ...group, keywords: [...group.keywords, keyword] } : group,
  );
}

/** The groups without the keyword that a pointer of the answer names: `/groups/0/keywords/2`. */
export function withoutKeyword(
  groups: readonly AutoReplyGroup[],
  pointer: string,
): readonly AutoReplyGroup[] {
  const [, group, keyword] = /^\/groups\/(\d+)\/keywords\/(\d+)$/u.exec(pointer) ?? [];
  return groups.map((each, index) =>
    index === Number(group)
      ? { ...each, keywords: each.keywords.filter((_, place) => place !== Number(keyword)) }
      : each,
  );
}

const key = "check/auto-replies";

/** Keeps groups and typed messages. A file is the user's own and is not kept. */
export async function keepReplies(storage: Storage, { groups, text }: RepliesInput): Promise<void> {
  await storage.save(key, { groups, text });
}

function isGroup(value: unknown): value is AutoReplyGroup {
  const { id, keywords, match, reply } = (value ?? {}) as Partial<Record<keyof AutoReplyGroup, unknown>>;
  return (
    typeof id === "string" &&
    typeof reply === "string" &&
    matches.some((each) => each === match) &&
    Array.isArray(keywords) &&
    keywords.every((keyword) => typeof keyword === "string")
  );
}

/** What was kept; what is not as this version writes it is left out. */
function typedOf(value: unknown): Pick<RepliesInput, "groups" | "text"> {
  const { groups, text } = (value ?? {}) as Partial<Record<keyof RepliesInput, unknown>>;
  return {
    groups: Array.isArray(groups) ? groups.filter(isGroup) : [],
    text: typeof text === "string" ? text : "",
  };
}

/** Hands over what was kept, and what others change in it; on a first visit `first`. */
export async function followReplies(
  storage: Storage,
  first: () => Pick<RepliesInput, "groups" | "text">,
  taken: (kept: Pick<RepliesInput, "groups" | "text">) => void,
  signal: AbortSignal,
): Promise<void> {
  await storage.follow(key, (kept) => taken(kept === undefined ? first() : typedOf(kept)), signal);
}
