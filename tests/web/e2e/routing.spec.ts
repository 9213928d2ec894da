import type { Locator, Page } from "@playwright/test";
import { complaintsOf } from "./axe.js";
import { expect, test } from "./own-page.js";

test.use({ locale: "zh-TW", timezoneId: "Asia/Taipei" });

const answer = (page: Page): Locator => page.locator("liaotai-preview .answer");
const presenceOf = (page: Page, member: string): Locator =>
  page.getByRole("radiogroup", { name: `${member}的狀態`, exact: true });

/** Hands the page a file as a user would choose it. */
async function openFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page
    .locator("liaotai-shop-bar input[type=file]")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
}

test.beforeEach(async ({ workbench }) => {
  await workbench.getByRole("tab", { name: "預覽" }).click();
  await expect(answer(workbench)).toHaveText(/tea\.lover 從訂單頁面傳來的訊息，分給佳穎。\s*熟客原則/);
});

test("a buyer writes, and the page says who gets the chat and by which rule", async ({ workbench }) => {
  await workbench.getByRole("button", { name: "情境 C" }).click();
  await expect(answer(workbench)).toHaveText(/分給店長（主帳號）。\s*只有主帳號在線/);
  await presenceOf(workbench, "柏翰").getByRole("radio", { name: "上線" }).click();
  await expect(
    workbench.locator("liaotai-shop-picture .group", { hasText: "售前客服" }).locator(".counts"),
  ).toHaveText(/2 總共\s*1 上線/);
  await workbench.getByLabel("新買家的名稱").fill("阿布");
  await workbench.getByRole("button", { name: "買家傳訊息" }).click();
  await expect(answer(workbench)).toHaveText(/阿布從商品詳情頁面傳來的訊息，分給柏翰。\s*對應群組客服在線/);
});

test("agents read, reply, close and forward the chosen buyer's chat", async ({ workbench }) => {
  await workbench.getByRole("button", { name: "情境 D" }).click();
  await workbench.locator("liaotai-shop-picture .chip", { hasText: "tea.lover" }).click();
  const member = workbench.locator("liaotai-shop-picture .member", { hasText: "佳穎" });
  await expect(member).toContainText("未讀 1");
  await workbench.getByRole("button", { name: "已讀", exact: true }).click();
  await expect(member).toContainText("未讀 0");
  await workbench.getByLabel("轉發給").selectOption({ label: "店長（主帳號）" });
  await workbench.getByRole("button", { name: "轉發", exact: true }).click();
  await expect(answer(workbench)).toHaveText(/tea\.lover 的聊聊轉發給店長（主帳號）。/);
  await workbench.getByRole("button", { name: "復原上一步" }).click();
  await expect(member).toContainText("開啟 1");
});

test("a step that does nothing says so", async ({ workbench }) => {
  await workbench.locator("liaotai-shop-picture .chip", { hasText: "momo.shop" }).click();
  await workbench.getByRole("button", { name: "回覆", exact: true }).click();
  await expect(workbench.getByText("這一步沒有作用。")).toBeVisible();
});

test("chats wait in the buffer until somebody comes online", async ({ workbench }) => {
  await presenceOf(workbench, "佳穎").getByRole("radio", { name: "離線" }).click();
  await workbench.getByRole("button", { name: "買家傳訊息" }).click();
  await expect(workbench.locator("liaotai-shop-picture .buffer")).toContainText("1 則在排隊");
  await presenceOf(workbench, "雅婷").getByRole("radio", { name: "上線" }).click();
  await expect(workbench.locator("liaotai-shop-picture .buffer")).toContainText("沒有聊聊在排隊");
  await expect(answer(workbench)).toHaveText(/從暫存區分給雅婷/);
});

test("the clock closes what was read and left alone", async ({ workbench }) => {
  await workbench.getByRole("button", { name: "情境 D" }).click();
  await workbench.locator("liaotai-shop-picture .chip", { hasText: "tea.lover" }).click();
  await workbench.getByRole("button", { name: "已讀", exact: true }).click();
  const member = workbench.locator("liaotai-shop-picture .member", { hasText: "佳穎" });
  await workbench.getByRole("button", { name: "＋30 分鐘" }).click();
  await expect(member).toContainText("開啟 1");
  await workbench.getByRole("button", { name: "＋10 分鐘" }).click();
  await expect(member).toContainText("開啟 0");
});

test("the switch of the presence is used by keyboard, and passing over it changes nothing", async ({
  workbench,
}) => {
  const group = presenceOf(workbench, "怡君");
  await group.getByRole("radio", { name: "離線" }).focus();
  await workbench.keyboard.press("ArrowLeft");
  await workbench.keyboard.press("ArrowLeft");
  await expect(group.getByRole("radio", { name: "上線" })).toBeFocused();
  await expect(group.getByRole("radio", { name: "離線" })).toHaveAttribute("aria-checked", "true");
  await workbench.keyboard.press("Enter");
  await expect(group.getByRole("radio", { name: "上線" })).toHaveAttribute("aria-checked", "true");
});

test("the story survives a reload, and every shop has its own", async ({ workbench }) => {
  await workbench.getByLabel("新買家的名稱").fill("阿布的朋友");
  await workbench.getByRole("button", { name: "買家傳訊息" }).click();
  await expect(answer(workbench)).toContainText("阿布的朋友");
  await workbench.reload();
  await expect(answer(workbench)).toContainText("阿布的朋友");
  await workbench.getByRole("button", { name: "情境 A" }).click();
  await expect(answer(workbench)).toContainText("未開啟分流");
  await workbench.getByRole("combobox", { name: "賣場", exact: true }).selectOption({ label: "暖冬選物" });
  await expect(answer(workbench)).toContainText("阿布的朋友");
});

test("a sample that is there already begins anew, and undo goes back into its story", async ({
  workbench,
}) => {
  await workbench.getByLabel("新買家的名稱").fill("阿布的朋友");
  await workbench.getByRole("button", { name: "買家傳訊息" }).click();
  await expect(answer(workbench)).toContainText("阿布的朋友");
  await workbench.getByRole("button", { name: "售前＋售後" }).click();
  await expect(answer(workbench)).toContainText("tea.lover");
  await workbench.getByRole("button", { name: "復原上一步" }).click();
  await expect(answer(workbench)).toContainText("阿布的朋友");
});

test("what is exported can be opened again", async ({ workbench }) => {
  const download = workbench.waitForEvent("download");
  await workbench.getByRole("button", { name: "匯出 JSON" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("聊台-暖冬選物.json");
  await workbench.getByRole("button", { name: "情境 A" }).click();
  await expect(answer(workbench)).toContainText("未開啟分流");
  await workbench.locator("liaotai-shop-bar input[type=file]").setInputFiles(await file.path());
  await expect(answer(workbench)).toHaveText(/tea\.lover 從訂單頁面傳來的訊息，分給佳穎。/);
});

const member = { id: "a", chatPermission: true, createdAt: "2024-01-01T00:00:00+08:00" };
const shop = { id: "s", routing: true, mainAccountJoins: false, members: [member], groups: [] };
const message = { at: "2026-03-20T09:00:00+08:00", type: "message", buyer: "b", source: "other" };

const badFiles: [string, string | Buffer, RegExp][] = [
  ["an empty file", "", /「bad\.json」是空的。/],
  ["a binary file", Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 1, 2, 3]), /「bad\.json」不是文字檔/],
  [
    "text that is not JSON",
    '{\n "shop": {\n  "id": }\n}',
    /「bad\.json」不是正確的 JSON：讀到第 3 行第 \d+ 個字/,
  ],
  ["JSON without a shop", "[1, 2]", /裡面沒有賣場/],
  [
    "a missing field",
    JSON.stringify({ ...shop, members: [{ id: "a", chatPermission: true }] }),
    /賣場 › 第 1 位成員（a） › 帳號建立時間（createdAt）：缺少這一項/,
  ],
  [
    "an instant without offset",
    JSON.stringify({ shop, events: [{ ...message, at: "2026-03-20T09:00:00" }] }),
    /第 1 個事件 › 時間（at）：時間要寫成帶時區的格式/,
  ],
  [
    "an unknown member",
    JSON.stringify({
      shop,
      events: [message, { at: 1, type: "presence", member: "zoe", presence: "online" }],
    }),
    /第 2 個事件 › 成員（member）：這個編號在資料裡找不到/,
  ],
  [
    "a lone surrogate",
    `{"shop": ${JSON.stringify(shop)}, "events": [${JSON.stringify(message).replace('"b"', '"\\ud800"')}]}`,
    /文字裡有不完整的字元/,
  ],
];

for (const [what, content, reason] of badFiles) {
  test(`${what} is refused with the reason, and the page keeps what it had`, async ({ workbench }) => {
    await openFile(workbench, "bad.json", content);
    await expect(workbench.getByRole("alert")).toHaveText(reason);
    await expect(answer(workbench)).toContainText("tea.lover");
    await workbench.getByRole("button", { name: "情境 A" }).click();
    await expect(workbench.getByRole("alert")).toHaveCount(0);
    await expect(answer(workbench)).toContainText("未開啟分流");
  });
}

test("ten megabytes of text are refused, and the page goes on", async ({ workbench }) => {
  await openFile(workbench, "big.json", `{"shop": "${"長".repeat(3_500_000)}"}`);
  await expect(workbench.getByRole("alert")).toHaveText(/「big\.json」沒有載入/);
  await workbench.getByRole("button", { name: "情境 A" }).click();
  await expect(answer(workbench)).toContainText("未開啟分流");
});

for (const locale of ["zh-Hant", "zh-Hans", "en"]) {
  for (const width of [390, 1280]) {
    test(`nothing is wider than the page at ${width} pixels in ${locale}, and axe finds nothing`, async ({
      workbench,
    }) => {
      await workbench.setViewportSize({ width, height: 900 });
      await workbench
        .locator("liaotai-workbench")
        .evaluate((element, tag) => element.setAttribute("locale", tag), locale);
      await expect(workbench.locator("html")).toHaveAttribute("lang", locale);
      expect(await complaintsOf(workbench)).toEqual([]);
    });
  }
}
