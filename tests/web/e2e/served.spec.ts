import { mkdir, readFile, writeFile } from "node:fs/promises";
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

test("the page in one file is read rightly where the server names another encoding", async ({
  page,
  address,
}) => {
  const response = await page.goto(`${address}liaotai-offline.html`);
  expect(response?.headers()["content-type"]).toContain("utf-8");
  await expect(page.locator("html")).toHaveAttribute("data-engine", "ready");
});

for (const [part, place] of [
  ["script", 0.2],
  ["engine", 0.8],
] as const) {
  test(`a page in one file whose ${part} was damaged on the way says so`, async ({ page, address }) => {
    const body = await readFile("dist/site/liaotai-offline.html");
    body.write("damaged", 2 * Math.floor((body.length * place) / 2), "utf16le");
    await page.route("**/liaotai-offline.html", (route) => route.fulfill({ contentType: "text/html", body }));
    await page.goto(`${address}liaotai-offline.html`);
    await expect(page.locator("html")).toHaveAttribute("data-engine", "failed");
    await expect(page.locator("liaotai-workbench")).toContainText("get_next_output failed");
  });
}
