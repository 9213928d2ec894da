import type { LiaotaiWorkbench, WidgetState } from "liaotai/widget";
import type { Page } from "@playwright/test";
import { expect, type Portal, test } from "./portal.js";

/** What happened in a window: the events of the widget by their names. */
interface Heard {
  heard: Record<string, { protocol: number }[]>;
  /** How often this window asked for a database. */
  databases: () => number;
}

/** Listens before the widget's script is there, as a host's own script would. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: Record<string, object[]> = { ready: [], change: [], result: [], export: [], error: [] };
    let databases = 0;
    const open: unknown = Reflect.get(IDBFactory.prototype, "open");
    IDBFactory.prototype.open = function (...named) {
      ++databases;
      return Reflect.apply(open as IDBFactory["open"], this, named);
    };
    Object.assign(window, { heard, databases: () => databases });
    for (const name of Object.keys(heard)) {
      document.addEventListener(
        name,
        (event) => {
          if (event instanceof CustomEvent) heard[name]?.push(event.detail as object);
        },
        { capture: true },
      );
    }
  });
}

function heard(page: Page, name: string): Promise<{ protocol: number }[]> {
  return page.evaluate((name) => (window as unknown as Heard).heard[name] ?? [], name);
}

/** A portal's page with one widget, whose complaints are collected. */
async function embed(page: Page, portal: Portal, attributes: string, policy?: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.location().url.endsWith("favicon.ico"))
      complaints.push(message.text());
  });
  page.on("pageerror", (problem) => complaints.push(problem.message));
  await listen(page);
  const body = `<liaotai-workbench locale="en" ${attributes}></liaotai-workbench>${portal.script}`;
  await portal.show(page, { body, ...(policy === undefined ? {} : { policy }) });
  return complaints;
}

/** What a strict portal allows the widget: its script, its engine's bytes, and the frame's page. */
function strict({ shelf }: Portal, ...more: string[]): string {
  const own = ["default-src 'none'", `connect-src ${shelf}`, `frame-src ${shelf}`, "style-src 'self'"];
  return [...own, ...more].join("; ");
}

const text = "Add my WeChat: tea_lover88";
const handedIn: WidgetState = {
  protocol: 1,
  tools: { check: { input: { platform: "xiaohongshu", kind: "message", text, splitting: "line" } } },
};

async function handIn(page: Page): Promise<void> {
  await page
    .locator("liaotai-workbench")
    .evaluate((widget, state) => (widget as LiaotaiWorkbench).setState(state), handedIn);
}

function takeOut(page: Page): Promise<WidgetState> {
  return page.locator("liaotai-workbench").evaluate((widget) => (widget as LiaotaiWorkbench).getState());
}

const inlinePolicies: Record<string, (portal: Portal) => string | undefined> = {
  open: () => undefined,
  "'wasm-unsafe-eval'": (portal) => strict(portal, `script-src ${portal.shelf} 'wasm-unsafe-eval'`),
  "worker-src 'self'": ({ shelf }) => `script-src ${shelf} 'wasm-unsafe-eval'; worker-src 'self'`,
};

for (const [name, policy] of Object.entries(inlinePolicies)) {
  test(`the widget works in the page of another origin under its policy: ${name}`, async ({
    page,
    portal,
  }) => {
    const complaints = await embed(page, portal, 'tool="check" storage="host"', policy(portal));
    const widget = page.locator("liaotai-workbench");
    await expect(widget).toHaveAttribute("data-engine", "ready");
    await handIn(page);
    await expect(widget.locator("textarea").first()).toHaveValue(text);
    expect(await heard(page, "ready")).toMatchObject([{ protocol: 1, mode: "inline", reason: null }]);
    expect(await page.title()).toBe("Portal");
    expect(await page.locator("html").getAttribute("data-engine")).toBeNull();
    expect(await page.evaluate(() => (window as unknown as Heard).databases())).toBe(0);
    expect(complaints).toEqual([]);
  });
}

test("where the policy forbids WebAssembly the widget moves into a frame, and the host keeps all state", async ({
  page,
  portal,
}) => {
  portal.allowed = portal.origin;
  await embed(
    page,
    portal,
    `tool="check" storage="host" frame="${portal.frame}"`,
    strict(portal, `script-src ${portal.shelf}`),
  );
  const widget = page.locator("liaotai-workbench");
  await handIn(page);
  const frame = widget.frameLocator("iframe");
  await expect(frame.locator("textarea").first()).toHaveValue(text);
  await expect(widget).toHaveAttribute("data-engine", "ready");
  expect(await heard(page, "ready")).toMatchObject([{ mode: "iframe", reason: { code: "wasm_forbidden" } }]);

  await frame.locator("textarea").first().fill("Thank you!");
  await expect
    .poll(() => takeOut(page))
    .toMatchObject({ tools: { check: { input: { text: "Thank you!" } } } });
  const state = await takeOut(page);
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  expect(await heard(page, "change")).toContainEqual(
    expect.objectContaining({ protocol: 1, tool: "check", name: "input" }),
  );
  await expect.poll(async () => (await heard(page, "result")).length).toBeGreaterThan(0);
  expect(await frame.locator("body").evaluate(() => (window as unknown as Heard).databases())).toBe(0);

  // What is set outside shows inside, what is chosen inside shows outside, and the frame is as high as what is in it.
  await widget.evaluate((element: LiaotaiWorkbench) => (element.platform = "whatsapp"));
  await expect(frame.getByRole("button", { name: "WhatsApp" })).toHaveAttribute("aria-pressed", "true");
  await frame.getByRole("navigation").getByRole("button", { name: "Library" }).click();
  await expect(widget).toHaveAttribute("tool", "library");
  await expect
    .poll(() => frame.locator("html").evaluate((root) => Math.abs(root.scrollHeight - innerHeight)))
    .toBeLessThan(2);

  const refused = widget.evaluate((element: LiaotaiWorkbench) =>
    element.call("info", {}).then(
      () => "answered",
      (problem: unknown) => (problem as { code: string }).code,
    ),
  );
  expect(await refused).toBe("answered");
  const settled = await widget.evaluate((element: LiaotaiWorkbench) => {
    const asked = element.call("info", {}).catch((problem: unknown) => (problem as { code: string }).code);
    element.remove();
    return asked;
  });
  expect(settled).toBe("frame_closed");
});

test("a sandboxed frame works without an origin and without storage, and hands files to the host", async ({
  page,
  portal,
}) => {
  portal.allowed = portal.origin;
  const complaints = await embed(
    page,
    portal,
    `mode="iframe" sandboxed tool="library" frame="${portal.frame}"`,
  );
  const widget = page.locator("liaotai-workbench");
  await expect(widget).toHaveAttribute("data-engine", "ready");
  const frame = widget.frameLocator("iframe");
  expect(await frame.locator("body").evaluate(() => self.origin)).toBe("null");
  await widget.evaluate((element) => element.addEventListener("export", (event) => event.preventDefault()));
  await frame.getByRole("button", { name: /CSV/u }).first().click();
  await expect.poll(() => heard(page, "export")).toMatchObject([{ protocol: 1, type: "text/csv" }]);
  expect(complaints).toEqual([]);
});

test("the site's page takes nothing from a portal that its owner did not allow, and says how to", async ({
  page,
  portal,
}) => {
  await embed(page, portal, `mode="iframe" tool="check" storage="host" frame="${portal.frame}"`);
  const refusal = await page
    .locator("liaotai-workbench")
    .evaluate(
      (widget, state) =>
        (widget as LiaotaiWorkbench)
          .setState(state)
          .catch((problem: unknown) => (problem as { code: string }).code),
      handedIn,
    );
  expect(refusal).toBe("origin_not_allowed");
  const frame = page.locator("liaotai-workbench").frameLocator("iframe");
  await expect(frame.getByRole("alert")).toContainText(`${portal.origin}, is not among those allowed`);
  await expect(frame.getByRole("alert")).toContainText("liaotai-embed-origins");
  await expect(frame.locator("textarea").first()).not.toHaveValue(text);
  expect(await heard(page, "error")).toMatchObject([{ code: "origin_not_allowed" }]);
});

test("a frame that can't be had, and a host that never answers, are said", async ({ page, portal }) => {
  await embed(
    page,
    portal,
    `mode="iframe" frame="${portal.frame}"`,
    `script-src ${portal.shelf}; frame-src 'none'`,
  );
  const widget = page.locator("liaotai-workbench");
  await expect(widget.getByRole("alert")).toContainText(`add ${portal.shelf} to frame-src`);
  await expect(widget).toHaveAttribute("data-engine", "failed");

  await page.clock.install();
  await portal.show(page, {
    body: `<iframe src="${portal.frame}#frame=0123&storage=host&locale=en"></iframe>`,
  });
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html")).toHaveAttribute("data-engine", "ready");
  await page.clock.fastForward(11_000);
  await expect(frame.getByRole("alert")).toContainText("does not answer");
});
