import type { LiaotaiWorkbench } from "liaotai/widget";
import { expect, test } from "./portal.js";

for (const framework of ["vue", "react"]) {
  test(`an application in ${framework} keeps the widget's state over its going and coming`, async ({
    page,
    portal,
  }) => {
    const complaints: string[] = [];
    page.on("pageerror", (problem) => complaints.push(problem.message));
    await portal.show(page, {
      body: `<div id="portal"></div><script type="module" src="${portal.shelf}/hosts/${framework}.js"></script>`,
    });
    const widget = page.locator("liaotai-workbench");
    await expect(page.locator("output")).toHaveText("inline");
    await expect(widget.getByRole("button", { name: "Xiaohongshu" })).toHaveAttribute("aria-pressed", "true");
    await widget.locator("textarea").first().fill("Come to my shop, WeChat tea_lover88");
    await expect(widget.getByText(/tea_lover88/u).first()).toBeVisible();

    const toggle = page.getByRole("button", { name: "Open or close" });
    await toggle.click();
    await expect(widget).toHaveCount(0);
    await toggle.click();
    await expect(widget.locator("textarea").first()).toHaveValue("Come to my shop, WeChat tea_lover88");
    await page.getByRole("button", { name: "To the library" }).click();
    await expect(widget.locator("liaotai-library")).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test("two widgets on one page share nothing, and each can leave and come back", async ({ page, portal }) => {
  await portal.show(page, {
    body: `${'<liaotai-workbench tool="check" storage="host" locale="en"></liaotai-workbench>'.repeat(2)}${portal.script}`,
  });
  const widgets = page.locator("liaotai-workbench");
  for (const index of [0, 1]) await expect(widgets.nth(index)).toHaveAttribute("data-engine", "ready");
  await widgets.nth(0).locator("textarea").first().fill("only here");
  await expect(widgets.nth(1).locator("textarea").first()).not.toHaveValue("only here");
  await widgets.first().evaluate((element) => {
    const home = element.parentElement;
    element.remove();
    home?.append(element);
  });
  for (const index of [0, 1]) await expect(widgets.nth(index)).toHaveAttribute("data-engine", "ready");
  await expect(widgets.nth(1).locator("textarea").first()).toHaveValue("only here");
});

test("a widget that comes and goes a hundred times leaves nothing behind", async ({ page, portal }) => {
  portal.allowed = portal.origin;
  await portal.show(page, { body: portal.script });
  await page.waitForFunction(() => customElements.get("liaotai-workbench"));
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");

  const comeAndGo = (times: number, attributes: Record<string, string>): Promise<void> =>
    page.evaluate(
      async ({ times, attributes }) => {
        const seen = ((window as { seen?: WeakRef<object>[] }).seen ??= []);
        for (let time = 0; time < times; ++time) {
          const widget = document.createElement("liaotai-workbench");
          for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
          const ready = new Promise((resolve) => widget.addEventListener("ready", resolve, { once: true }));
          document.body.append(widget);
          // Three of four leave while they still load.
          if (time % 4 === 0) await ready;
          const { engine } = widget as LiaotaiWorkbench & { engine: object | null };
          seen.push(new WeakRef(widget), ...(engine ? [new WeakRef(engine)] : []));
          widget.remove();
        }
      },
      { times, attributes },
    );
  const left = async (): Promise<{ listeners: number; nodes: number; heap: number; alive: number }> => {
    // What waits for a turn of its own (a finalizer, a timer of the page) has one.
    await page.waitForTimeout(200);
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    const alive = await page.evaluate(
      () => (window as { seen?: WeakRef<object>[] }).seen?.filter((each) => each.deref()).length ?? 0,
    );
    return { listeners: of("JSEventListeners"), nodes: of("Nodes"), heap: of("JSHeapUsedSize"), alive };
  };

  await comeAndGo(4, { tool: "check", locale: "en" });
  await comeAndGo(2, { mode: "iframe", frame: portal.frame, locale: "en" });
  const before = await left();
  await comeAndGo(88, { tool: "check", locale: "en" });
  await comeAndGo(12, { mode: "iframe", frame: portal.frame, locale: "en" });
  const after = await left();
  test.info().annotations.push({ type: "left", description: JSON.stringify({ before, after }) });
  expect(after.alive).toBeLessThanOrEqual(before.alive + 2);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 5);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 50);
  expect(after.heap).toBeLessThanOrEqual(before.heap + 2_000_000);
  expect(page.workers()).toEqual([]);
  expect(page.frames()).toHaveLength(1);
});
