import type { Reply } from "./reply.js";

/** What the list of replies is narrowed by. */
export interface Filter {
  readonly words: string;
  readonly intent: string | null;
  readonly tag: string | null;
}

export const noFilter: Filter = { words: "", intent: null, tag: null };

export function matches({ text, intent, tags }: Reply, filter: Filter): boolean {
  return (
    (filter.intent === null || intent === filter.intent) &&
    (filter.tag === null || tags.includes(filter.tag)) &&
    text.toLowerCase().includes(filter.words.trim().toLowerCase())
  );
}
