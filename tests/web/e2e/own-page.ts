import { test as base, expect, type Page } from "@playwright/test";

export interface PageOptions {
  /** Where the workbench is: the served site, or the page in one file on the disk. */
  address: string;
}

interface Fixtures {
  /** The workbench with its engine ready. The test fails when the page asks anything of another place or complains. */
  workbench: Page;
}

/** Whether an address is one of the page's own: its files, or what it made itself. */
function isOwn(address: string, page: string): boolean {
  const { protocol } = new URL(address);
  if (protocol === "data:" || protocol === "blob:") return true;
  return page.startsWith("file:") ? address === page : new URL(address).origin === new URL(page).origin;
}

export const test = base.extend<PageOptions & Fixtures>({
  address: ["", { option: true }],
  workbench: async ({ page, address }, use) => {
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (problem) => complaints.push(problem.message));
    page.on("request", (request) => {
      if (!isOwn(request.url(), address)) complaints.push(`the page asked for ${request.url()}`);
    });
    page.on("websocket", (socket) => complaints.push(`the page opened ${socket.url()}`));
    await page.goto(address);
    await expect(page.locator("html")).toHaveAttribute("data-engine", "ready");
    await use(page);
    expect(complaints).toEqual([]);
  },
});

export { expect };
