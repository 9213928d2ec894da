import type { Page } from "@playwright/test";
import { complaintsOf } from "./axe.js";
import { expect, test } from "./own-page.js";

const answer = (workbench: Page) => workbench.locator("liaotai-sending .answer:visible");

async function openSending(workbench: Page): Promise<void> {
  await workbench.getByRole("button", { name: "發送把關" }).click();
  await expect(answer(workbench)).toContainText("不可以發");
}

test("what stands against a message is listed, and the next step makes it possible", async ({
  workbench,
}) => {
  await openSending(workbench);
  const verdict = workbench.locator("liaotai-send-verdict");
  await expect(verdict.locator(".points > li").first()).toBeVisible();
  await expect(verdict.locator(".source-line").first()).toBeVisible();
  await workbench.getByRole("button", { name: "1 小時前" }).click();
  await expect(answer(workbench)).not.toContainText("不可以發");
  await workbench.getByLabel("怎麼發").selectOption({ label: "審核過的範本" });
  await workbench.getByRole("button", { name: "從來沒有" }).click();
  await expect(answer(workbench)).not.toContainText("不可以發");
  // Once the customer says stop, nothing but that counts.
  await workbench.getByRole("button", { name: "加一則客戶的訊息" }).click();
  await workbench.locator("liaotai-consent-records li").last().getByLabel("內容").fill("Ｓｔｏｐ!!");
  await workbench.keyboard.press("Tab");
  await expect(workbench.getByText("這句話就是退訂")).toBeVisible();
  await expect(answer(workbench)).toContainText("不可以發");
});

test("what was entered is there after a reload", async ({ workbench }) => {
  await openSending(workbench);
  await workbench.getByRole("button", { name: "清空" }).click();
  await workbench.getByLabel("內容", { exact: true }).first().fill("您的包裹已出貨");
  await workbench.reload();
  await workbench.getByRole("button", { name: "發送把關" }).click();
  await expect(workbench.getByLabel("內容", { exact: true }).first()).toHaveValue("您的包裹已出貨");
});

test("after two violations the page says where the shop stands and drafts the statement", async ({
  workbench,
}) => {
  await openSending(workbench);
  await workbench.getByRole("tab", { name: "被處罰了" }).click();
  await expect(answer(workbench)).toContainText("目前沒有違規");
  const when = workbench.locator("liaotai-penalty").getByLabel("什麼時候");
  await when.fill("2026-10-01T10:00");
  await workbench.getByRole("button", { name: "加入" }).click();
  await expect(answer(workbench)).toContainText("24 小時");
  await when.fill("2026-10-20T10:00");
  await workbench.getByRole("button", { name: "加入" }).click();
  await expect(workbench.getByText("第 2 次")).toBeVisible();
  await expect(answer(workbench)).toContainText("5");
  await expect(workbench.getByText("（2026年9月20日到 2026年10月20日）")).toBeVisible();
  await workbench.getByLabel("賣場名稱").fill("春日小舖");
  await workbench.keyboard.press("Tab");
  await expect(workbench.getByLabel("草稿", { exact: true })).toHaveValue(/春日小舖/u);
  // What the notice is about decides elsewhere: the gravest of WeChat's reported cases.
  await workbench.getByRole("button", { name: "微信", exact: true }).click();
  await expect(answer(workbench)).toContainText("目前沒有違規");
  await workbench.getByLabel("通知說的是").selectOption({ label: "醫療功效" });
  await workbench.getByRole("button", { name: "加入" }).click();
  await expect(answer(workbench)).toContainText("帳號停用 7 天");
});

test("a log is held against the rules: findings by rule with their rows, and bad rows named", async ({
  workbench,
}) => {
  await openSending(workbench);
  await workbench.getByRole("tab", { name: "回頭檢查" }).click();
  const audit = workbench.locator("liaotai-audit");
  await expect(audit.locator(".answer")).toContainText("發現");
  await expect(audit.getByText("短時間發優惠券給陌生買家")).toBeVisible();
  await expect(audit.getByText("退訂之後還發")).toBeVisible();
  await expect(audit.getByText("第一次回覆太慢")).toBeVisible();
  const rows = [
    "time,direction,buyer,text",
    "2026-03-20 09:00,in,a,hi",
    "someday,out,a,x",
    "2026-03-20 09:01,out,a,hello",
  ];
  await audit.locator("input[type=file]").setInputFiles({
    name: "一週.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(rows.join("\n")),
  });
  // Times without a zone are asked about once, for all rows.
  await audit.getByLabel(/2 列的時間沒有時區/u).fill("Asia/Shanghai");
  await audit.getByRole("button", { name: "套用到整份紀錄" }).click();
  await expect(audit.locator(".answer")).toContainText("一週.csv");
  await expect(audit.getByText("有 1 列看不懂")).toBeVisible();
  await expect(audit.getByText("第 3 列")).toBeVisible();
  await audit.locator("input[type=file]").setInputFiles({
    name: "照片.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("PK\u0003\u0004 no workbook"),
  });
  await expect(audit.getByRole("alert")).toContainText("照片.xlsx");
});

test("findings stand by agent and by day, and what a platform exported is audited as it is", async ({
  workbench,
}) => {
  await openSending(workbench);
  await workbench.getByRole("tab", { name: "回頭檢查" }).click();
  const audit = workbench.locator("liaotai-audit");
  await audit.getByRole("button", { name: "按客服" }).click();
  await expect(audit.locator("summary", { hasText: "怡君" })).toContainText("3 次");
  await audit.getByRole("button", { name: "按日期" }).click();
  await expect(audit.locator("summary").first()).toContainText(/\d{4}-\d{2}-\d{2}/u);
  const log = [
    { openid: "o-anna", opercode: 2003, text: "有貨嗎", time: 1_774_000_000, worker: "amy@shop" },
    { openid: "o-anna", opercode: 2002, text: "有的", time: 1_774_001_000, worker: "amy@shop" },
  ];
  await audit.locator("input[type=file]").setInputFiles({
    name: "recordlist.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ recordlist: log })),
  });
  await expect(audit.locator(".answer")).toContainText("recordlist.json");
  await expect(audit.getByLabel("平台")).toHaveValue("wechat-official");
  await expect(audit.locator(".headline")).toContainText("2026年3月20日");
  // The printed report is the answer, the findings and the figures, and nothing to press.
  await workbench.emulateMedia({ media: "print" });
  await expect(audit.locator(".answer")).toBeVisible();
  await expect(audit.getByText("3 分鐘內回覆", { exact: true }).first()).toBeVisible();
  await expect(workbench.locator("button:visible")).toHaveCount(0);
});

test("the first steps lead to their tools, and an order message to its verdict", async ({ workbench }) => {
  await openSending(workbench);
  await workbench.getByRole("tab", { name: "先準備好" }).click();
  const start = workbench.locator("liaotai-start");
  await expect(answer(workbench)).toContainText("還有 7 件事");
  await start.getByRole("checkbox", { name: "取得客戶同意" }).check();
  await expect(answer(workbench)).toContainText("還有 6 件事");
  await start.getByRole("checkbox", { name: /ERP/u }).check();
  await expect(start.getByText("用 WhatsApp Business API：", { exact: false })).toBeVisible();
  await start.getByRole("button", { name: "試試能不能發" }).last().click();
  await expect(workbench.getByLabel("訂單事件")).toHaveValue("logistics-update");
  await expect(answer(workbench)).toContainText("可以發（以");
  await workbench.getByRole("tab", { name: "先準備好" }).click();
  await start.getByRole("button", { name: "看回覆時限" }).click();
  await expect(workbench.locator("liaotai-windows")).toBeVisible();
});

test("a customer's consent is on record, an opt-out counts at once, and a customer can be erased", async ({
  workbench,
}) => {
  await openSending(workbench);
  await workbench.getByRole("tab", { name: "同意名冊" }).click();
  const ledger = workbench.locator("liaotai-consent-ledger");
  await ledger.locator("input[name=id]").fill("customer-001");
  await workbench.keyboard.press("Enter");
  await ledger.getByRole("button", { name: "加一筆同意" }).click();
  await expect(ledger.getByText("紀錄不完整")).toBeVisible();
  await ledger.getByRole("button", { name: "加一則客戶的訊息" }).click();
  await ledger.locator("li").last().getByLabel("內容").fill("退訂");
  await workbench.keyboard.press("Tab");
  await expect(ledger.locator(".customers")).toContainText("已退訂");
  // On paper there is the proof alone.
  await workbench.emulateMedia({ media: "print" });
  await expect(ledger.getByRole("heading", { name: "客戶同意紀錄證明" })).toBeVisible();
  await expect(ledger.getByRole("row")).toHaveCount(3);
  await expect(workbench.locator("button:visible")).toHaveCount(0);
  await workbench.emulateMedia({ media: "screen" });
  // The check finds the records of whoever is chosen.
  await workbench.getByRole("tab", { name: "可以發嗎" }).click();
  await workbench.getByLabel("怎麼發").focus();
  await workbench.getByLabel("名冊裡的客戶").fill("customer-001");
  await workbench.keyboard.press("Enter");
  await expect(workbench.locator("liaotai-send-check").getByText(/起已經退訂/u)).toBeVisible();
  await workbench.getByRole("tab", { name: "同意名冊" }).click();
  await ledger.getByRole("button", { name: "刪除這位客戶" }).click();
  await ledger.getByRole("button", { name: "確定刪除" }).click();
  // The examples of a first visit made way for the first real customer.
  await expect(answer(workbench)).toContainText("名冊還是空的");
});

for (const width of [390, 1280]) {
  test(`nothing is wider than the page at ${width} pixels, and axe finds nothing`, async ({ workbench }) => {
    await workbench.setViewportSize({ width, height: 900 });
    await openSending(workbench);
    for (const tab of ["可以發嗎", "同意名冊", "回頭檢查", "被處罰了", "先準備好"]) {
      await workbench.getByRole("tab", { name: tab }).click();
      await expect(answer(workbench)).toBeVisible();
      expect(await complaintsOf(workbench)).toEqual([]);
    }
  });
}
