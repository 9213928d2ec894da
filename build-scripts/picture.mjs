// The picture of the README, from the built site as a first visit shows it: node build-scripts/picture.mjs
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chromium } from "@playwright/test";

const server = spawn(process.execPath, ["build-scripts/serve.mjs", "dist/site", "--port", "28180"]);
const [said] = await once(server.stdout, "data");
const browser = await chromium.launch({
  executablePath: process.env.LIAOTAI_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--disable-gpu", "--no-sandbox"],
});
try {
  const page = await browser.newPage({
    viewport: { width: 1200, height: 760 },
    locale: "en-GB",
    timezoneId: "Asia/Taipei",
    colorScheme: "light",
  });
  await page.goto(`${/http:\S+/u.exec(said.toString())[0]}#check`);
  await page.locator('html[data-engine="ready"]').waitFor();
  await page.locator("liaotai-workbench mark").first().waitFor();
  await page.screenshot({ path: "docs/workbench.png" });
} finally {
  await browser.close();
  server.kill();
}
