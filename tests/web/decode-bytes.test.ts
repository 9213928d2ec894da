import { describe, expect, test } from "vitest";
import { decodeBytes, decodeBytesAs } from "../../web/files/decode-bytes.js";
import { FileProblem } from "../../web/files/file-problem.js";
import { encoded, utf16 } from "./encoded.js";

const mainland =
  "编号,分组,内容\n1,售后,亲，您好！退款会在 3 天内原路退回，请放心。\n2,物流,包裹已经发出，单号稍后发给您。\n";
const taiwan =
  "編號,群組,內容\n1,售後,您好！退款會在 3 天內退回原本的付款方式。\n2,物流,包裹已經寄出，單號稍後傳給您。\n";

function problemOf(bytes: Uint8Array): FileProblem {
  try {
    decodeBytes(bytes, "replies.csv");
  } catch (problem) {
    if (problem instanceof FileProblem) return problem;
  }
  throw new Error("the bytes were accepted");
}

describe("the encoding of a file", () => {
  test.each([
    ["gb18030", mainland],
    ["gb18030", "您好，有什么可以帮您？"],
    ["gb18030", "联通"],
    ["big5", taiwan],
    ["big5", "您好，有什麼可以幫您？"],
    ["big5", "快速回覆"],
  ] as const)("%s is recognised by what it says: %s", (encoding, text) => {
    expect(decodeBytes(encoded(text, encoding), "replies.csv")).toMatchObject({ text, encoding });
  });

  test("Traditional Chinese in GB18030 is not taken for Big5", () => {
    const bytes = encoded(taiwan, "gb18030");
    expect(decodeBytes(bytes, "replies.csv")).toMatchObject({ text: taiwan, encoding: "gb18030" });
  });

  test("UTF-8 is read with and without its mark, which is not part of the text", () => {
    const plain = new TextEncoder().encode(taiwan);
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...plain]);
    expect(decodeBytes(plain, "a")).toEqual({ text: taiwan, encoding: "utf-8", certain: true });
    expect(decodeBytes(marked, "a")).toEqual({ text: taiwan, encoding: "utf-8", certain: true });
  });

  test.each(["le", "be"] as const)("UTF-16 %s is read by its mark", (order) => {
    expect(decodeBytes(utf16("您好😀", order), "a")).toEqual({
      text: "您好😀",
      encoding: `utf-16${order}`,
      certain: true,
    });
  });

  test("UTF-16 without a mark is seen by the zeros in it", () => {
    expect(decodeBytes(utf16("id,text\n1,hello\n", "le", false), "a").encoding).toBe("utf-16le");
  });

  test("accents that stand alone are Western, not Chinese", () => {
    const bytes = Uint8Array.from("caf\u00e9 ol\u00e9".split("").map((character) => character.charCodeAt(0)));
    expect(decodeBytes(bytes, "a")).toEqual({ text: "café olé", encoding: "windows-1252", certain: false });
  });

  test("two-byte UTF-8 stays UTF-8", () => {
    const bytes = new TextEncoder().encode("Crème brûlée für später");
    expect(decodeBytes(bytes, "a").encoding).toBe("utf-8");
  });

  test("the reader's own choice is followed, or refused when the bytes can't be that", () => {
    const bytes = encoded(mainland, "gb18030");
    expect(decodeBytesAs(bytes, "gb18030", "a").text).toBe(mainland);
    expect(() => decodeBytesAs(bytes, "utf-8", "a")).toThrow(FileProblem);
  });
});

describe("a file that is no text", () => {
  test("is empty", () => {
    expect(problemOf(new Uint8Array())).toMatchObject({ code: "fileEmpty", args: { name: "replies.csv" } });
  });

  test.each([
    ["Excel / Word / ZIP", [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ["PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d]],
    ["PDF", [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
    ["NUL", [0x61, 0x00, 0x00, 0x01, 0x62]],
  ])("is %s", (kind, bytes) => {
    expect(problemOf(Uint8Array.from(bytes))).toMatchObject({ code: "fileBinary", args: { kind } });
  });

  test("is in no encoding that we know", () => {
    expect(problemOf(Uint8Array.from([0x61, 0xff, 0xff, 0xff, 0x62])).code).toBe("fileUndecodable");
  });
});
