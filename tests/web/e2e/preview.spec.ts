import type { Locator, Page } from "@playwright/test";
import { complaintsOf } from "./axe.js";
import { expect, test } from "./own-page.js";

test.use({ locale: "zh-TW", timezoneId: "Asia/Taipei" });

const answer = (page: Page): Locator => page.locator("liaotai-preview .answer");
const timeline = (page: Page): Locator => page.getByRole("slider", { name: "時間軸" });
const player = (page: Page): Locator => page.getByRole("group", { name: "時間軸" });
const memberOf = (page: Page, name: string): Locator =>
  page.locator("liaotai-shop-picture .member", { hasText: name });

/** Opens one of the deck's pages. */
async function openPage(page: Page, name: string): Promise<void> {
  await page.locator("liaotai-story-picker summary").click();
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.locator("liaotai-preview .facts h3")).toContainText(/第 \d+ 頁/);
}

test.beforeEach(async ({ workbench }) => {
  await workbench.getByRole("tab", { name: "預覽" }).click();
  await expect(answer(workbench)).toContainText("tea.lover");
});

test("a story is stepped through, scrubbed and played; the picture shows each instant", async ({
  workbench,
}) => {
  await openPage(workbench, "第 23 頁・無客服在線");
  await expect(player(workbench)).toContainText("第 7 步，共 7 步");
  await timeline(workbench).fill("4");
  await expect(workbench.locator("liaotai-shop-picture .buffer")).toContainText("3 則在排隊");
  await expect(memberOf(workbench, "志豪")).toContainText("未讀 0");
  await player(workbench).getByRole("button", { name: "下一步" }).click();
  await expect(player(workbench)).toContainText("志豪上線");
  await expect(memberOf(workbench, "志豪")).toContainText("未讀 3");
  await timeline(workbench).focus();
  await workbench.keyboard.press("Home");
  await expect(player(workbench)).toContainText("什麼都還沒發生");
  await workbench.keyboard.press("ArrowRight");
  await expect(player(workbench)).toContainText("第 1 步");
  await player(workbench).getByLabel("速度").selectOption({ label: "每秒 20 步" });
  await timeline(workbench).focus();
  await workbench.keyboard.press("Space");
  await expect(player(workbench)).toContainText("第 7 步，共 7 步");
  await expect(player(workbench).getByRole("button", { name: "播放" })).toBeVisible();
  await expect(answer(workbench)).toContainText("鹿角蕨");
});

test("what happens in the middle of the timeline is inserted there, and undone", async ({ workbench }) => {
  await openPage(workbench, "第 24 頁・未讀一樣");
  await timeline(workbench).fill("3");
  await expect(workbench.getByText("接下來的動作會插在這裡")).toBeVisible();
  await workbench.getByRole("button", { name: "商品詳情頁面" }).click();
  await expect(answer(workbench)).toContainText("買家 1 從商品詳情頁面傳來的訊息，分給佳穎");
  await expect(player(workbench)).toContainText("第 4 步，共 8 步");
  await timeline(workbench).press("End");
  await expect(answer(workbench)).toContainText("慢慢來從商品詳情頁面傳來的訊息，分給柏翰");
  await workbench.getByRole("button", { name: "復原上一步" }).click();
  // The key has to meet the timeline as it is after the engine's answer.
  await expect(player(workbench)).toContainText("共 7 步");
  await timeline(workbench).press("End");
  await expect(answer(workbench)).toContainText("慢慢來從商品詳情頁面傳來的訊息，分給佳穎");
});

test("a decision opens its path, and another reading leads elsewhere", async ({ workbench }) => {
  await openPage(workbench, "第 24 頁・未讀一樣");
  const why = workbench.getByRole("button", { name: "為什麼小雨天的聊聊這樣分？" });
  await why.focus();
  await workbench.keyboard.press("Enter");
  const path = workbench.locator("liaotai-decision-path");
  await expect(path.locator(".station")).toHaveCount(10);
  await expect(path.locator(".station[aria-current=step]")).toContainText("對應群組客服在線");
  await expect(path.locator(".station[aria-current=step]")).toContainText("簡報第 24 頁");
  await expect(path.locator(".fates .chosen")).toContainText("佳穎");
  await expect(path).toContainText("怎樣才會換人");
  await workbench.getByRole("button", { name: "哪些分配會因讀法而不同？" }).click();
  const comparison = workbench.locator("liaotai-readings-comparison");
  const tie = comparison.locator("details", { hasText: "未讀一樣多時先給誰：最晚創立的帳號" });
  await tie.locator("summary").click();
  await expect(tie).toContainText("小雨天：現在是佳穎，換讀法後是怡君");
  await tie.getByRole("button", { name: "改用這種讀法" }).click();
  await expect(path.locator(".fates .chosen")).toContainText("怡君");
  await expect(workbench.getByText("有 1 題不是預設的讀法。").first()).toBeVisible();
});

test("what is expected turns red by a change of the shop, with the reason, and green again", async ({
  workbench,
}) => {
  await openPage(workbench, "第 24 頁・對應群組");
  await workbench.getByRole("button", { name: "把鹿角蕨的聊聊設為預期" }).click();
  await expect(workbench.getByLabel("鹿角蕨的這一則一定要給")).toHaveValue("member:han");
  await workbench.getByRole("button", { name: "記下來" }).click();
  await workbench.getByRole("tab", { name: "預期結果" }).click();
  await expect(workbench.locator("liaotai-expectations .answer")).toHaveText("1 項預期全部符合。");
  await workbench.getByRole("tab", { name: "群組設定" }).click();
  await workbench.getByRole("switch", { name: "聊聊分流" }).click();
  const tab = workbench.getByRole("tab", { name: "預期結果" });
  await expect(tab).toContainText("1 項不符合");
  await tab.click();
  const expectation = workbench.locator("liaotai-expectations .expected > li");
  await expect(expectation).toContainText("這次修改後才不符合");
  await expect(expectation).toContainText("分給店長（主帳號）。 未開啟分流");
  await expect(expectation).toContainText("修改前：鹿角蕨從商品詳情頁面傳來的訊息，分給柏翰。");
  await workbench.reload();
  await expect(expectation).toContainText("這次修改後才不符合");
  await workbench.getByRole("tab", { name: "群組設定" }).click();
  await workbench.getByRole("switch", { name: "聊聊分流" }).click();
  await expect(tab).not.toContainText("不符合");
  await tab.click();
  await expect(expectation).toContainText("這次修改後變成符合");
  await workbench.getByRole("button", { name: "在預覽裡看" }).click();
  await expect(answer(workbench)).toContainText("鹿角蕨");
});

test("expectations leave as a file and come back", async ({ workbench }) => {
  await workbench.getByRole("button", { name: "把慢慢來的聊聊設為預期" }).click();
  await workbench.getByRole("button", { name: "記下來" }).click();
  await workbench.getByRole("tab", { name: "預期結果" }).click();
  const download = workbench.waitForEvent("download");
  await workbench.getByRole("button", { name: "匯出 JSON" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("聊台預期-暖冬選物.json");
  await workbench.getByRole("button", { name: "刪除情境" }).click();
  await expect(workbench.getByText("還沒有記下任何預期。")).toBeVisible();
  await workbench.locator("liaotai-expectations input[type=file]").setInputFiles(await file.path());
  await expect(workbench.locator("liaotai-expectations .answer")).toHaveText("1 項預期全部符合。");
  await workbench
    .locator("liaotai-expectations input[type=file]")
    .setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("[]") });
  await expect(workbench.getByRole("alert")).toHaveText("這個檔案裡沒有預期結果。");
});

test("a member of the performance table filters the decisions", async ({ workbench }) => {
  await workbench.getByRole("button", { name: "只看志豪收到的聊聊" }).click();
  const list = workbench.locator("liaotai-decisions-list");
  await expect(list).toContainText("只看志豪收到的。");
  await expect(list.locator(".decisions > li").first()).toContainText("分給志豪");
  await list.getByRole("button", { name: "看全部" }).click();
  await expect(list.locator(".decisions > li").first()).toContainText("分給佳穎");
});

test("with reduced motion the steps come without moving", async ({ workbench }) => {
  await workbench.emulateMedia({ reducedMotion: "reduce" });
  await workbench.getByRole("button", { name: "商品詳情頁面" }).click();
  await expect(answer(workbench)).toContainText("買家 9");
  const moving = await workbench.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});

for (const locale of ["zh-Hant", "zh-Hans", "en"]) {
  for (const width of [390, 1280]) {
    test(`nothing is wider than the page at ${width} pixels in ${locale}, and axe finds nothing`, async ({
      workbench,
    }) => {
      await workbench.setViewportSize({ width, height: 900 });
      await workbench.locator("liaotai-decisions-list .decisions button").first().click();
      await expect(workbench.locator("liaotai-decision-path .station")).toHaveCount(10);
      await workbench.locator("liaotai-decisions-list .decisions > li:nth-child(2) button").last().click();
      await workbench.locator("liaotai-expect-form button").click();
      await workbench.locator("liaotai-readings-panel > .panel > details > summary").click();
      await workbench
        .locator("liaotai-workbench")
        .evaluate((element, tag) => element.setAttribute("locale", tag), locale);
      await expect(workbench.locator("html")).toHaveAttribute("lang", locale);
      for (const tab of [1, 2]) {
        await workbench.locator("liaotai-routing > .shop-and-views [role=tab]").nth(tab).click();
        expect(await complaintsOf(workbench)).toEqual([]);
      }
    });
  }
}
