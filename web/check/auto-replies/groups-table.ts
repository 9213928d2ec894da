import type { AutoReplyGroup, KeywordMatch } from "liaotai";
import Papa from "papaparse";
import { type Cell, textOf } from "../../files/cell.js";
import { plain, recogniseHeading } from "../../files/headings.js";
import { harmless, asWritten } from "../../library/harmless-cell.js";
import { entriesOf } from "../../library/reply.js";

type Column = "group" | "keywords" | "match" | "reply";

/** The words above such columns in both scripts and English, as `plain` compares them. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  group: [
    "组",
    "组名",
    "分组",
    "分组名称",
    "场景",
    "意图",
    "规则",
    "规则名称",
    "group",
    "name",
    "intent",
    "rule",
  ],
  keywords: ["关键词", "关键字", "触发词", "词", "keyword", "keywords", "trigger", "triggers"],
  match: ["匹配", "匹配方式", "比对方式", "比对", "match", "match type", "matching"],
  reply: [],
};

/** How shops' tables name the ways of matching. */
const matchWords: Readonly<Record<KeywordMatch, readonly string[]>> = {
  exact: ["exact", "完全匹配", "完全一致", "完全相符", "精确", "精准", "精确匹配", "全匹配", "equals"],
  contains: ["contains", "包含", "半匹配", "包含关键词", "部分匹配", "partial"],
  fuzzy: ["fuzzy", "模糊", "模糊匹配", "相似", "近似", "similar"],
};

export type GroupFault = "keywordsMissing" | "matchUnknown" | "matchDiffers" | "replyDiffers";

/** A row that makes no group, with the reason. */
export interface FaultyRow {
  readonly row: number;
  readonly problem: GroupFault;
  readonly cells: readonly Cell[];
}

export interface ReadGroups {
  /** `null` when no row holds the headings. */
  readonly groups: readonly AutoReplyGroup[] | null;
  readonly headings: readonly string[];
  readonly faults: readonly FaultyRow[];
}

/** Rows among which the headings are looked for: a title may stand above them. */
const rowsLookedAt = 6;

/** Traditional forms in these words, beside those that `plain` knows. */
const simplified = new Map(
  Object.entries({
    關: "关",
    鍵: "键",
    詞: "词",
    觸: "触",
    發: "发",
    對: "对",
    規: "规",
    則: "则",
    確: "确",
    準: "准",
  }),
);

function compared(text: string): string {
  return Array.from(plain(text), (character) => simplified.get(character) ?? character).join("");
}

function columnUnder(heading: string): Column | null {
  const word = compared(heading);
  const known = (Object.keys(headings) as Column[]).find((column) => headings[column].includes(word));
  return known ?? (recogniseHeading(heading) === "text" ? "reply" : null);
}

function columnsOf(row: readonly Cell[]): ReadonlyMap<Column, number> {
  const columns = new Map<Column, number>();
  row.forEach((cell, index) => {
    const column = columnUnder(textOf(cell));
    if (column !== null && !columns.has(column)) columns.set(column, index);
  });
  return columns;
}

function matchOf(cell: string): KeywordMatch | null {
  if (cell === "") return "contains";
  const word = compared(cell);
  return (
    (Object.keys(matchWords) as KeywordMatch[]).find((match) => matchWords[match].includes(word)) ?? null
  );
}

/** One group a row, or several rows of one name: their keywords belong together. */
export function groupsOfTable(rows: readonly (readonly Cell[])[], stem: string): ReadGroups {
  const at = rows
    .slice(0, rowsLookedAt)
    .findIndex((row) => columnsOf(row).has("keywords") && columnsOf(row).has("reply"));
  if (at < 0) return { groups: null, headings: [], faults: [] };
  const columns = columnsOf(rows[at] ?? []);
  const groups = new Map<string, AutoReplyGroup>();
  const faults: FaultyRow[] = [];
  rows.slice(at + 1).forEach((cells, index) => {
    const cell = (column: Column): string => asWritten(textOf(cells[columns.get(column) ?? -1]));
    if (cells.every((each) => textOf(each) === "")) return;
    const row = at + index + 2;
    const keywords = entriesOf(cell("keywords"));
    const match = matchOf(cell("match"));
    const id = cell("group") === "" ? `${stem} ${row}` : cell("group");
    const before = groups.get(id);
    const reply = cell("reply") === "" && before ? before.reply : cell("reply");
    const fault = ((): GroupFault | null => {
      if (keywords.length === 0) return "keywordsMissing";
      if (match === null) return "matchUnknown";
      if (before && before.match !== match) return "matchDiffers";
      return before && before.reply !== reply ? "replyDiffers" : null;
    })();
    if (fault !== null || match === null) {
      faults.push({ row, problem: fault ?? "matchUnknown", cells });
      return;
    }
    const all = [...new Set([...(before?.keywords ?? []), ...keywords])];
    groups.set(id, { id, keywords: all, match, reply });
  });
  return { groups: [...groups.values()], headings: (rows[at] ?? []).map(textOf), faults };
}

/** The groups as a CSV file that `groupsOfTable` reads; no cell is a formula. The mark tells that it is UTF-8. */
export function groupsCsv(
  groups: readonly AutoReplyGroup[],
  names: Readonly<Record<Column, string>>,
  matchNames: Readonly<Record<KeywordMatch, string>>,
): string {
  const rows = groups.map(({ id, keywords, match, reply }) => [
    id,
    keywords.join("、"),
    matchNames[match],
    reply,
  ]);
  const table = [[names.group, names.keywords, names.match, names.reply], ...rows];
  return `\uFEFF${Papa.unparse(table.map((row) => row.map(harmless)))}`;
}
