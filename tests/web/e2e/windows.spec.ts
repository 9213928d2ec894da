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
    await tool.getByRole("button", { name: "貼上紀錄" }).click();
    await tool.getByRole("textbox", { name: /recordlist/ }).fill(text);
    await tool.getByRole("button", { name: "載入", exact: true }).click();
    await expect(tool.getByRole("alert")).toContainText("沒有載入");
    await tool.getByRole("button", { name: "1 小時前" }).click();
    await expect(tool.locator("liaotai-windows-answer")).toBeVisible();
  });
}

test("opening hours come into the answer, and are kept over a reload", async ({ workbench }) => {
  const tool = await openWindows(workbench);
  await chooseChannel(tool, "whatsapp");
  await tool.getByRole("button", { name: "1 小時前" }).click();
  await tool.getByRole("checkbox", { name: "把營業時間算進去" }).check();
  await expect(tool.locator("p.answer")).toContainText("營業");
  await workbench.reload();
  await expect(tool.getByRole("checkbox", { name: "把營業時間算進去" })).toBeChecked();
  await expect(tool.locator("p.answer")).toContainText("營業");
});

test("a table without zones asks for the zone once, and becomes a board that can be filtered", async ({
  workbench,
}) => {
  const tool = await openWindows(workbench);
  await chooseChannel(tool, "whatsapp");
  const csv = [
    "時間,客戶,事件,客服",
    "2026-01-05 09:00,安娜,user-message,小美",
    "2026-01-06 09:00,小本,user-message,阿強",
    "不知道,小本,user-message,阿強",
  ].join("\n");
  await tool
    .locator("liaotai-windows-log input[type=file]")
    .setInputFiles({ name: "log.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await tool.getByRole("button", { name: "套用到整份紀錄" }).click();
  const board = tool.locator("liaotai-windows-board");
  await expect(board.getByRole("listitem")).toHaveCount(2);
  await expect(tool.getByText("有 1 列沒有使用。")).toBeVisible();
  await board.getByRole("combobox", { name: "客服" }).selectOption("小美");
  await expect(board.getByRole("listitem")).toHaveCount(1);
  await expect(board.getByRole("listitem")).toContainText("安娜");
});

test("reminders come as a calendar file", async ({ workbench }) => {
  const tool = await openWindows(workbench);
  await chooseChannel(tool, "whatsapp");
  await tool.getByRole("button", { name: "1 小時前" }).click();
  const coming = workbench.waitForEvent("download");
  await tool.getByRole("button", { name: "下載行事曆提醒" }).click();
  expect((await coming).suggestedFilename()).toMatch(/\.ics$/u);
});
