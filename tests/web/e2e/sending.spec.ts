import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
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
  await expect(answer(workbench)).toContainText("發");
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
  await workbench.getByLabel("賣場名稱").fill("春日小舖");
  await workbench.keyboard.press("Tab");
  await expect(workbench.getByLabel("草稿", { exact: true })).toHaveValue(/春日小舖/u);
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
  await ledger.getByRole("button", { name: "刪除這位客戶" }).click();
  await ledger.getByRole("button", { name: "確定刪除" }).click();
  // The examples of a first visit stay.
  await expect(ledger.locator(".customers")).not.toContainText("customer-001");
});

for (const width of [390, 1280]) {
  test(`nothing is wider than the page at ${width} pixels, and axe finds nothing`, async ({ workbench }) => {
    await workbench.setViewportSize({ width, height: 900 });
    await openSending(workbench);
    for (const tab of ["可以發嗎", "同意名冊", "回頭檢查", "被處罰了"]) {
      await workbench.getByRole("tab", { name: tab }).click();
      await expect(answer(workbench)).toBeVisible();
      expect(await workbench.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect((await new AxeBuilder({ page: workbench }).analyze()).violations).toEqual([]);
    }
  });
}
