// The picture of the README, taken from the built site: node build-scripts/picture.mjs
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chromium } from "@playwright/test";

const server = spawn(process.execPath, ["build-scripts/serve.mjs", "dist/site", "--port", "28180"]);
const [said] = await once(server.stdout, "data");
const browser = await chromium.launch({
  executablePath: process.env.LIAOTAI_CHROMIUM ?? "/usr/bin/chromium-headless-shell",
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
  const messages = [
    "您好，今天下單，明天發貨。",
    "這款全網最低價，加V❤ amy_tw 領券",
    "Hi! Your parcel is on the way.",
    "好评返现5元，截图联系客服",
  ];
  await page.locator("textarea").first().fill(messages.join("\n"));
  await page.getByText("Contact elsewhere").first().waitFor();
  await page.screenshot({ path: "docs/workbench.png" });
} finally {
  await browser.close();
  server.kill();
}
