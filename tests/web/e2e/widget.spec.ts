import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./own-page.js";

const host = "http://portal.example/";
const shelf = "http://shelf.example/";

const types: Record<string, string> = { js: "text/javascript", wasm: "application/wasm" };

/** A portal's page under `policy`, with the widget from another origin. */
async function openPortal(
  page: Page,
  policy: string,
  body = "<liaotai-workbench></liaotai-workbench>",
): Promise<void> {
  await page.route(`${shelf}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    await route.fulfill({
      body: await readFile(join("dist/package", name)),
      contentType: types[name.split(".").at(-1) ?? ""] ?? "text/plain",
      headers: { "Access-Control-Allow-Origin": "*" },
    });
  });
  await page.route(host, (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      headers: { "Content-Security-Policy": policy },
      body: `<!doctype html><title>Portal</title>${body}<script type="module" src="${shelf}widget.js"></script>`,
    }),
  );
  await page.goto(host);
}

const policies = {
  open: "",
  strict: `default-src 'none'; script-src ${shelf} 'wasm-unsafe-eval'; style-src 'self'; connect-src ${shelf}; worker-src 'self'`,
};

for (const [name, policy] of Object.entries(policies)) {
  test(`the widget works in a portal of another origin under its ${name} policy`, async ({ page }) => {
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("favicon")) complaints.push(message.text());
    });
    page.on("pageerror", (problem) => complaints.push(problem.message));
    await openPortal(
      page,
      policy,
      '<liaotai-workbench tool="routing" locale="en" theme="dark"></liaotai-workbench>',
    );
    const widget = page.locator("liaotai-workbench");
    await expect(widget).toHaveAttribute("data-engine", "ready");
    await widget.getByRole("tab", { name: "Preview" }).click();
    await expect(widget.locator("liaotai-preview .answer")).toContainText(
      "tea.lover wrote from the order page",
    );
    expect(await page.title()).toBe("Portal");
    expect(await page.locator("html").getAttribute("data-engine")).toBeNull();
    expect(complaints).toEqual([]);
  });
}

test("a portal whose policy forbids WebAssembly is told so by the widget", async ({ page }) => {
  await openPortal(page, `default-src 'none'; script-src ${shelf}; style-src 'self'; connect-src ${shelf}`);
  const widget = page.locator("liaotai-workbench");
  await expect(widget).toHaveAttribute("data-engine", "failed");
  await expect(widget.getByRole("alert")).toContainText("WebAssembly");
});

test("two widgets on one page have engines of their own, and a widget can leave and come back", async ({
  page,
}) => {
  await openPortal(page, "", "<liaotai-workbench></liaotai-workbench>".repeat(2));
  const widgets = page.locator("liaotai-workbench");
  for (const index of [0, 1]) await expect(widgets.nth(index)).toHaveAttribute("data-engine", "ready");
  const shared = await page.evaluate(() => {
    const [one, other] = [...document.querySelectorAll("liaotai-workbench")] as unknown as {
      engine: object;
    }[];
    return one?.engine === other?.engine;
  });
  expect(shared).toBe(false);
  await widgets.first().evaluate((element) => {
    const home = element.parentElement;
    element.remove();
    home?.append(element);
  });
  for (const index of [0, 1]) await expect(widgets.nth(index)).toHaveAttribute("data-engine", "ready");
});
