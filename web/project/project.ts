import type { Storage } from "../storage/storage.js";
import { isSame, merge } from "../storage/three-way-merge.js";
import { type Fields, isOf, type PartId, type ProjectPart, projectKeys, projectParts } from "./parts.js";

/** What a project holds, by the keys of the storage. */
export type Values = ReadonlyMap<string, unknown>;

/** A project: what stands in the tools, or a part of it. */
export interface Project {
  /** When it was put together. */
  readonly savedAt: number;
  readonly values: Values;
}

/** How a project comes in: in the place of what is there, or beside it. */
export type Way = "replace" | "add";

/** What an opened project changes in one part. */
export interface PartDifference {
  readonly id: PartId;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** One value as it travels with a part. */
function carriedBy(part: ProjectPart, value: unknown, withCustomers: boolean): Fields | undefined {
  if (!isFields(value) || (part.tellsOfCustomers && !withCustomers)) return undefined;
  const carried = part.carried(value);
  return carried && !withCustomers && part.withoutCustomers ? part.withoutCustomers(carried) : carried;
}

/** Two parts may share a key, and what tells of customers may be left out: fields that are not there stay as they were. */
function together(one: unknown, other: Fields): unknown {
  return isFields(one) && !Array.isArray(other) ? { ...one, ...other } : other;
}

/** The values of some parts, as they travel. */
export function selected(values: Values, parts: readonly ProjectPart[], withCustomers: boolean): Values {
  const chosen = new Map<string, unknown>();
  for (const [key, value] of values) {
    for (const part of parts) {
      const carried = isOf(part, key) ? carriedBy(part, value, withCustomers) : undefined;
      if (carried) chosen.set(key, together(chosen.get(key), carried));
    }
  }
  return chosen;
}

/** Everything that stands in the tools now. */
export async function presentProject(storage: Storage): Promise<Values> {
  const keys = projectKeys(await storage.keys());
  return new Map(await Promise.all(keys.map(async (key) => [key, await storage.load(key)] as const)));
}

/** The parts in which something stands. */
export function filledParts(values: Values): ProjectPart[] {
  return projectParts.filter((part) => itemsOf(part, values).size > 0);
}

/** What the storage holds once `incoming` has come in: the values that change. */
export function outcome(present: Values, incoming: Values, way: Way): Values {
  const changed = new Map<string, unknown>();
  for (const [key, value] of incoming) {
    const there = present.get(key);
    const next = way === "add" ? merge(undefined, value, there).value : together(there, value as Fields);
    if (!isSame(there, next)) changed.set(key, next);
  }
  return changed;
}

/** The same for a state that was: what came since goes. */
export function outcomeOfReturn(present: Values, past: Values): Values {
  const gone = [...present.keys()].filter((key) => !past.has(key)).map((key) => [key, undefined] as const);
  return new Map<string, unknown>([...outcome(present, past, "replace"), ...gone]);
}

function itemsOf(part: ProjectPart, values: Values): Map<string, unknown> {
  const items = new Map<string, unknown>();
  for (const [key, value] of values) {
    if (!isOf(part, key) || !isFields(value)) continue;
    for (const [name, item] of part.items(value)) items.set(name, item);
  }
  return items;
}

/** What `changed` values make different, part by part. */
export function differences(present: Values, changed: Values): PartDifference[] {
  const after = new Map([...present, ...changed]);
  return projectParts.flatMap((part) => {
    const [before, then] = [itemsOf(part, present), itemsOf(part, after)];
    const added = [...then.keys()].filter((name) => !before.has(name));
    const removed = [...before.keys()].filter((name) => !then.has(name));
    const kept = [...then].filter(([name, item]) => before.has(name) && !isSame(before.get(name), item));
    const difference = { id: part.id, added, removed, changed: kept.map(([name]) => name) };
    return added.length + removed.length + kept.length > 0 ? [difference] : [];
  });
}
