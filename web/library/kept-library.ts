import { platforms } from "../check/input.js";
import type { Storage } from "../storage/storage.js";
import { draft, emptyLibrary, type Library, type Reply, type Review } from "./reply.js";

const key = "library/replies";

export async function keepLibrary(storage: Storage, library: Library): Promise<boolean> {
  return storage.save(key, library);
}

type Kept<Value> = Partial<Record<keyof Value, unknown>>;

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

function record(value: unknown): Record<string, string> {
  const entries = Object.entries(value ?? {}).filter(([, each]) => typeof each === "string");
  return Object.fromEntries(entries);
}

function reviewOf(value: unknown): Review {
  const { state, by, at } = (value ?? {}) as { state?: unknown; by?: unknown; at?: unknown };
  return state === "approved" && typeof by === "string" && typeof at === "number" ? { state, by, at } : draft;
}

function replyOf(value: unknown): Reply[] {
  const kept = (value ?? {}) as Kept<Reply>;
  if (typeof kept.id !== "string" || typeof kept.text !== "string") return [];
  return [
    {
      id: kept.id,
      text: kept.text,
      intent: text(kept.intent),
      tags: texts(kept.tags),
      products: texts(kept.products),
      review: reviewOf(kept.review),
      ...(kept.original !== undefined && { original: record(kept.original) }),
    },
  ];
}

/** Hands over the library of the last visit, and again what others change in it; `null` on a first visit. */
export function followLibrary(
  storage: Storage,
  taken: (library: Library | null) => void,
  signal: AbortSignal,
): Promise<void> {
  return storage.follow(key, (value) => taken(value === undefined ? null : libraryOf(value)), signal);
}

/** A library as it was kept; what is not as this version writes it is left out. */
export function libraryOf(value: unknown): Library {
  const kept = (value ?? {}) as Kept<Library>;
  return {
    platform: platforms.find((each) => each === kept.platform) ?? emptyLibrary.platform,
    replies: Array.isArray(kept.replies) ? kept.replies.flatMap(replyOf) : [],
    values: record(kept.values),
    headings: texts(kept.headings),
    remembered: record(kept.remembered),
    reviewer: text(kept.reviewer),
  };
}
