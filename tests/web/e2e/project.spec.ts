import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./own-page.js";

const message = (page: Page): Locator => page.locator("liaotai-check textarea").first();

async function open(page: Page, tool: "check" | "library" | "project" | "rules"): Promise<Locator> {
  await page.evaluate((id) => (location.hash = id), tool);
  const element = page.locator(`liaotai-${tool}`);
  await expect(element).toBeVisible();
  // The example of a first visit, or what is there already, comes a moment later.
  if (tool === "check") await expect(message(page)).not.toHaveValue("");
  return element;
}

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("html")).toHaveAttribute("data-engine", "ready");
}

test("two tabs see what the other one changes, and neither overwrites", async ({ workbench, address }) => {
  const other = await workbench.context().newPage();
  await visit(other, address);
  const [mine, theirs] = [await open(workbench, "library"), await open(other, "library")];
  await mine.getByRole("button", { name: "新增一則" }).click();
  await mine.locator("liaotai-library-reply textarea").first().fill("今天出貨");
  await expect(theirs.locator("liaotai-library-reply").first()).toContainText("今天出貨");
  await theirs.getByLabel("覆核人").fill("小美");
  await theirs.getByLabel("覆核人").press("Tab");
  await expect(mine.getByLabel("覆核人")).toHaveValue("小美");
  await expect(mine.locator("liaotai-library-reply textarea").first()).toHaveValue("今天出貨");
  await other.close();
});

test("a project goes out and comes in: as a file, as a text, as a snapshot, each shown first", async ({
  workbench,
}) => {
  await open(workbench, "check");
  await message(workbench).fill("原來的訊息");
  const project = await open(workbench, "project");
  const [file] = await Promise.all([
    workbench.waitForEvent("download"),
    project.getByRole("button", { name: "匯出專案檔" }).click(),
  ]);
  const text = await readFile(await file.path(), "utf8");
  expect(JSON.parse(text)).toMatchObject({ format: "liaotai-project", version: 1 });

  const choose = (content: string): Promise<void> =>
    project
      .locator("input[type=file]")
      .setInputFiles({ name: "p.json", mimeType: "application/json", buffer: Buffer.from(content) });
  await choose(text.slice(0, 200));
  await expect(project.getByRole("alert")).toContainText("專案檔壞了");
  await choose(text.replace('"version":1', '"version":2'));
  await expect(project.getByRole("alert")).toContainText("較新版本");

  await open(workbench, "check");
  // What is there already comes a moment later.
  await expect(message(workbench)).toHaveValue("原來的訊息");
  await message(workbench).fill("後來的訊息");
  await open(workbench, "project");
  await choose(text);
  const incoming = project.locator("liaotai-project-incoming");
  await expect(incoming).toContainText("新增 1：「原來的訊息」");
  await expect(incoming).toContainText("移除 1：「後來的訊息」");
  await incoming.getByRole("button", { name: "確定，放進來" }).click();
  await open(workbench, "check");
  await expect(message(workbench)).toHaveValue("原來的訊息");

  await open(workbench, "project");
  await project.getByRole("button", { name: "看差異並還原" }).first().click();
  await expect(incoming).toContainText("新增 1：「後來的訊息」");
  await incoming.getByRole("button", { name: "不要，維持現狀" }).click();
  await expect(project).toContainText("什麼都沒有改");
});

test("a link opens with the difference first, and half of it is told", async ({ workbench, address }) => {
  await workbench.evaluate(() => {
    // A clipboard that can be looked at.
    Object.defineProperty(navigator, "clipboard", {
      value: {
        writeText: (text: string) => Promise.resolve(void ((window as { copied?: string }).copied = text)),
      },
    });
  });
  await open(workbench, "check");
  await message(workbench).fill("不該分享的訊息");
  const library = await open(workbench, "library");
  await library.getByRole("button", { name: "新增一則" }).click();
  await library.locator("liaotai-library-reply textarea").first().fill("分享的話術");
  const project = await open(workbench, "project");
  await project.getByRole("button", { name: "複製連結" }).click();
  await expect(project).toContainText("已複製連結");
  const link = await workbench.evaluate(() => (window as { copied?: string }).copied ?? "");
  expect(link.startsWith(address)).toBe(true);

  const browser = workbench.context().browser();
  const context = await browser?.newContext({ locale: "zh-TW", serviceWorkers: "block" });
  if (!context) throw new Error("no browser");
  const page = await context.newPage();
  await visit(page, link);
  const incoming = page.locator("liaotai-project-incoming");
  await expect(incoming).toContainText("分享的話術");
  await expect(incoming).not.toContainText("不該分享的訊息");
  await incoming.getByRole("button", { name: "確定，放進來" }).click();
  await expect(page.locator("liaotai-project")).toContainText("已經放進來");
  await expect((await open(page, "library")).locator("liaotai-library-reply").first()).toContainText(
    "分享的話術",
  );
  await page.evaluate((half) => (location.hash = half), new URL(link.slice(0, -40)).hash);
  await expect(page.locator("liaotai-project").getByRole("alert")).toContainText("只剩一部分");
  await context.close();
});

test("a full disk is said once, with a way to take everything along, and loses nothing", async ({
  workbench,
}) => {
  await workbench.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  await open(workbench, "check");
  await message(workbench).fill("還沒存的訊息");
  const notice = workbench.locator(".notices");
  await expect(notice).toContainText("儲存空間滿了");
  await notice.getByRole("button", { name: "知道了" }).click();
  await message(workbench).fill("還沒存的第二則");
  await open(workbench, "library");
  await open(workbench, "check");
  await expect(message(workbench)).toHaveValue("還沒存的第二則");
  await expect(notice).toBeEmpty();
});

test("a browser without storage is told, and works", async ({ page, address }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
  });
  await visit(page, address);
  await page.locator(".notices").getByRole("button", { name: "匯出專案檔" }).click();
  await expect(page.locator("liaotai-project .answer")).toContainText("不能儲存");
});

test("keys lead everywhere: the sheet, a tool by its number, past the bar", async ({ workbench }) => {
  await workbench.keyboard.press("?");
  const sheet = workbench.getByRole("dialog");
  await expect(sheet).toContainText("鍵盤操作");
  await workbench.keyboard.press("Escape");
  await expect(workbench.locator("liaotai-shortcuts")).toHaveCount(0);
  await workbench.keyboard.press("6");
  await expect(workbench.locator("liaotai-rules")).toBeVisible();
  await workbench.locator("body").press("Tab");
  await workbench.keyboard.press("Enter");
  await expect(workbench.locator("main")).toBeFocused();
});

test("ten questions are asked, explained with their source, and the same number asks them again", async ({
  workbench,
}) => {
  const rules = await open(workbench, "rules");
  await rules.getByRole("tab", { name: "訓練" }).click();
  const training = rules.locator("liaotai-training");
  await training.getByLabel("題號").fill("7");
  await training.getByRole("button", { name: "開始" }).click();
  const asked: string[] = [];
  for (let number = 1; number <= 10; number += 1) {
    await expect(training.getByRole("heading")).toContainText(`第 ${number} 題`);
    asked.push(await training.locator("blockquote").innerText());
    await training.getByRole("button", { name: "可以發", exact: true }).click();
    await expect(training.locator(".source-line").first()).toBeVisible();
    await training.locator(".next").click();
  }
  await expect(training.getByRole("heading")).toContainText("答對 5 題，共 10 題");
  await training.getByRole("button", { name: "再做同樣的十題" }).click();
  await expect(training.locator("blockquote")).toHaveText(asked[0] ?? "");
});
