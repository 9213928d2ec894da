import type { Platform } from "liaotai";

/** Whether a reply may be used: after somebody has read it. */
export type Review =
  | { readonly state: "draft" }
  /** `at` in milliseconds since 1970. */
  | { readonly state: "approved"; readonly by: string; readonly at: number };

/** A quick reply of the library. */
export interface Reply {
  readonly id: string;
  /** Variables stand in braces: `{buyer name}`. */
  readonly text: string;
  /** What the buyer wants: shipping, returns … */
  readonly intent: string;
  /** Which buyers it is for. */
  readonly tags: readonly string[];
  /** The products that it is bound to; none means all. */
  readonly products: readonly string[];
  readonly review: Review;
  /** The row that it was imported from, by its headings, with what the library has no place for. */
  readonly original?: Readonly<Record<string, string>>;
}

export interface Library {
  readonly platform: Platform;
  readonly replies: readonly Reply[];
  /** What the variables stand for in the preview. */
  readonly values: Readonly<Record<string, string>>;
  /** The headings of the files that were imported, in their order. */
  readonly headings: readonly string[];
  /** Which column a heading was chosen to be, where it was not recognised. */
  readonly remembered: Readonly<Record<string, string>>;
  /** Who approves, as last written. */
  readonly reviewer: string;
}

export const emptyLibrary: Library = {
  platform: "shopee",
  replies: [],
  values: {},
  headings: [],
  remembered: {},
  reviewer: "",
};

export const draft: Review = { state: "draft" };

/** A new reply, waiting for its review. */
export function newReply(id: string): Reply {
  return { id, text: "", intent: "", tags: [], products: [], review: draft };
}

/** A reply with changes. Other words have to be read anew: an approval is of the text that was read. */
export function edited(reply: Reply, change: Partial<Reply>): Reply {
  const next = { ...reply, ...change };
  const approvalHolds = change.review !== undefined || next.text === reply.text;
  return approvalHolds ? next : { ...next, review: draft };
}

/** The library with one reply changed, or added where it is new. */
export function withReply(library: Library, reply: Reply): Library {
  const known = library.replies.some(({ id }) => id === reply.id);
  const replies = known
    ? library.replies.map((each) => (each.id === reply.id ? reply : each))
    : [...library.replies, reply];
  return { ...library, replies };
}

/** What stands between the entries of a list in a cell or a field. */
const separators = /[,，、;；|\n]+/u;

/** The entries of a list as it is typed. */
export function entriesOf(text: string): string[] {
  const entries = text.split(separators).map((entry) => entry.trim());
  return [...new Set(entries.filter((entry) => entry !== ""))];
}
