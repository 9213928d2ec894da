import { describe, expect, test } from "vitest";
import { groupsCsv, groupsOfTable } from "../../web/check/auto-replies/groups-table.js";
import {
  buyersMessages,
  followReplies,
  freeName,
  keepReplies,
  withKeyword,
  withoutKeyword,
} from "../../web/check/auto-replies/replies-input.js";
import { words as hant } from "../../web/catalogues/zh-Hant/other-words.js";
import { tableOfText } from "../../web/files/table.js";
import { PageStorage } from "../../web/storage/page-storage.js";

const groups = [
  { id: "退款", keywords: ["退款", "退錢"], match: "fuzzy", reply: "=1+1" },
  { id: "出貨", keywords: ["發貨"], match: "contains", reply: "今天出" },
] as const;

const list = groups.map((group) => ({ ...group, keywords: [...group.keywords] }));

describe("a table of keyword groups", () => {
  test("is read below a title, rows of one name together", () => {
    const read = groupsOfTable(
      [
        ["自動回覆", null, null],
        ["組名", "關鍵字", "比對方式", "回覆內容"],
        ["退款", "退款、退錢", "模糊", "請看訂單頁"],
        ["退款", "退貨", "模糊", ""],
        ["出貨", "發貨，到貨", "", "今天出"],
      ],
      "組",
    );
    expect(read.groups).toEqual([
      { id: "退款", keywords: ["退款", "退錢", "退貨"], match: "fuzzy", reply: "請看訂單頁" },
      { id: "出貨", keywords: ["發貨", "到貨"], match: "contains", reply: "今天出" },
    ]);
    expect(read.faults).toEqual([]);
  });

  test("says which rows it leaves out, and why", () => {
    const { groups: read, faults } = groupsOfTable(
      [
        ["Group", "Keywords", "Match", "Reply"],
        ["a", "", "exact", "x"],
        ["a", "k", "sometimes", "x"],
        ["a", "k", "exact", "x"],
        ["a", "l", "fuzzy", "x"],
        ["a", "m", "exact", "y"],
      ],
      "group",
    );
    expect(read).toHaveLength(1);
    expect(faults.map(({ row, problem }) => [row, problem])).toEqual([
      [2, "keywordsMissing"],
      [3, "matchUnknown"],
      [5, "matchDiffers"],
      [6, "replyDiffers"],
    ]);
  });

  test("without headings is none", () => {
    expect(groupsOfTable([["a", "b"]], "group").groups).toBeNull();
  });

  test("comes back from its CSV, which holds no formula", async () => {
    const { columns, matches } = hant.autoReplies;
    const csv = groupsCsv(list, columns, matches);
    expect(csv).toContain("'=1+1");
    const rows: (readonly unknown[])[] = [];
    await tableOfText("a.csv", csv.slice(1)).read((slice) => rows.push(...slice));
    expect(groupsOfTable(rows as string[][], "組").groups).toEqual(list);
  });
});

describe("groups and messages", () => {
  test("are kept, but for a file, and are an example on a first visit", async () => {
    const storage = new PageStorage();
    const seen: unknown[] = [];
    const stay = new AbortController().signal;
    const first = { groups: [], text: "example" };
    await followReplies(
      storage,
      () => first,
      (kept) => seen.push(kept),
      stay,
    );
    const typed = { groups: list, text: "a\n\nb", file: { name: "x", texts: ["y"] } };
    await keepReplies(storage, typed);
    await followReplies(
      storage,
      () => first,
      (kept) => seen.push(kept),
      stay,
    );
    expect(seen).toEqual([first, { groups: list, text: "a\n\nb" }]);
    expect(buyersMessages({ ...typed, file: null })).toEqual(["a", "b"]);
    expect(buyersMessages(typed)).toEqual(["y"]);
    await storage.save("check/auto-replies", { groups: [{ id: 1 }], text: 3 });
    await followReplies(
      storage,
      () => first,
      (kept) => seen.push(kept),
      stay,
    );
    expect(seen.at(-1)).toEqual({ groups: [], text: "" });
  });

  test("gain and lose keywords", () => {
    expect(withKeyword(list, "出貨", "到貨")[1]?.keywords).toEqual(["發貨", "到貨"]);
    expect(withoutKeyword(list, "/groups/0/keywords/0")[0]?.keywords).toEqual(["退錢"]);
    expect(freeName(list, "退款")).toBe("退款 2");
  });
});
