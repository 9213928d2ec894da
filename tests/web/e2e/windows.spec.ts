import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./own-page.js";

async function openWindows(page: Page): Promise<Locator> {
  await page.evaluate(() => (location.hash = "windows"));
  const tool = page.locator("liaotai-windows");
  await expect(tool.locator("p.answer")).toBeVisible();
  return tool;
}

async function chooseChannel(tool: Locator, channel: string): Promise<void> {
  await tool.getByRole("combobox", { name: "平台" }).selectOption(channel);
}

test("a customer of 24 hours ago may be answered for another 24 on WeChat, and no more on WhatsApp", async ({
  workbench,
}) => {
  const tool = await openWindows(workbench);
  await chooseChannel(tool, "wechat-kf");
  await tool.getByRole("button", { name: "24 小時前" }).click();
  await expect(tool.locator("p.answer")).toContainText(/可以回覆到.*還有/);
  await chooseChannel(tool, "whatsapp");
  await expect(tool.locator("p.answer")).toContainText("不能回覆了");
});

test("the time left counts down", async ({ workbench }) => {
  const tool = await openWindows(workbench);
  await chooseChannel(tool, "whatsapp");
  await tool.getByRole("button", { name: "1 小時前" }).click();
  await expect(tool.locator("p.answer")).toContainText(/還有/);
  const countdown = tool.locator("liaotai-time-left");
  const before = await countdown.innerText();
  await expect.poll(() => countdown.innerText()).not.toBe(before);
});

test("every sample loads by a click", async ({ workbench }) => {
  const tool = await openWindows(workbench);
  const samples = tool.getByRole("group", { name: "範例" }).getByRole("button");
  const count = await samples.count();
  expect(count).toBeGreaterThan(0);
  for (let index = 0; index < count; index += 1) {
    await samples.nth(index).click();
    await expect(tool.locator("liaotai-windows-answer")).toBeVisible();
  }
  await expect(tool.getByText("客戶（最急的在前面）")).toBeVisible();
});

test("a time without offset is refused with a reason, and the page goes on", async ({ workbench }) => {
  const tool = await openWindows(workbench);
  await tool.getByRole("textbox", { name: "貼上時間" }).fill("2026-03-20T07:23:00");
  await tool.getByRole("button", { name: "加入", exact: true }).click();
  await expect(tool.getByRole("alert")).toContainText("時區");
  await tool.getByRole("button", { name: "1 小時前" }).click();
  await expect(tool.locator("liaotai-windows-answer")).toBeVisible();
});

for (const [what, text] of [
  ["an empty text", ""],
  ["half a JSON text", '{"recordlist": ['],
  ["JSON of another kind", '{"price": 1}'],
] as const) {
  test(`${what} is no log, which is said, and the page goes on`, async ({ workbench }) => {
    const tool = await openWindows(workbench);
    await tool.getByRole("button", { name: "貼上 JSON" }).click();
    await tool.getByRole("textbox", { name: /recordlist/ }).fill(text);
    await tool.getByRole("button", { name: "載入", exact: true }).click();
    await expect(tool.getByRole("alert")).toContainText("沒有載入");
    await tool.getByRole("button", { name: "1 小時前" }).click();
    await expect(tool.locator("liaotai-windows-answer")).toBeVisible();
  });
}
