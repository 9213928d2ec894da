import { type Cell, textOf } from "../files/cell.js";
import { type Column, saysApproved } from "./columns.js";
import { asWritten } from "./harmless-cell.js";
import type { HeadedTable } from "./headed-table.js";
import { draft, edited, entriesOf, type Library, type Reply, type Review } from "./reply.js";

export type RowProblem = "textMissing" | "textTwice" | "textTooLong";

/** A row that can't become a reply. */
export interface FailedRow {
  readonly row: number;
  readonly problem: RowProblem;
  readonly cells: readonly Cell[];
}

/** What an import would do. Nothing is changed before it is carried out. */
export interface ImportPlan {
  readonly added: readonly Reply[];
  readonly changed: readonly Reply[];
  /** How many rows say what the library says already. */
  readonly unchanged: number;
  readonly failed: readonly FailedRow[];
}

/** Longer than any platform sends: not one reply, but a column of something else. */
const longestText = 10_000;

/** Which column of the file is what, by the place of the column. */
export type Mapping = ReadonlyMap<Column, number>;

function reviewOf(cell: (column: Column) => string): Review {
  const at = Date.parse(cell("at"));
  const by = cell("by");
  // An approval counts when it says who gave it and when.
  return saysApproved(cell("state")) && by !== "" && !Number.isNaN(at)
    ? { state: "approved", by, at }
    : draft;
}

function originalOf(row: readonly Cell[], headings: readonly string[]): Record<string, string> {
  return Object.fromEntries(headings.map((heading, index) => [heading, asWritten(textOf(row[index]))]));
}

function isSame(one: Reply, other: Reply): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What the rows of a file would add to a library and change in it. `newId` makes an id for what is new. */
export function planImport(
  library: Library,
  table: HeadedTable,
  mapping: Mapping,
  newId: () => string,
): ImportPlan {
  const byId = new Map(library.replies.map((reply) => [reply.id, reply]));
  const byText = new Map(library.replies.map((reply) => [reply.text, reply]));
  const seen = new Set<string>();
  const added: Reply[] = [];
  const changed: Reply[] = [];
  const failed: FailedRow[] = [];
  let unchanged = 0;
  table.rows.forEach((cells, index) => {
    if (cells.every((each) => textOf(each) === "")) return;
    const cell = (column: Column): string => {
      const place = mapping.get(column);
      return place === undefined ? "" : asWritten(textOf(cells[place]));
    };
    const text = cell("text");
    const problem = problemOf(text, seen);
    if (problem) {
      failed.push({ row: table.firstRow + index, problem, cells });
      return;
    }
    seen.add(text);
    const known = byId.get(cell("id")) ?? byText.get(text);
    const next: Reply = {
      id: known?.id ?? newId(),
      text,
      intent: mapping.has("intent") ? cell("intent") : (known?.intent ?? ""),
      tags: mapping.has("tags") ? entriesOf(cell("tags")) : (known?.tags ?? []),
      products: mapping.has("products") ? entriesOf(cell("products")) : (known?.products ?? []),
      review: mapping.has("state") ? reviewOf(cell) : (known?.review ?? draft),
      original: originalOf(cells, table.headings),
    };
    if (!known) added.push(next);
    else {
      const { review, ...rest } = next;
      const kept = mapping.has("state") ? edited(known, next) : edited({ ...known, review }, rest);
      if (isSame(known, kept)) unchanged += 1;
      else changed.push(kept);
    }
  });
  return { added, changed, unchanged, failed };
}

function problemOf(text: string, seen: ReadonlySet<string>): RowProblem | null {
  if (text === "") return "textMissing";
  if (text.length > longestText) return "textTooLong";
  return seen.has(text) ? "textTwice" : null;
}

/** The library after the import. */
export function carriedOut(library: Library, plan: ImportPlan, headings: readonly string[]): Library {
  const changed = new Map(plan.changed.map((reply) => [reply.id, reply]));
  const replies = library.replies.map((reply) => changed.get(reply.id) ?? reply);
  return {
    ...library,
    replies: [...replies, ...plan.added],
    headings: [...new Set([...library.headings, ...headings])],
  };
}
