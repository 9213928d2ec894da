import type { Met } from "liaotai";

/** A stretch of a text, what was read there, and every list that it was met in. */
export interface MetTogether {
  readonly start: number;
  readonly end: number;
  readonly read: string;
  readonly lists: readonly string[];
}

function isInside(one: Met, other: Met): boolean {
  const isShorter = one.end - one.start < other.end - other.start;
  return isShorter && one.list === other.list && one.start >= other.start && one.end <= other.end;
}

/**
 * What there is to tell of what was met: in each list the longest of what lies in one another, and each stretch once with all
 * its lists. A sign that reads as nothing says nothing.
 */
export function metTogether(all: readonly Met[]): MetTogether[] {
  const told = all.filter((each) => each.read !== "" && !all.some((other) => isInside(each, other)));
  const together = new Map<string, MetTogether>();
  for (const { start, end, read, list } of told) {
    const key = `${start} ${end} ${read}`;
    const lists = together.get(key)?.lists ?? [];
    together.set(key, { start, end, read, lists: lists.includes(list) ? lists : [...lists, list] });
  }
  return [...together.values()];
}
