/** What a column of a message table may hold. */
export type Column = "text" | "group" | "id" | "products";

/** The words that back ends and people put above such a column, in both scripts and English. Compared by `plain`. */
const words: Readonly<Record<Column, readonly string[]>> = {
  text: [
    "内容",
    "内文",
    "话术",
    "话术内容",
    "文本",
    "文字",
    "文案",
    "消息",
    "消息内容",
    "信息内容",
    "讯息",
    "讯息内容",
    "快捷短语",
    "快捷回复",
    "快捷语",
    "快捷语内容",
    "快速回复",
    "快速回复内容",
    "常用语",
    "罐头讯息",
    "短语",
    "短语内容",
    "回复",
    "回复内容",
    "回复话术",
    "自动回复",
    "自动回复内容",
    "答案",
    "答复",
    "正文",
    "text",
    "content",
    "message",
    "messages",
    "message text",
    "message content",
    "body",
    "reply",
    "reply text",
    "quick reply",
    "quick reply content",
    "auto reply",
    "response",
    "answer",
    "shortcut",
    "message shortcut",
    "phrase",
    "template",
  ],
  group: [
    "分组",
    "分组名",
    "分组名称",
    "组",
    "组名",
    "组别",
    "群组",
    "群组名称",
    "分类",
    "分类名称",
    "类别",
    "类型",
    "标签",
    "文件夹",
    "资料夹",
    "group",
    "group name",
    "category",
    "folder",
    "tag",
  ],
  id: ["编号", "序号", "号码", "编码", "代码", "id", "no", "no.", "number", "code", "key"],
  products: ["商品", "商品编号", "商品id", "产品", "product", "products", "sku", "item id"],
};

/** Traditional forms of the characters that these words use, so that one spelling of each word is enough. */
const simplified = new Map(
  Object.entries({
    內: "内",
    話: "话",
    術: "术",
    訊: "讯",
    語: "语",
    覆: "复",
    復: "复",
    複: "复",
    動: "动",
    頭: "头",
    組: "组",
    別: "别",
    類: "类",
    標: "标",
    籤: "签",
    簽: "签",
    夾: "夹",
    資: "资",
    編: "编",
    號: "号",
    碼: "码",
    產: "产",
    稱: "称",
    狀: "状",
    態: "态",
    審: "审",
    買: "买",
    時: "时",
    間: "间",
    場: "场",
    圖: "图",
    戶: "户",
    過: "过",
  }),
);

/** A heading as it is compared: without case, width, script, spaces around, and what stands in brackets. */
export function plain(heading: string): string {
  const folded = heading
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/gu, " ")
    .replace(/[\s_\-:*#]+/gu, " ")
    .trim();
  const script = Array.from(folded, (character) => simplified.get(character) ?? character).join("");
  return /^[\x20-\x7e]*$/u.test(script) ? script : script.replaceAll(" ", "");
}

const columnOf = new Map<string, Column>();
for (const [column, spellings] of Object.entries(words) as [Column, readonly string[]][]) {
  for (const spelling of spellings) columnOf.set(spelling, column);
}

/** What the column under this heading holds, or null when the heading is none that we know. */
export function recogniseHeading(heading: string): Column | null {
  return columnOf.get(plain(heading)) ?? null;
}

/** Where each known column stands, by index; the first of a kind counts. Empty when the row is no heading row. */
export function recogniseHeadings(row: readonly string[]): ReadonlyMap<Column, number> {
  const columns = new Map<Column, number>();
  row.forEach((cell, index) => {
    const column = recogniseHeading(cell);
    if (column !== null && !columns.has(column)) columns.set(column, index);
  });
  return columns;
}
