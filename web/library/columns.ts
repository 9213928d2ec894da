import { plain, recogniseHeading } from "../files/headings.js";

/** What a column of a library file holds. */
export const columns = ["id", "text", "intent", "tags", "products", "state", "by", "at"] as const;

export type Column = (typeof columns)[number];

/** The words above such columns in both scripts and English, as `plain` compares them. */
const words: Partial<Record<Column, readonly string[]>> = {
  intent: ["意图", "场景", "用途", "问题类型", "intent", "scenario", "topic"],
  tags: [
    "买家标签",
    "客户标签",
    "标签",
    "适用买家",
    "tag",
    "tags",
    "buyer tag",
    "buyer tags",
    "label",
    "labels",
  ],
  products: ["绑定商品", "适用商品", "关联商品", "bound products", "for products"],
  state: ["状态", "审核状态", "覆核状态", "复核状态", "state", "status", "review", "review status"],
  by: ["审核人", "复核人", "approved by", "reviewed by", "reviewer"],
  at: ["审核时间", "复核时间", "通过时间", "approved at", "approved on", "reviewed at"],
};

const approvedWords = new Set(["已通过", "通过", "已审核", "已复核", "可用", "approved", "reviewed", "yes"]);

const columnOf = new Map<string, Column>();
for (const [column, spellings] of Object.entries(words) as [Column, readonly string[]][]) {
  for (const spelling of spellings) columnOf.set(plain(spelling), column);
}

/** What the column under a heading holds: as was chosen before, or by the words that are known. */
export function columnUnder(heading: string, remembered: Readonly<Record<string, string>>): Column | null {
  const key = plain(heading);
  if (key === "") return null;
  if (Object.hasOwn(remembered, key)) return columns.find((each) => each === remembered[key]) ?? null;
  const known = columnOf.get(key);
  if (known) return known;
  const common = recogniseHeading(heading);
  return common === "group" ? "intent" : common;
}

/** A choice for a heading, to be remembered; `null` for a column that is only kept. */
export function remember(
  remembered: Readonly<Record<string, string>>,
  heading: string,
  column: Column | null,
): Readonly<Record<string, string>> {
  return { ...remembered, [plain(heading)]: column ?? "" };
}

/** Whether a cell says that a reply was approved. */
export function saysApproved(cell: string): boolean {
  return approvedWords.has(plain(cell));
}
