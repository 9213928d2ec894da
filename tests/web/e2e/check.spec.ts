import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./own-page.js";

async function openCheck(page: Page): Promise<Locator> {
  await page.evaluate(() => (location.hash = "check"));
  const tool = page.locator("liaotai-check");
  await expect(tool).toBeVisible();
  return tool;
}

function textArea(tool: Locator): Locator {
  return tool.getByRole("textbox", { name: "要檢查的訊息" });
}

function open(tool: Locator, name: string, buffer: Buffer): Promise<void> {
  return tool.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer });
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
  await expect(tool.locator("[role=alert], liaotai-check-report").first()).toBeVisible({ timeout: 50_000 });
  await tool
    .getByRole("button", { name: /改用輸入|清空/ })
    .first()
    .click();
  await textArea(tool).fill("請到 www.example.com 下單");
  await expect(tool.locator("mark")).not.toHaveCount(0);
});
