import type { Locator, Page } from "@playwright/test";
import { complaintsOf } from "./axe.js";
import { expect, test } from "./own-page.js";

test.use({ locale: "zh-TW", timezoneId: "Asia/Taipei" });

const card = (page: Page, name: string): Locator =>
  page.locator("liaotai-shop-details").getByRole("region", { name, exact: true });
const undoButton = (page: Page): Locator => page.locator("liaotai-undo-bar").getByRole("button").first();

async function addMember(page: Page, name: string): Promise<void> {
  const form = page.locator("liaotai-new-member");
  await form.getByLabel("成員名稱").fill(name);
  await form.getByRole("button", { name: "新增成員" }).click();
  await expect(card(page, "未加入群組")).toContainText(name);
}

/** A new group in the platform's order: name, members, sources. */
async function addGroup(page: Page, name: string, members: string[], sources: string[]): Promise<void> {
  await page.getByRole("button", { name: "新群組", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "新群組" });
  await dialog.getByLabel("群組名稱").fill(name);
  for (const member of members) await dialog.getByRole("checkbox", { name: member }).check();
  for (const source of sources) await dialog.getByRole("checkbox", { name: source, exact: true }).check();
  await dialog.getByRole("button", { name: "儲存" }).click();
  await expect(card(page, name)).toBeVisible();
}

async function choose(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole("button", { name: menu, exact: true }).click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
}

test.beforeEach(async ({ workbench }) => {
  await workbench.getByRole("tab", { name: "群組設定" }).click();
  await expect(workbench.locator("liaotai-shop-details")).toBeVisible();
});

test("a shop is built from nothing, changed, mended, undone, saved and compared", async ({ workbench }) => {
  await workbench.getByRole("button", { name: "所有賣場" }).click();
  await workbench.getByRole("button", { name: "新增賣場" }).click();
  await expect(workbench.getByText("還沒有群組")).toBeVisible();
  await workbench.getByLabel("賣場名稱").fill("阿布的店");
  await workbench.getByLabel("賣場名稱").press("Enter");
  await expect(undoButton(workbench)).toHaveText("復原：賣場改名為「阿布的店」");

  for (const name of ["店長", "小美", "阿德"]) await addMember(workbench, name);
  await choose(workbench, "店長的操作", "編輯成員");
  await workbench.getByLabel("是主帳號").check();
  await workbench.getByRole("button", { name: "完成" }).click();
  await expect(card(workbench, "未加入群組").locator(".member", { hasText: "店長" })).toContainText("主帳號");

  await addGroup(workbench, "售前客服", ["小美", "阿德"], ["商品詳情頁面", "賣場頁面", "其他地方"]);
  await addGroup(workbench, "售後客服", ["阿德"], ["訂單頁面", "退貨退款頁面"]);
  await expect(card(workbench, "售前客服")).toContainText("1 總共");
  await expect(card(workbench, "售後客服")).toContainText("阿德");
  await expect(workbench.locator("liaotai-shop-editor .answer")).toContainText("設定沒有問題。");

  // A version, and a member moved by keyboard: it leaves its group, and the page says so.
  await workbench.getByLabel("版本名稱").fill("開店");
  await workbench.getByRole("button", { name: "儲存版本" }).click();
  await workbench.getByRole("button", { name: "移動小美" }).focus();
  await workbench.keyboard.press("Space");
  await workbench.keyboard.press("ArrowDown");
  await expect(card(workbench, "售後客服")).toHaveClass(/over/);
  await workbench.keyboard.press("Enter");
  await expect(card(workbench, "售後客服").getByRole("note").first()).toHaveText(
    "小美已從「售前客服」移除，加入「售後客服」。同一位成員只能在一個群組。",
  );
  await expect(workbench.getByRole("button", { name: "移動小美" })).toBeFocused();
  await expect(workbench.locator("liaotai-workbench [role=status]").last()).toContainText(
    "小美已從「售前客服」移除",
  );

  // The group is empty now: that is said beside it.
  const empty = card(workbench, "售前客服").locator("[data-problem=empty-group]");
  await expect(empty).toContainText("請留意");
  await expect(workbench.locator("liaotai-versions .differences")).toHaveText(
    "小美從「售前客服」移到「售後客服」",
  );
  // Back by key, and on again, but not while a field is typed in.
  await workbench.getByRole("button", { name: "移動小美" }).focus();
  await workbench.keyboard.press("Control+z");
  await expect(card(workbench, "售前客服")).toContainText("小美");
  await expect(workbench.getByRole("button", { name: "移動小美" })).toBeFocused();
  await workbench.keyboard.press("Control+y");
  await expect(card(workbench, "售後客服")).toContainText("小美");
  await workbench.getByLabel("版本名稱").focus();
  await workbench.keyboard.press("Control+z");
  await expect(card(workbench, "售後客服")).toContainText("小美");

  // Everything is there after a reload, the way back included.
  await expect(workbench.getByText("已存在這台裝置")).toBeVisible();
  await workbench.reload();
  await expect(card(workbench, "售後客服")).toContainText("小美");
  await expect(undoButton(workbench)).toHaveText("復原：把小美從「售前客服」移到「售後客服」");
  await choose(workbench, "版本「開店」的操作", "回到這個版本");
  await expect(card(workbench, "售前客服")).toContainText("小美");
  await expect(workbench.locator("liaotai-versions")).toContainText("兩者沒有不同。");
  await workbench.locator("liaotai-changes-list").getByRole("button", { name: "新增成員「阿德」" }).click();
  await expect(workbench.getByText("還沒有群組")).toBeVisible();
  await expect(undoButton(workbench)).toHaveText("復原：新增成員「阿德」");

  expect(await complaintsOf(workbench)).toEqual([]);
});

test("a member that moves keeps the focus, however late the page is drawn", async ({ workbench }) => {
  await workbench.evaluate(() => {
    const frame = requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (drawn) => frame(() => setTimeout(() => drawn(performance.now()), 400));
  });
  // The focus leaves the button of a change that is still being drawn for the grip of the next.
  await workbench.getByLabel("版本名稱").fill("之前");
  await workbench.getByRole("button", { name: "儲存版本" }).click();
  await workbench.getByRole("button", { name: "移動怡君" }).focus();
  for (const key of ["Space", "ArrowDown", "Enter"]) await workbench.keyboard.press(key);
  await expect(undoButton(workbench)).toContainText("怡君");
  await expect(workbench.getByRole("button", { name: "移動怡君" })).toBeFocused();
});

test("members move by pointer and by menu, and the preview follows", async ({ workbench }) => {
  const grip = workbench.getByRole("button", { name: "移動怡君" });
  await grip.scrollIntoViewIfNeeded();
  const from = await grip.boundingBox();
  const to = await card(workbench, "售後客服").boundingBox();
  if (!from || !to) throw new Error("nothing to drag");
  await workbench.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await workbench.mouse.down();
  await workbench.mouse.move(to.x + 40, to.y + 40, { steps: 8 });
  await expect(card(workbench, "售後客服")).toHaveClass(/over/);
  await workbench.mouse.up();
  await expect(card(workbench, "售後客服")).toContainText("3 總共");
  await choose(workbench, "怡君的操作", "移出群組");
  await expect(card(workbench, "未加入群組")).toContainText("怡君已移出「售後客服」，現在不在任何群組。");
  await choose(workbench, "怡君的操作", "刪除成員");
  await expect(workbench.getByRole("button", { name: "移動怡君" })).toHaveCount(0);
  await workbench.getByRole("switch", { name: "聊聊分流" }).click();
  await workbench.getByRole("tab", { name: "預覽" }).click();
  await expect(workbench.locator("liaotai-preview")).toContainText("未開啟分流");
});

test("a problem is mended by one press, which can be undone by its name", async ({ workbench }) => {
  for (const name of ["志豪", "雅婷"]) await choose(workbench, `${name}的操作`, "移出群組");
  const empty = card(workbench, "售後客服").locator("[data-problem=empty-group]");
  const fix = empty.getByRole("button").last();
  const said = (await fix.innerText()).trim();
  await fix.click();
  await expect(empty).toHaveCount(0);
  await expect(card(workbench, "售後客服")).toContainText("停用中");
  await expect(undoButton(workbench)).toHaveText(`復原：${said}`);
  await undoButton(workbench).click();
  await expect(empty).toBeVisible();

  // The main account has taken one of its two steps: the other one is offered beside the switch.
  const half = workbench.locator("liaotai-shop-switches [data-problem=main-account-half-joined]");
  await half.getByRole("button").first().click();
  await expect(half).toHaveCount(0);
});

test("a member is put back when Escape is pressed", async ({ workbench }) => {
  await workbench.getByRole("button", { name: "移動佳穎" }).focus();
  await workbench.keyboard.press("Space");
  await workbench.keyboard.press("ArrowDown");
  await workbench.keyboard.press("Escape");
  await expect(card(workbench, "售前客服")).toContainText("佳穎");
  await expect(undoButton(workbench)).toBeDisabled();
});

test("shops are listed, copied, deleted and brought back", async ({ workbench }) => {
  await workbench.getByRole("button", { name: "所有賣場" }).click();
  const rows = workbench.locator("liaotai-shop-list tbody tr");
  await expect(rows).toHaveCount(1);
  await choose(workbench, "「暖冬選物」的操作", "複製");
  await expect(rows).toHaveCount(2);
  await choose(workbench, "「暖冬選物」的操作", "刪除");
  await expect(rows).toHaveCount(1);
  await workbench.locator("liaotai-shop-editor").click({ position: { x: 5, y: 5 } });
  await workbench.keyboard.press("Control+z");
  await expect(rows).toHaveCount(2);
  await workbench
    .getByRole("row", { name: /暖冬選物（副本）/ })
    .getByRole("button", { name: "查看細節" })
    .click();
  await expect(workbench.getByLabel("賣場名稱")).toHaveValue("暖冬選物（副本）");
});

const member = { id: "a", name: "小安", chatPermission: true, createdAt: "2024-01-01T00:00:00+08:00" };
const shop = { id: "s", name: "檔案賣場", routing: true, mainAccountJoins: false, groups: [] };

test("a file with an id used twice is opened, and the problem stands beside the member", async ({
  workbench,
}) => {
  await workbench.getByRole("button", { name: "所有賣場" }).click();
  const content = JSON.stringify({ ...shop, members: [member, { ...member, name: "小安二號" }] });
  await workbench
    .locator("liaotai-open-shop input[type=file]")
    .setInputFiles({ name: "twice.json", mimeType: "application/json", buffer: Buffer.from(content) });
  const problem = workbench.locator("[data-problem=duplicate-id]");
  await expect(problem).toContainText("出現了兩次");
  await expect(workbench.locator(".member", { has: problem })).toHaveCount(1);
  await expect(workbench.locator("liaotai-shop-editor .answer")).toContainText("1 個錯誤");
});

test("a file that can't be read is refused with its name and the place", async ({ workbench }) => {
  await workbench.getByRole("button", { name: "所有賣場" }).click();
  const input = workbench.locator("liaotai-open-shop input[type=file]");
  await input.setInputFiles({
    name: "bad.json",
    mimeType: "application/json",
    buffer: Buffer.from('{\n "id": }'),
  });
  await expect(workbench.getByRole("alert")).toContainText(
    "「bad.json」不是正確的 JSON：讀到第 2 行第 8 個字",
  );
  const content = JSON.stringify({ ...shop, members: [{ id: "a", chatPermission: true }] });
  await input.setInputFiles({ name: "bad.json", mimeType: "application/json", buffer: Buffer.from(content) });
  await expect(workbench.getByRole("alert")).toContainText(
    "第 1 位成員（a） › 帳號建立時間（createdAt）：缺少這一項",
  );
  await expect(workbench.locator("liaotai-shop-list tbody tr")).toHaveCount(1);
});

test("names are not left empty", async ({ workbench }) => {
  await workbench.getByRole("button", { name: "新群組", exact: true }).click();
  await workbench.getByRole("button", { name: "儲存", exact: true }).click();
  await expect(workbench.getByRole("alert")).toHaveText("請填群組名稱。");
  await workbench.keyboard.press("Escape");
  await workbench.getByLabel("賣場名稱").fill(" ");
  await workbench.getByLabel("賣場名稱").press("Enter");
  await expect(workbench.getByRole("alert")).toContainText("請填賣場名稱");
  await workbench.locator("liaotai-new-member").getByRole("button").click();
  await expect(workbench.getByRole("alert").last()).toHaveText("請填成員名稱。");
  await expect(undoButton(workbench)).toBeDisabled();
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
      const sound = async (): Promise<void> => {
        expect(await complaintsOf(workbench)).toEqual([]);
      };
      await workbench.locator("liaotai-shop-details .group header liaotai-menu button").first().click();
      await sound();
      await workbench.getByRole("menuitem").first().click();
      await expect(workbench.getByRole("dialog")).toBeVisible();
      await sound();
      await workbench.keyboard.press("Escape");
      await workbench.locator("liaotai-shop-details .shop-head button").first().click();
      await expect(workbench.locator("liaotai-shop-list")).toBeVisible();
      await sound();
    });
  }
}
