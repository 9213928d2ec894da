import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./own-page.js";

test.use({ serviceWorkers: "allow" });

let folder: string;
let server: ChildProcess;
let site: string;

/** A copy of the site, so that a newer version can be put in its place. */
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "liaotai-site-"));
  await cp("dist/site", folder, { recursive: true });
  server = spawn("node", ["build-scripts/serve.mjs", folder, "--port", "18080"]);
  site = await new Promise((resolve) => {
    server.stdout?.on("data", (said: Buffer) => {
      const address = /http:\S+/u.exec(said.toString())?.[0];
      if (address) resolve(address);
    });
  });
});

test.afterAll(async () => {
  server.kill();
  await rm(folder, { recursive: true });
});

async function isReady(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-engine", "ready");
}

async function publishNewVersion(): Promise<void> {
  const page = join(folder, "index.html");
  await writeFile(page, (await readFile(page, "utf8")).replace("<html", '<html data-version="2"'));
  const script = join(folder, "service-worker.js");
  const code = await readFile(script, "utf8");
  await writeFile(script, code.replace(/(index\.html["'`]?,\s*["'`]?revision["'`]?:\s*["'`])/u, "$1new"));
}

test("the site works without a network after one visit, and takes a newer version as a whole when asked", async ({
  page,
  context,
}) => {
  await page.goto(site);
  await isReady(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await isReady(page);
  await page.evaluate(() => (location.hash = "check"));
  await expect(page.locator("liaotai-check .finding").first()).toBeVisible();
  await context.setOffline(false);

  await publishNewVersion();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const notice = page.locator(".notices");
  await expect(notice).toContainText("新的版本已經準備好了");
  await page.reload();
  await isReady(page);
  await expect(page.locator("html")).not.toHaveAttribute("data-version", "2");
  await notice.getByRole("button", { name: "更新" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-version", "2");
  await isReady(page);
});
