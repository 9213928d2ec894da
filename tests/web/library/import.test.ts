import { describe, expect, test } from "vitest";
import { columnUnder, remember } from "../../../web/library/columns.js";
import { libraryCsv, libraryRows } from "../../../web/library/export.js";
import { asWritten, harmless } from "../../../web/library/harmless-cell.js";
import { headedTable } from "../../../web/library/headed-table.js";
import { carriedOut, type Mapping, planImport } from "../../../web/library/import-plan.js";
import { keepLibrary, libraryOf } from "../../../web/library/kept-library.js";
import { draft, edited, emptyLibrary, entriesOf, type Reply } from "../../../web/library/reply.js";
import { filled, filledParts, variablesOf } from "../../../web/library/variables.js";
import { workbookOf } from "../../../web/library/write-workbook.js";
import { readWorkbook } from "../../../web/files/read-workbook.js";
import { unpackedSize } from "../../../web/files/archive-size.js";
import { PageStorage } from "../../../web/storage/page-storage.js";

const words = {
  columns: {
    id: "Id",
    text: "Text",
    intent: "Intent",
    tags: "Tags",
    products: "Products",
    state: "Status",
    by: "By",
    at: "At",
  },
  states: { draft: "Draft", approved: "Approved" },
} as const;

function reply(id: string, text: string, more: Partial<Reply> = {}): Reply {
  return { id, text, intent: "", tags: [], products: [], review: draft, ...more };
}

const counter = () => {
  let next = 0;
  return () => `new-${++next}`;
};

const mapping = (...columns: Parameters<Mapping["get"]>[0][]): Mapping =>
  new Map(columns.map((column, index) => [column, index]));

describe("headings", () => {
  test.each([
    ["話術內容", "text"],
    ["分組", "intent"],
    ["買家標籤", "tags"],
    ["审核状态", "state"],
    ["Approved by", "by"],
    ["備註", null],
  ])("%s is read as %s", (heading, column) => {
    expect(columnUnder(heading, {})).toBe(column);
  });

  test("that were chosen are remembered, also as none", () => {
    const once = remember({}, "備註", "tags");
    expect(columnUnder("備註", once)).toBe("tags");
    expect(columnUnder("話術", remember(once, "話術", null))).toBeNull();
  });

  test("are found below a merged title, and a merged heading holds for all it spans", () => {
    const table = headedTable(
      [
        ["2026 快捷語", null, null, null],
        ["分組", "內容", null, "狀態"],
        ["出貨", "今天出貨", "早上", "草稿"],
      ],
      {},
    );
    expect(table.headings).toEqual(["分組", "內容", "內容 (2)", "狀態"]);
    expect(table.firstRow).toBe(3);
    expect(table.rows).toHaveLength(1);
  });
});

describe("an import", () => {
  const table = (rows: string[][]) => headedTable([["id", "text", "group"], ...rows], {});

  test("adds, changes and leaves as it was, and names the rows that failed", () => {
    const library = { ...emptyLibrary, replies: [reply("a", "one"), reply("b", "two")] };
    const plan = planImport(
      library,
      table([
        ["", "three", "x"],
        ["a", "one!", ""],
        ["", "", "x"],
        ["", "", ""],
        ["", "three", ""],
      ]),
      mapping("id", "text", "intent"),
      counter(),
    );
    expect(plan.added.map(({ id, text, intent }) => [id, text, intent])).toEqual([["new-1", "three", "x"]]);
    expect(plan.changed.map(({ id, text }) => [id, text])).toEqual([["a", "one!"]]);
    expect(plan.failed.map(({ row, problem }) => [row, problem])).toEqual([
      [4, "textMissing"],
      [6, "textTwice"],
    ]);
  });

  test("made twice changes nothing the second time", () => {
    const file = table([["", "three", "x"]]);
    const how = mapping("id", "text", "intent");
    const once = carriedOut(emptyLibrary, planImport(emptyLibrary, file, how, counter()), file.headings);
    const again = planImport(once, file, how, counter());
    expect([again.added, again.changed, again.unchanged]).toEqual([[], [], 1]);
  });

  test("of other words takes an approval back", () => {
    const approved = { state: "approved", by: "Mei", at: 1 } as const;
    const library = { ...emptyLibrary, replies: [reply("a", "one", { review: approved })] };
    const plan = planImport(library, table([["a", "other", ""]]), mapping("id", "text"), counter());
    expect(plan.changed[0]?.review).toEqual(draft);
  });

  test("takes an approval only with who and when", () => {
    const how = mapping("text", "state", "by", "at");
    const rows = headedTable(
      [
        ["text", "status", "reviewer", "approved at"],
        ["one", "已通過", "Mei", "2026-01-02T03:04:05Z"],
        ["two", "已通過", "", ""],
      ],
      {},
    );
    const plan = planImport(emptyLibrary, rows, how, counter());
    expect(plan.added.map(({ review }) => review)).toEqual([
      { state: "approved", by: "Mei", at: Date.parse("2026-01-02T03:04:05Z") },
      draft,
    ]);
  });
});

describe("an export", () => {
  const file = headedTable(
    [
      ["話術", "備註", "分組"],
      ["=1+1", "keep me", "出貨"],
    ],
    {},
  );
  const plan = planImport(
    emptyLibrary,
    file,
    new Map([
      ["text", 0],
      ["intent", 2],
    ]),
    counter(),
  );
  const library = carriedOut(emptyLibrary, plan, file.headings);

  test("keeps the file's own columns with all that stood in them, and writes no formula", () => {
    const [heads, row] = libraryRows(library, words);
    expect(heads).toEqual(["話術", "備註", "分組", "Id", "Tags", "Products", "Status", "By", "At"]);
    expect(row?.slice(0, 3)).toEqual(["'=1+1", "keep me", "出貨"]);
  });

  test("comes back as it was", () => {
    expect(library.replies[0]?.text).toBe("=1+1");
    for (const cell of ["=1+1", "+86", "-", "@a", "\tx", "plain", "'quoted'"])
      expect(asWritten(harmless(cell))).toBe(cell);
    expect(libraryCsv(library, words)).toContain("'=1+1");
  });

  test("as a workbook holds the same rows", async () => {
    const blob = await workbookOf(libraryRows(library, words));
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const rows = await readWorkbook({ name: "a.xlsx", bytes });
    expect(rows[1]?.slice(0, 3)).toEqual(["'=1+1", "keep me", "出貨"]);
    expect(unpackedSize(bytes)).toBeGreaterThan(1000);
  });
});

test("a workbook that would unpack to more than the limit is refused by name", async () => {
  const blob = await workbookOf([["text"], ["one"]]);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const view = new DataView(bytes.buffer);
  let entries = 0;
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + 24, 0x7fffffff, true);
    entries += 1;
  }
  expect(unpackedSize(bytes)).toBe(entries * 0x7fffffff);
  await expect(readWorkbook({ name: "bomb.xlsx", bytes })).rejects.toMatchObject({
    code: "fileUnpacksTooLarge",
    args: { name: "bomb.xlsx", limit: 256 },
  });
});

test("no archive has no size", () => {
  expect(unpackedSize(new TextEncoder().encode("text,group\n"))).toBeNull();
});

describe("variables", () => {
  test("are filled in, and those without a value stay", () => {
    const values = { 暱稱: "小林", order: "" };
    expect(variablesOf("{暱稱}您好，{order} 給 {暱稱}")).toEqual(["暱稱", "order"]);
    expect(filled("{暱稱}您好，{order}", values)).toBe("小林您好，{order}");
    expect(filledParts("{order}!", values)).toEqual([
      { text: "{order}", variable: "order", known: false },
      { text: "!", variable: null, known: true },
    ]);
  });

  test("are no names of the language's own", () => {
    expect(filled("{constructor}", {})).toBe("{constructor}");
  });
});

test("an approval ends with the words that were approved, and with nothing else", () => {
  const approved = reply("a", "one", { review: { state: "approved", by: "Mei", at: 1 } });
  expect(edited(approved, { intent: "x" }).review.state).toBe("approved");
  expect(edited(approved, { text: "two" }).review.state).toBe("draft");
});

test("a list is read by any of its separators, each entry once", () => {
  expect(entriesOf("a、b, a；c\n")).toEqual(["a", "b", "c"]);
});

test("a library that another version kept does no harm", async () => {
  const storage = new PageStorage();
  await storage.save("library/replies", {
    replies: [{ id: 7 }, { id: "a", text: "b", tags: "x" }],
    values: 3,
  });
  expect(libraryOf(await storage.load("library/replies")).replies).toEqual([reply("a", "b")]);
  const library = { ...emptyLibrary, replies: [reply("a", "b")], reviewer: "Mei" };
  await keepLibrary(storage, library);
  expect(libraryOf(await storage.load("library/replies"))).toEqual(library);
});
