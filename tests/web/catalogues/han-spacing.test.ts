import { expect, test } from "vitest";
import { inARow } from "../../../web/catalogues/han-spacing.js";
import { fill } from "../../../web/catalogues/sentence.js";
import { formats } from "../../../web/workbench/formats.js";

test.each([
  ["{buyer} 的聊聊轉發給{member}", "小雨天", "志豪", "小雨天的聊聊轉發給志豪"],
  ["{buyer} 的聊聊轉發給{member}", "tea.lover", "Amy", "tea.lover 的聊聊轉發給 Amy"],
  ["「{buyer}」和「{member}」", "tea", "Amy", "「tea」和「Amy」"],
  ["{buyer} {member}", "小雨", "志豪", "小雨 志豪"],
  ["{buyer} for {member}", "小雨", "志豪", "小雨 for 志豪"],
])("%s takes %s and %s with the spaces that they need", (sentence, buyer, member, said) => {
  expect(fill(sentence, { buyer, member }, "zh-Hant")).toBe(said);
});

test("what is put into a sentence keeps its own spaces", () => {
  expect(fill("想要{text}嗎", { text: "退 貨" }, "zh-Hant")).toBe("想要退 貨嗎");
});

test("a list sets Latin words and digits apart, too", () => {
  const { list } = formats("zh-Hant");
  expect(list(["05:00–09:00", "22:00–24:00"])).toBe("05:00–09:00 和 22:00–24:00");
  expect(list(["蝦皮", "微信"])).toBe("蝦皮和微信");
  expect(formats("en").list(["Ann", "Bob", "Cy"])).toBe("Ann, Bob, and Cy");
});

test("sentences in a row have a space between them where their stops bring none", () => {
  expect(inARow(["已加入。", "", "有 2 列沒有使用。"])).toBe("已加入。有 2 列沒有使用。");
  expect(inARow(["Added.", "2 rows were left out."])).toBe("Added. 2 rows were left out.");
});
