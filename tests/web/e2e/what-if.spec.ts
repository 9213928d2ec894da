import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { complaintsOf } from "./axe.js";
import { expect, test } from "./own-page.js";

test.use({ locale: "zh-TW", timezoneId: "Asia/Taipei" });

const view = (page: Page): Locator => page.locator("liaotai-what-if");
const answer = (page: Page): Locator => view(page).locator(".answer");
const section = (page: Page, title: string): Locator =>
  view(page)
    .locator("details.input")
    .filter({ has: page.getByRole("heading", { name: title, exact: true }) });

async function open(page: Page, title: string): Promise<Locator> {
  const found = section(page, title);
  if (!(await found.evaluate((element) => (element as HTMLDetailsElement).open))) {
    await found.locator("summary").first().click();
  }
  return found;
}

async function run(page: Page): Promise<void> {
  await view(page)
    .getByRole("button", { name: /^(開始|重新)模擬$/u })
    .click();
}

test.beforeEach(async ({ workbench }) => {
  await workbench.getByRole("tab", { name: "假如" }).click();
  await expect(answer(workbench)).toContainText("按「開始模擬」");
});

for (const width of [390, 1280]) {
  test(`the example runs as it is, and its result is accessible at ${width} pixels`, async ({
    workbench,
  }) => {
    await workbench.setViewportSize({ width, height: 900 });
    for (const title of ["聊聊量", "誰在什麼時候上線", "處理一則聊聊"]) await open(workbench, title);
    expect(await complaintsOf(workbench)).toEqual([]);
    await run(workbench);
    await expect(answer(workbench)).toHaveText(/^改成「試改的副本」之後，3 分鐘內回覆的比例.*平均等待.*。$/u);
    await expect(view(workbench).locator("svg[role=img]")).toHaveCount(5);
    expect(await complaintsOf(workbench)).toEqual([]);
    const chart = view(workbench).locator("liaotai-chart").first();
    await chart.getByText("看數字").click();
    await expect(chart.getByRole("row")).not.toHaveCount(1);
  });
}

test("a change of the copy is run against the present, and the form is kept over a reload", async ({
  workbench,
}) => {
  await view(workbench).getByLabel("聊聊分流").uncheck();
  await expect(view(workbench).locator(".differences")).toContainText("聊聊分流");
  const traffic = await open(workbench, "聊聊量");
  await traffic.getByLabel("幾天").fill("3");
  await traffic.getByLabel("幾天").press("Tab");
  await run(workbench);
  await expect(answer(workbench)).toContainText("改成「試改的副本」之後");
  await expect(view(workbench)).toContainText("則聊聊換了人處理");
  await expect(view(workbench).locator("liaotai-moved-table tbody tr").first()).toContainText("未開啟分流");
  await expect(view(workbench).locator("liaotai-rules-table")).toContainText("未開啟分流");
  await workbench.reload();
  await expect(section(workbench, "聊聊量")).toContainText("3 天");
  await expect(view(workbench).getByLabel("聊聊分流")).not.toBeChecked();
});

test("a saved version is compared with the present", async ({ workbench }) => {
  await workbench.getByRole("tab", { name: "群組設定" }).click();
  await workbench.getByLabel("版本名稱").fill("週末");
  await workbench.getByRole("button", { name: "儲存版本" }).click();
  await workbench.getByRole("tab", { name: "假如" }).click();
  await view(workbench)
    .getByLabel("另一種設定")
    .selectOption({ label: await view(workbench).locator("option", { hasText: "「週末」" }).innerText() });
  await run(workbench);
  await expect(answer(workbench)).toContainText("改成「週末」之後，3 分鐘內回覆的比例一樣是");
});

test("the present is compared with what it was before its last change", async ({ workbench }) => {
  await view(workbench).getByLabel("聊聊分流").uncheck();
  await view(workbench).getByRole("button", { name: "把副本存成現在的設定" }).click();
  await view(workbench).getByLabel("另一種設定").selectOption({ label: "最近 1 次改動之前" });
  await expect(view(workbench).locator(".differences")).toContainText("聊聊分流");
  await run(workbench);
  await expect(answer(workbench)).toContainText("改成「最近 1 次改動之前」之後");
});

test("a long run says how far it is, leaves the page alive, and can be cancelled", async ({ workbench }) => {
  const traffic = await open(workbench, "聊聊量");
  await traffic.getByLabel("幾天").fill("365");
  const handling = await open(workbench, "處理一則聊聊");
  await handling.getByLabel("模擬幾次").fill("100");
  await handling.getByLabel("模擬幾次").press("Tab");
  await run(workbench);
  await expect(view(workbench).getByText(/^模擬中：[\d,]+／[\d,]+ 則聊聊$/u)).toBeVisible();
  await workbench.getByRole("tab", { name: "預覽" }).click();
  await expect(workbench.getByRole("tab", { name: "預覽" })).toHaveAttribute("aria-selected", "true");
  await workbench.getByRole("tab", { name: "假如" }).click();
  await view(workbench).getByRole("button", { name: "取消" }).click();
  await expect(view(workbench).getByText(/^模擬中/u)).toHaveCount(0);
  await expect(workbench.getByRole("status").filter({ hasText: "已取消" })).toHaveCount(1);
  await expect(view(workbench).getByRole("button", { name: "開始模擬" })).toBeEnabled();
});

test("what the engine does not take is said beside its field", async ({ workbench }) => {
  const traffic = await open(workbench, "聊聊量");
  for (const weight of await traffic.locator("liaotai-sources-editor input[type=number]").all()) {
    await weight.fill("0");
  }
  await traffic.locator("liaotai-sources-editor input[type=number]").last().press("Tab");
  await run(workbench);
  await expect(traffic.locator("liaotai-sources-editor .refusal")).toBeVisible();
  await expect(view(workbench).getByRole("alert")).toContainText("沒有跑");
});

test("hours are drawn with the pointer, several in one go", async ({ workbench }) => {
  const traffic = await open(workbench, "聊聊量");
  const bars = traffic.locator("liaotai-hour-bars svg");
  await bars.scrollIntoViewIfNeeded();
  const box = await bars.boundingBox();
  if (!box) throw new Error("no bars to be seen");
  await workbench.mouse.move(box.x + 2, box.y + 2);
  await workbench.mouse.down();
  await workbench.mouse.move(box.x + box.width * (1.5 / 24), box.y + 2, { steps: 4 });
  await workbench.mouse.up();
  const valueAt = (hour: number) => bars.getByRole("slider").nth(hour).getAttribute("aria-valuenow");
  expect(Number(await valueAt(0))).toBeGreaterThan(30);
  expect(await valueAt(1)).toBe(await valueAt(0));
  expect(Number(await valueAt(3))).toBeLessThan(10);
});

test("hours are set by keyboard, and shifts too", async ({ workbench }) => {
  const traffic = await open(workbench, "聊聊量");
  const bar = traffic.getByRole("slider", { name: "9:00 的聊聊數", exact: true });
  await bar.focus();
  const before = Number(await bar.getAttribute("aria-valuenow"));
  await workbench.keyboard.press("ArrowUp");
  await expect(bar).toHaveAttribute("aria-valuenow", String(before + 1));
  await workbench.keyboard.press("ArrowRight");
  await expect(traffic.getByRole("slider", { name: "10:00 的聊聊數" })).toBeFocused();
  const attendance = await open(workbench, "誰在什麼時候上線");
  const cell = attendance.getByRole("button", { name: "佳穎，星期一：09:00–18:00" });
  await cell.focus();
  await workbench.keyboard.press("Enter");
  await attendance.getByRole("button", { name: "改成休假" }).click();
  await expect(attendance.getByRole("button", { name: "佳穎，星期一：休" })).toBeVisible();
});

const csv = [
  "時間,買家,來源,處理時間（秒）",
  "2026/03/20 15:04,阿布,訂單頁面,90",
  "2026-03-20T07:05:00Z,tea.lover,商品詳情頁面,120",
  "改天,慢慢來,其他,30",
  "2026/02/30 10:00,小雨天,賣場頁面,60",
  "46101.64,mimi_0704,訂單頁面,45",
].join("\r\n");

test("a log with bad rows is read, the rest runs, and the bad rows are a file", async ({ workbench }) => {
  const traffic = await open(workbench, "聊聊量");
  await traffic.getByLabel("匯入紀錄").check();
  await traffic
    .locator("input[type=file]")
    .setInputFiles({ name: "chats.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await expect(traffic.getByLabel("「來源」的意思")).toHaveValue("source");
  expect(await complaintsOf(workbench)).toEqual([]);
  await traffic.getByLabel("沒有寫時區的時間").selectOption("480");
  await traffic.getByRole("button", { name: "讀入全部" }).click();
  await expect(traffic.locator("liaotai-log-result")).toContainText("讀入「chats.csv」的 3 列。");
  await expect(traffic.locator("liaotai-log-result")).toContainText("其中 2 列沒有寫時區，當作 UTC+8。");
  await expect(traffic.locator("liaotai-log-result")).toContainText("第 4 列：看不懂「改天」是什麼時間");
  await expect(traffic.locator("liaotai-log-result")).toContainText(
    "第 5 列：沒有「2026/02/30 10:00」這個時間",
  );
  const download = workbench.waitForEvent("download");
  await traffic.getByRole("button", { name: "把這些列存成檔案" }).click();
  const file = await readFile(await (await download).path(), "utf8");
  expect(file).toContain("4,看不懂「改天」是什麼時間,改天,慢慢來,其他,30");
  await run(workbench);
  await expect(view(workbench).locator("liaotai-waits-table")).toContainText(/聊聊\s*3\s*3/u);
});

test("a workbook is read like any other log", async ({ workbench }) => {
  const traffic = await open(workbench, "聊聊量");
  await traffic.getByLabel("匯入紀錄").check();
  await traffic.locator("input[type=file]").setInputFiles("tests/web/routing/what-if/log.xlsx");
  await traffic.getByRole("button", { name: "讀入全部" }).click();
  await expect(traffic.locator("liaotai-log-result")).toContainText("讀入「log.xlsx」的 2 列。");
});
