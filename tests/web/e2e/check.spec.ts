import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { complaintsOf } from "./axe.js";
import { expect, test } from "./own-page.js";

async function openCheck(page: Page): Promise<Locator> {
  await page.evaluate(() => (location.hash = "check"));
  const tool = page.locator("liaotai-check");
  // The example of a first visit, which takes the place of an empty field and of nothing else.
  await expect(tool.getByRole("tabpanel").locator("textarea").first()).not.toHaveValue("");
  return tool;
}

function textArea(tool: Locator): Locator {
  return tool.getByRole("textbox", { name: "要檢查的訊息" });
}

function open(tool: Locator, name: string, buffer: Buffer): Promise<void> {
  return tool.locator("liaotai-check-texts input[type=file]").setInputFiles({ name, mimeType: "", buffer });
}

test("an address, a telephone number and a messenger are marked in the text, with the reason", async ({
  workbench,
}) => {
  const tool = await openCheck(workbench);
  await tool.getByRole("button", { name: "蝦皮", exact: true }).click();
  await textArea(tool).fill(
    "您好，商品還有庫存。\n加我 LINE：example123\n請到 www.example.com 下單\n電話 0912-345-678",
  );
  await expect(tool.locator("mark")).not.toHaveCount(0);
  for (const marked of ["www.example.com", "0912-345-678"]) {
    await expect(tool.locator("mark", { hasText: marked })).toHaveCount(1);
  }
  await expect(tool).toContainText("網址");
  await expect(tool).toContainText("電話號碼");
  await expect(tool.locator("p.answer")).toContainText("4 則訊息");
});

test("the marked characters are the ones that offend, after characters of every width", async ({
  workbench,
}) => {
  const tool = await openCheck(workbench);
  await textArea(tool).fill("👩‍👩‍👧 𠮷野家優惠 www.example.com 謝謝");
  await expect(tool.locator("mark", { hasText: "www.example.com" })).toContainText(/^\d*www\.example\.com$/);
});

for (const [file, said] of [
  ["quick-replies-big5.csv", "Big5"],
  ["quick-replies-gbk.csv", "GB18030"],
] as const) {
  test(`${file} is read in its encoding, by its Chinese headings`, async ({ workbench }) => {
    const tool = await openCheck(workbench);
    await open(tool, file, await readFile(`public/samples/check/${file}`));
    await expect(tool.getByText(`「${file}」`)).toBeVisible();
    await expect(tool.locator("select option:checked", { hasText: said })).toHaveCount(1);
    await expect(tool.locator("mark")).not.toHaveCount(0);
  });
}

test("every sample loads by a click", async ({ workbench }) => {
  const tool = await openCheck(workbench);
  const samples = tool.getByRole("group", { name: "範例" }).getByRole("button");
  const count = await samples.count();
  expect(count).toBeGreaterThan(0);
  for (let index = 0; index < count; index += 1) {
    await samples.nth(index).click();
    await expect(tool.locator("p.answer")).toContainText(/則訊息/);
  }
});

for (const [what, name, bytes, said] of [
  ["an empty file", "empty.csv", Buffer.alloc(0), "是空的"],
  ["a picture", "picture.csv", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "不是文字檔"],
] as const) {
  test(`${what} is refused with a reason, and the page goes on`, async ({ workbench }) => {
    const tool = await openCheck(workbench);
    await open(tool, name, bytes);
    await expect(tool.getByRole("alert")).toContainText(said);
    await textArea(tool).fill("請到 www.example.com 下單");
    await expect(tool.locator("mark")).not.toHaveCount(0);
  });
}

test("ten megabytes of text are checked or refused by name, and the page goes on", async ({ workbench }) => {
  const tool = await openCheck(workbench);
  const line = "您好，商品還有庫存，歡迎下單。\n";
  await open(
    tool,
    "long.txt",
    Buffer.from(line.repeat(Math.ceil((10 * 1024 * 1024) / Buffer.byteLength(line)))),
  );
  // Either the file takes the field's place, or it is refused and the field stays.
  const opened = tool.getByRole("button", { name: "改用輸入" }).or(tool.getByRole("alert"));
  await expect(opened.first()).toBeVisible({ timeout: 50_000 });
  await tool
    .getByRole("button", { name: /改用輸入|清空/ })
    .first()
    .click();
  await textArea(tool).fill("請到 www.example.com 下單");
  await expect(tool.locator("mark")).not.toHaveCount(0);
});

test("findings are marked as they are typed, walked by keys, mended and taken back by undo", async ({
  workbench,
}) => {
  const tool = await openCheck(workbench);
  const field = textArea(tool);
  await field.fill("您好\n請到 www.example.com 下單\n電話 0912-345-678");
  const marks = tool.locator("liaotai-marked-field .mark");
  await expect(marks).toHaveText(["www.example.com", "0912-345-678"]);
  await field.press("Control+Home");
  await field.press("F8");
  const rows = tool.locator(".finding");
  await expect(rows.nth(0)).toBeFocused();
  await workbench.keyboard.press("F8");
  await expect(rows.nth(1)).toBeFocused();
  await workbench.keyboard.press("Shift+F8");
  await expect(rows.nth(0)).toBeFocused();
  await workbench.keyboard.press("Control+.");
  await expect(rows.nth(0).locator("button.fix")).toBeFocused();
  await expect(rows.nth(0).locator("del")).toContainText("www.example.com");
  await workbench.keyboard.press("Enter");
  await expect(field).not.toHaveValue(/www\.example\.com/);
  await expect(marks).toHaveText(["0912-345-678"]);
  await expect(field).toBeFocused();
  await workbench.keyboard.press("Control+z");
  await expect(field).toHaveValue(/www\.example\.com/);
  await workbench.keyboard.press("F8");
  await workbench.keyboard.press("Escape");
  await expect(field).toBeFocused();
});

test("what an input method composes is checked when it is done", async ({ workbench }) => {
  const tool = await openCheck(workbench);
  const field = textArea(tool);
  await field.fill("您好");
  await expect(tool.locator("p.answer")).toContainText("1 則訊息");
  await field.evaluate((element: HTMLTextAreaElement) => {
    element.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
    element.value = "電話 0912-345-678";
    element.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
  });
  await expect(tool.locator(".behind")).toContainText("0912-345-678");
  await expect(tool.locator("liaotai-check-report .marked")).toHaveText("您好");
  await field.evaluate((element) =>
    element.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true })),
  );
  await expect(tool.locator("liaotai-marked-field .mark")).toHaveText(["0912-345-678"]);
});

test("a finding is set aside, kept over a reload, reported when it matches nothing, and taken back", async ({
  workbench,
}) => {
  const tool = await openCheck(workbench);
  await textArea(tool).fill("電話 0912-345-678");
  await expect(tool.locator(".finding")).toHaveCount(1);
  await tool.getByRole("button", { name: "不算問題…" }).click();
  await tool.getByRole("menuitem", { name: "略過這一處" }).click();
  await expect(tool.locator(".finding")).toHaveCount(0);
  await workbench.reload();
  await expect(tool.locator("p.answer")).toContainText("都可以發");
  await textArea(tool).fill("您好");
  const aside = tool.locator("liaotai-check-aside");
  await expect(aside).toContainText("1 項沒有用到");
  await aside.getByText("已放過的").click();
  await aside.getByRole("button", { name: "取回「0912-345-678」" }).click();
  await textArea(tool).fill("電話 0912-345-678");
  await expect(tool.locator(".finding")).toHaveCount(1);
});

test("all platforms stand beside each other, and another platform says what it changed", async ({
  workbench,
}) => {
  const tool = await openCheck(workbench);
  await textArea(tool).fill("電話 0912-345-678\n*今天* 出貨");
  await expect(tool.locator(".finding")).toHaveCount(1);
  await tool.getByRole("button", { name: "微信", exact: true }).click();
  await expect(tool.locator(".change")).toContainText("從蝦皮換到微信");
  await tool.getByRole("tab", { name: "各平台對照" }).click();
  const matrix = tool.locator("liaotai-check-matrix");
  await expect(matrix.locator("tbody tr")).toHaveCount(2);
  await expect(matrix.locator("tbody tr").first().locator("td").first()).toContainText("必須改");
  await matrix.getByRole("button", { name: "*今天* 出貨" }).click();
  await expect(matrix.locator(".phone.whatsapp strong", { hasText: "今天" })).toHaveCount(1);
  await expect(matrix.locator(".phone.shopee .bubble")).toHaveText("*今天* 出貨");
});

test("a broken pack of one's own is refused at its field, and used once it is mended", async ({
  workbench,
}) => {
  const tool = await openCheck(workbench);
  await tool.getByRole("tab", { name: "自訂詞與規則" }).click();
  await tool.getByRole("button", { name: "新增一套" }).click();
  const field = tool.getByLabel("規則的 JSON");
  const whole = await field.inputValue();
  await field.fill(whole.replace(/"why": \{[^}]*\},/, ""));
  await tool.getByRole("button", { name: "檢查並使用" }).click();
  await expect(tool.getByRole("alert")).toContainText("/rules/0/why");
  await field.fill(whole);
  await tool.getByRole("button", { name: "檢查並使用" }).click();
  await expect(tool.locator("liaotai-check-packs li")).toContainText("own-1");
  await tool.getByRole("tab", { name: "逐則檢查" }).click();
  await textArea(tool).fill("星河舊店");
  await expect(tool.locator("liaotai-marked-field .mark")).toHaveText(["星河舊店"]);
});

test("a large file is checked with its findings by rule, and can be stopped", async ({ workbench }) => {
  const tool = await openCheck(workbench);
  await tool.getByRole("tab", { name: "大檔案" }).click();
  const bulk = tool.locator("liaotai-check-bulk");
  const lines = (count: number): Buffer =>
    Buffer.from("您好，今天出貨\n請到 www.example.com 下單\n".repeat(count));
  const file = bulk.locator("input[type=file]");
  await file.setInputFiles({ name: "large.txt", mimeType: "", buffer: lines(2000) });
  await expect(bulk.locator("p.answer")).toContainText("「large.txt」共 4,000 則，找到 2,001 處", {
    timeout: 50_000,
  });
  await bulk.getByRole("button", { name: "網址" }).click();
  await expect(bulk.locator("mark").first()).toHaveText("www.example.com");
  await file.setInputFiles({ name: "larger.txt", mimeType: "", buffer: lines(150_000) });
  await bulk.getByRole("button", { name: "停止" }).click();
  await expect(bulk.locator("p.answer")).toContainText("已停止");
});

test("of a file full of repetitions more are counted than listed, and it says how many", async ({
  workbench,
}) => {
  const tool = await openCheck(workbench);
  await tool.getByRole("tab", { name: "大檔案" }).click();
  const bulk = tool.locator("liaotai-check-bulk");
  await bulk.getByRole("button", { name: "小紅書", exact: true }).click();
  const buffer = Buffer.from("您好，今天下午三點以後為您安排出貨\n".repeat(12_000));
  await bulk.locator("input[type=file]").setInputFiles({ name: "same.txt", mimeType: "", buffer });
  await expect(bulk.locator("p.answer")).toContainText("「same.txt」共 12,000 則，找到 11,999 處", {
    timeout: 50_000,
  });
  await expect(bulk).toContainText("另有 1,999 則重複訊息計入總數，沒有列出。");
  await expect(bulk.locator("td.number")).toHaveText("10,000");
});

for (const width of [390, 1280]) {
  test(`every view of the check is accessible at ${width} pixels and never scrolls sideways`, async ({
    workbench,
  }) => {
    await workbench.setViewportSize({ width, height: 900 });
    const tool = await openCheck(workbench);
    await textArea(tool).fill("電話 0912-345-678\n您好");
    await expect(tool.locator(".finding")).toHaveCount(1);
    for (const summary of await tool.locator("details > summary").all()) await summary.click();
    for (const tab of await tool.getByRole("tab").all()) {
      await tab.click();
      await expect(tool.getByRole("tabpanel")).not.toBeEmpty();
      await expect(tool.locator(".waiting:visible")).toHaveCount(0);
      expect(await complaintsOf(workbench)).toEqual([]);
    }
  });
}

test("keyword replies: who answers what, what never fires, a keyword added, a table in and out", async ({
  workbench,
}) => {
  const tool = await openCheck(workbench);
  await tool.getByRole("tab", { name: "關鍵字自動回覆" }).click();
  const view = tool.locator("liaotai-check-auto-replies");
  await expect(view).toContainText("8 則訊息裡有 5 則會得到自動回覆（63%）。");
  await expect(view).toContainText("「退錢」和「退款」同義");
  await expect(view.getByRole("button", { name: "刪掉這個關鍵字" })).toHaveCount(2);
  await view.getByRole("button", { name: "刪掉這個關鍵字" }).first().click();
  await expect(view.getByRole("button", { name: "刪掉這個關鍵字" })).toHaveCount(1);
  await view.getByRole("button", { name: "加入「發票」" }).click();
  await view.getByRole("menuitem", { name: "加到「出貨」" }).click();
  await expect(view).toContainText("8 則訊息裡有 7 則會得到自動回覆（88%）。");
  const [csv] = await Promise.all([
    workbench.waitForEvent("download"),
    view.getByRole("button", { name: "匯出 CSV" }).click(),
  ]);
  const bytes = await readFile(await csv.path());
  const chosen = view.locator("input[type=file]").first();
  await chosen.setInputFiles({ name: "groups.csv", mimeType: "", buffer: bytes });
  await expect(view).toContainText("從「groups.csv」讀到 3 組");
  await expect(view).toContainText("8 則訊息裡有 7 則會得到自動回覆（88%）。");
});

test("a report is printed by itself, with the reasons and where they are written", async ({ workbench }) => {
  const tool = await openCheck(workbench);
  await textArea(tool).fill("您好\n請到 www.example.com 下單");
  await expect(tool.locator("liaotai-check-report mark")).toHaveCount(1);
  await workbench.evaluate(() => (window.print = () => undefined));
  await tool.getByRole("button", { name: "列印報告" }).click();
  await workbench.emulateMedia({ media: "print" });
  const sheet = workbench.locator(".sheet");
  await expect(sheet).toContainText("第 2 則 · 再看一下");
  await expect(sheet).toContainText("為什麼：");
  await expect(sheet.locator("mark")).toHaveText(/www\.example\.com/u);
  await expect(tool).toBeHidden();
  await workbench.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(sheet).toHaveCount(0);
  await expect(tool).toBeVisible();
});
