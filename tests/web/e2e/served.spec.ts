import { mkdir, writeFile } from "node:fs/promises";
import { expect, test } from "./own-page.js";

test("the pages come with the strict policy, and nothing outside of the site is served", async ({
  request,
  address,
}) => {
  const page = await request.get(address);
  const policy = page.headers()["content-security-policy"];
  expect(policy).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'");
  expect((await request.get(`${address}..%2f..%2fpackage.json`)).status()).toBe(404);
  expect((await request.get(`${address}%2e%2e/%2e%2e/package.json`)).status()).toBe(404);
  expect((await request.post(address)).status()).toBe(405);
});

test("what a first visit loads is written down for the size check", async ({ page, address }) => {
  const files = new Set<string>();
  page.on("response", (response) => {
    if (response.ok()) files.add(new URL(response.url()).pathname);
  });
  await page.goto(address);
  await expect(page.locator("html")).toHaveAttribute("data-engine", "ready");
  await page.waitForLoadState("networkidle");
  expect([...files].filter((file) => file.endsWith(".wasm"))).toHaveLength(1);
  await mkdir("build/reports", { recursive: true });
  await writeFile("build/reports/first-load.json", JSON.stringify([...files].sort()));
});

test("a page that an engine can't be had for says so", async ({ page, address }) => {
  await page.route("**/*.wasm", (route) =>
    route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html>" }),
  );
  await page.goto(address);
  await expect(page.locator("html")).toHaveAttribute("data-engine", "failed");
  await expect(page.locator("liaotai-workbench")).toContainText("text/html");
});

test("the page for frames loads too", async ({ page, address }) => {
  await page.goto(`${address}embed.html`);
  await expect(page.locator("html")).toHaveAttribute("data-engine", "ready");
});
