import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { complaintsOf } from "./axe.js";
import { expect, test } from "./own-page.js";

async function openLibrary(page: Page): Promise<Locator> {
  await page.evaluate(() => (location.hash = "library"));
  const tool = page.locator("liaotai-library");
  await expect(tool).toBeVisible();
  return tool;
}

function choose(tool: Locator, name: string, text: string): Promise<void> {
  return tool.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer: Buffer.from(text) });
}

test("a reply is written, filled in, reviewed, and kept over a reload", async ({ workbench }) => {
  const tool = await openLibrary(workbench);
  await tool.getByRole("button", { name: "新增一則" }).click();
  const card = tool.locator("liaotai-library-reply").first();
  await card.locator("textarea").fill("{買家暱稱}您好，今天出貨。");
  await tool.getByLabel("{買家暱稱}", { exact: true }).fill("小林");
  await expect(card.locator(".reply-text")).toHaveText("小林您好，今天出貨。");
  await expect(card.getByRole("button", { name: "複製" })).toBeDisabled();
  await tool.getByLabel("覆核人").fill("小美");
  await tool.getByLabel("覆核人").press("Tab");
  await expect(card).toContainText("可以發");
  await card.getByRole("button", { name: "通過", exact: true }).click();
  await expect(card).toContainText("已通過");
  await expect(card.getByRole("button", { name: "複製" })).toBeEnabled();
  await workbench.reload();
  await expect(card).toContainText("小美");
  await card.getByRole("button", { name: "修改" }).click();
  await card.locator("textarea").fill("{買家暱稱}您好，明天出貨。");
  await expect(card).toContainText("草稿");
});

test("a table is tried, imported, and exported with all that stood in it", async ({ workbench }) => {
  const tool = await openLibrary(workbench);
  await choose(tool, "replies.csv", "分組,話術,備註\n出貨,今天出貨,=1+1\n尺寸,,沒有內容\n");
  const panel = tool.locator("liaotai-library-import");
  await expect(panel).toContainText("新增 1 則，更新 0 則，0 則相同，1 列無法匯入。");
  await expect(panel).toContainText("第 3 列：沒有內容。");
  // The examples of a first visit make way for what is imported.
  await expect(tool.locator("liaotai-library-reply")).toHaveCount(4);
  await panel.getByRole("button", { name: "匯入 1 則" }).click();
  await expect(tool.locator("liaotai-library-reply")).toHaveCount(1);
  const [csv] = await Promise.all([
    workbench.waitForEvent("download"),
    tool.getByRole("button", { name: "匯出 CSV" }).click(),
  ]);
  expect(await readFile(await csv.path(), "utf8")).toContain("出貨,今天出貨,'=1+1");
  const [workbook] = await Promise.all([
    workbench.waitForEvent("download"),
    tool.getByRole("button", { name: "匯出 XLSX" }).click(),
  ]);
  const bytes = await readFile(await workbook.path());
  await tool.locator("input[type=file]").setInputFiles({ name: "replies.xlsx", mimeType: "", buffer: bytes });
  await expect(panel).toContainText("新增 0 則");
  await expect(panel).toContainText("0 列無法匯入");
});

for (const width of [390, 1280]) {
  test(`the library is accessible at ${width} pixels and never scrolls sideways`, async ({ workbench }) => {
    await workbench.setViewportSize({ width, height: 900 });
    const tool = await openLibrary(workbench);
    await tool.getByRole("button", { name: "修改" }).first().click();
    await choose(tool, "replies.csv", "分組,話術\n出貨,今天出貨\n");
    await expect(tool.locator("liaotai-library-import section")).toBeVisible();
    await expect(tool.locator("liaotai-library-reply").first()).toContainText("可以發");
    expect(await complaintsOf(workbench)).toEqual([]);
  });
}
