import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./own-page.js";

/** One group for questions about products, with one agent; the main account only takes what is forwarded. */
const shop = {
  id: "small-shop",
  routing: true,
  mainAccountJoins: false,
  members: [
    { id: "owner", name: "阿主", main: true, chatPermission: true, createdAt: "2021-04-06T10:00:00+08:00" },
    { id: "agent", name: "小美", chatPermission: true, createdAt: "2022-05-16T10:00:00+08:00" },
  ],
  groups: [{ id: "presale", name: "售前", sources: ["product-page"], members: ["agent"] }],
};

async function openRouting(page: Page): Promise<Locator> {
  await page.evaluate(() => (location.hash = "routing"));
  const tool = page.locator("liaotai-routing");
  await expect(tool).toBeVisible();
  return tool;
}

async function paste(tool: Locator, text: string): Promise<void> {
  const form = tool.getByRole("textbox", { name: /貼上賣場設定/ });
  if (!(await form.isVisible())) await tool.getByRole("button", { name: "貼上 JSON" }).click();
  await form.fill(text);
  await tool.getByRole("button", { name: "載入", exact: true }).click();
}

async function write(tool: Locator, buyer: string): Promise<void> {
  await tool.getByRole("combobox", { name: "買家", exact: true }).selectOption("");
  await tool.getByRole("textbox", { name: "新買家的名稱" }).fill(buyer);
  await tool.getByRole("combobox", { name: "從哪裡來" }).selectOption("product-page");
  await tool.getByRole("button", { name: "買家傳訊息" }).click();
}

test("a seller's own shop: a buyer goes to the agent online, and waits while nobody is", async ({
  workbench,
}) => {
  const tool = await openRouting(workbench);
  await paste(tool, JSON.stringify(shop));
  const presence = tool.getByRole("radiogroup", { name: "小美的狀態" });

  await presence.getByRole("radio", { name: "上線" }).click();
  await write(tool, "第一位");
  await expect(tool).toContainText("第一位 從商品詳情頁面傳來的訊息，分給小美。");

  await presence.getByRole("radio", { name: "離線" }).click();
  await write(tool, "第二位");
  await expect(tool).toContainText("第二位 從商品詳情頁面傳來的訊息還沒有人接，在暫存區排隊。");

  await presence.getByRole("radio", { name: "上線" }).click();
  await expect(tool).toContainText("第二位 的聊聊從暫存區分給小美。");
});

test("every sample loads by a click and shows decisions", async ({ workbench }) => {
  const tool = await openRouting(workbench);
  const samples = tool.getByRole("group", { name: "範例賣場" }).getByRole("button");
  const count = await samples.count();
  expect(count).toBeGreaterThan(0);
  for (let index = 0; index < count; index += 1) {
    await samples.nth(index).click();
    await expect(samples.nth(index)).toHaveAttribute("aria-pressed", "true");
    await expect(tool.getByText("還沒有分配紀錄。")).toHaveCount(0);
  }
});

const withoutOffset = {
  shop,
  events: [{ at: "2026-03-20T09:00:00", type: "message", buyer: "b", source: "product-page" }],
};

for (const [what, text, said] of [
  ["an empty text", "", /沒有載入/],
  ["half a JSON text", '{"members": [', /沒有載入/],
  ["something that is no shop", '{"price": 1}', /沒有賣場/],
  ["a shop without a field", JSON.stringify({ members: [], groups: [] }), /沒有載入/],
  [
    "a member that does not exist",
    JSON.stringify({ shop, events: [{ at: 0, type: "presence", member: "nobody", presence: "online" }] }),
    /沒有載入/,
  ],
  ["an instant without offset", JSON.stringify(withoutOffset), /時區/],
] as const) {
  test(`${what} is refused with a reason, and the page goes on`, async ({ workbench }) => {
    const tool = await openRouting(workbench);
    await paste(tool, text);
    await expect(tool.getByRole("alert")).toContainText(said);
    await paste(tool, JSON.stringify(shop));
    await expect(tool.getByRole("radiogroup", { name: "小美的狀態" })).toBeVisible();
  });
}
