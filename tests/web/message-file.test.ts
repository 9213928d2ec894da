import { describe, expect, test } from "vitest";
import { FileProblem } from "../../web/files/file-problem.js";
import { recogniseHeading } from "../../web/files/headings.js";
import { readMessageFile, type ReadingChoice } from "../../web/files/message-file.js";
import { workbookOf } from "../../web/library/write-workbook.js";
import { linesInSlices, splitText } from "../../web/files/split-text.js";
import { encoded } from "./encoded.js";

function read(text: string, name = "replies.csv", choice: ReadingChoice = {}) {
  return readMessageFile({ name, bytes: new TextEncoder().encode(text) }, choice);
}

async function textsOf(text: string, name?: string): Promise<string[]> {
  return (await read(text, name)).messages.map((message) => message.text);
}

describe("headings", () => {
  test.each([
    "内容",
    "內容",
    "话术",
    "話術",
    "快捷短语",
    "快速回覆",
    "回复内容",
    "訊息",
    "Text",
    " CONTENT ",
    "訊息內容（必填）",
  ])("%s is the text", (heading) => expect(recogniseHeading(heading)).toBe("text"));
  test.each(["分组", "群組", "分類", "Group"])("%s is the group", (heading) =>
    expect(recogniseHeading(heading)).toBe("group"),
  );
  test.each(["编号", "編號", "ID", "No."])("%s is the number", (heading) =>
    expect(recogniseHeading(heading)).toBe("id"),
  );
  test("a sentence is no heading", () => expect(recogniseHeading("内容会在明天发给您")).toBeNull());
});

describe("a workbook of messages", () => {
  test("is read below its merged title, with a formula's text as it stands", async () => {
    const rows = [
      ["本月話術", "", ""],
      ["分組", "話術", "備註"],
      ["出貨", "今天出貨", "=1+1"],
      ["", "", ""],
      ["尺寸", "", ""],
    ];
    const bytes = new Uint8Array(await (await workbookOf(rows)).arrayBuffer());
    const file = await readMessageFile({ name: "replies.xlsx", bytes });
    expect(file.encoding).toBeNull();
    expect(file.messages).toEqual([
      { id: "3", text: "今天出貨", group: "出貨" },
      { id: "5", text: "", group: "尺寸" },
    ]);
    expect(file.notes).toEqual([
      { code: "rowsAboveHeadings", rows: [1] },
      { code: "rowsBlank", rows: [4] },
      { code: "rowsWithoutText", rows: [5] },
    ]);
  });
});

describe("a table of messages", () => {
  test("is read by its headings, in any order, with quotes and line breaks inside", async () => {
    const file = await read('分组,编号,话术\r\n售后,A1,"您好，\r\n请说""明""问题"\r\n物流,A2,已发货\r\n');
    expect(file.messages).toEqual([
      { id: "2", text: '您好，\n请说"明"问题', group: "售后", name: "A1" },
      { id: "3", text: "已发货", group: "物流", name: "A2" },
    ]);
    expect(file.notes).toEqual([]);
  });

  test.each(["\t", ";", "；", "|"])("may be separated by %j", async (separator) => {
    expect(
      await textsOf(
        [
          ["编号", "内容"],
          ["1", "您好"],
          ["2", "再见"],
        ]
          .map((row) => row.join(separator))
          .join("\n"),
      ),
    ).toEqual(["您好", "再见"]);
  });

  test("in Big5 with Chinese headings keeps every character", async () => {
    const bytes = encoded("編號,快速回覆內容\n1,您好，請稍等\n", "big5");
    const file = await readMessageFile({ name: "a.csv", bytes });
    expect(file.encoding).toBe("big5");
    expect(file.messages[0]?.text).toBe("您好，請稍等");
  });

  test("without headings takes the first column of words, and says so", async () => {
    const file = await read("1001,您好,A\n1002,再见,B\n");
    expect(file.messages.map(({ text }) => text)).toEqual(["您好", "再见"]);
    expect(file.notes).toEqual([{ code: "noHeadings", rows: [1] }]);
  });

  test("names the rows that hold no message", async () => {
    const file = await read("编号,内容\n1,您好\n\n2,\n3,再见\n");
    expect(file.notes).toEqual([
      { code: "rowsBlank", rows: [3] },
      { code: "rowsWithoutText", rows: [4] },
    ]);
    expect(file.messages).toHaveLength(3);
  });

  test("keeps what an unquoted comma cut off, and names the row", async () => {
    const file = await read("id,text\n1,hello, dear\n2,bye\n");
    expect(file.messages[0]?.text).toBe("hello, dear");
    expect(file.notes).toEqual([{ code: "rowsTooWide", rows: [2] }]);
  });

  test("is read by another column when the reader says so", async () => {
    const file = await read("甲,乙\n您好,再见\n", "a.csv", { textColumn: 1 });
    expect(file.messages.map(({ text }) => text)).toEqual(["乙", "再见"]);
  });

  test("follows Excel's own sep= line", async () => {
    expect(await textsOf("sep=|\nid|text\n1|hello\n")).toEqual(["hello"]);
  });

  test("of many rows arrives whole", async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => `${index},"第 ${index} 行,\n第二行"`);
    const file = await read(`id,text\n${rows.join("\n")}\n`);
    expect(file.messages).toHaveLength(60_000);
    expect(file.messages.at(-1)?.text).toBe("第 59999 行,\n第二行");
  });
});

describe("running text", () => {
  test("is one message a line, commas and all", async () => {
    expect(await textsOf("hello, dear\nbye, dear\n", "a.txt")).toEqual(["hello, dear", "bye, dear"]);
  });

  test("is cut as the reader wants", async () => {
    const file = await read("您好\n请稍等\n\n再见", "a.txt", { splitting: "paragraph" });
    expect(file.messages.map(({ text }) => text)).toEqual(["您好\n请稍等", "再见"]);
  });

  test("with nothing to see is refused by name", async () => {
    await expect(read(" \n\u3000\n", "a.txt")).rejects.toThrow(FileProblem);
  });
});

describe("cutting a text", () => {
  const text = "一😀\r\n\r\n二\n三";

  test.each([
    ["line", ["一😀", "二", "三"]],
    ["paragraph", ["一😀", "二\n三"]],
    ["whole", [text]],
  ] as const)("by %s", (splitting, expected) => {
    const pieces = splitText(text, splitting);
    expect(pieces.map((piece) => piece.text)).toEqual(expected);
    for (const piece of pieces) expect(text.slice(piece.start, piece.end)).toBe(piece.text);
  });
});

test("a long text is cut into the same lines in slices", async () => {
  const text = `\n${"第一行\n\n  \n 第二行 \n".repeat(90_000)}end`;
  const cut = await linesInSlices(text);
  expect(cut.length).toBe(180_001);
  expect(cut.slice(0, 40)).toEqual(
    splitText(text.slice(0, 500), "line")
      .slice(0, 40)
      .map(({ id, text: line }) => ({ id, text: line })),
  );
  expect(cut.at(-1)).toEqual({ id: "180001", text: "end" });
});
