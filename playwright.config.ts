import { getuid } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { defineConfig } from "@playwright/test";
import type { PageOptions } from "./tests/web/e2e/own-page.js";

// Chosen once, in the first process; the workers inherit it.
process.env.LIAOTAI_PORT ??= String(20_000 + (process.pid % 20_000));
const port = process.env.LIAOTAI_PORT;
const site = `http://127.0.0.1:${port}/`;
const offline = pathToFileURL(fileURLToPath(new URL("dist/site/liaotai-offline.html", import.meta.url))).href;

export default defineConfig<PageOptions>({
  testDir: "tests/web/e2e",
  testMatch: "*.spec.ts",
  outputDir: "build/test-results",
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: [["line"], ["junit", { outputFile: "build/reports/pages.xml" }]],
  use: {
    locale: "zh-TW",
    // Every test has a browser of its own, which would fetch the whole site for later; the one about that allows it.
    serviceWorkers: "block",
    timezoneId: "Asia/Taipei",
    launchOptions: {
      executablePath: process.env.LIAOTAI_CHROMIUM ?? "/usr/bin/chromium-headless-shell",
      args: [
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Chromium's sandbox does not run as root.
        ...(getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    },
  },
  projects: [
    { name: "site", use: { address: site } },
    // What only a server can show is no question for a file on the disk.
    // Nobody else could open the address of one, so it has no links to share.
    // It draws the same elements as the site: what is said of their widths and by axe there holds here.
    {
      name: "offline",
      testIgnore: [
        "served.spec.ts",
        "installed.spec.ts",
        "accessibility.spec.ts",
        "widget*.spec.ts",
        "documentation.spec.ts",
        "package.spec.ts",
      ],
      // What is refused is refused by the same code.
      grepInvert:
        /nothing is wider|axe finds nothing|is accessible|a link opens|is refused with|is no log|ten megabytes/u,
      use: { address: offline },
    },
  ],
  webServer: {
    command: `node build-scripts/serve.mjs dist/site --port ${port} --exactly`,
    url: site,
    reuseExistingServer: false,
  },
});
