import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { EngineError, type EngineClient } from "../../../web/engine/client.js";
import { define } from "../../../web/workbench/part.js";
import { Workbench } from "../../../web/workbench/workbench.js";
import { emptyReport } from "../routing/shops.js";

/** An engine that knows of no chats and no rules. */
function emptyEngine(): EngineClient & { closed: number } {
  const answer = { ...emptyReport, version: "1.2.3", packs: [], windows: [], problems: [], rules: [] };
  const engine = {
    thread: "main" as const,
    version: "1.2.3",
    closed: 0,
    call: () => Promise.resolve(answer),
    answerText: () => Promise.resolve("{}"),
    simulateTraffic: () => Promise.reject(new Error("nobody asks for traffic here")),
    auditSends: () => Promise.reject(new Error("nobody asks about logs here")),
    lintMany: () => Promise.reject(new Error("nobody asks about files here")),
    close: () => ++engine.closed,
  };
  return engine;
}

async function shown(attributes = ""): Promise<Workbench> {
  document.body.innerHTML = `<liaotai-workbench ${attributes}></liaotai-workbench>`;
  const element = document.querySelector<Workbench>("liaotai-workbench");
  if (!element) throw new Error("no workbench");
  await vi.waitFor(() => expect(element.dataset.engine).toMatch(/ready|failed/));
  return element;
}

const textOf = (element: Workbench): string => element.shadowRoot?.textContent ?? "";

beforeAll(() => define("liaotai-workbench", Workbench));
afterEach(() => document.body.replaceChildren());

describe("the workbench", () => {
  test("says why the engine is not there, and tries again when asked to", async () => {
    const engine = emptyEngine();
    const open = vi
      .fn<() => Promise<EngineClient>>()
      .mockRejectedValueOnce(new EngineError("engine_failed", "", "404 from the shelf"))
      .mockResolvedValueOnce(engine);
    Workbench.openEngine = open;
    const element = await shown('locale="en"');
    expect(element.dataset.engine).toBe("failed");
    expect(textOf(element)).toContain("404 from the shelf");
    element.shadowRoot?.querySelector<HTMLButtonElement>(".main button")?.click();
    await vi.waitFor(() => expect(element.dataset.engine).toBe("ready"));
    expect(element.engine).toBe(engine);
    expect(textOf(element)).toContain("1.2.3");
  });

  test("changes its language and leaves the page around it alone", async () => {
    Workbench.openEngine = () => Promise.resolve(emptyEngine());
    document.documentElement.lang = "fr";
    const element = await shown('locale="en" tool="routing"');
    await vi.waitFor(() => expect(textOf(element)).toContain("Who answers this shop’s chats?"));
    element.locale = "zh-Hans";
    await vi.waitFor(() => expect(element.lang).toBe("zh-Hans"));
    await vi.waitFor(() => expect(textOf(element)).toContain("这家店的聊天由谁接待？"));
    expect(document.documentElement.lang).toBe("fr");
  });

  test("says once that nothing will be kept, where the browser keeps nothing", async () => {
    Workbench.openEngine = () => Promise.resolve(emptyEngine());
    const element = await shown('locale="en"');
    expect(textOf(element)).toContain("does not let the page keep data");
    element.shadowRoot?.querySelector<HTMLButtonElement>(".notices button.quiet")?.click();
    await element.updateComplete;
    expect(textOf(element)).not.toContain("does not let the page keep data");
  });

  test("ends its engine when it leaves the page, and opens another when it comes back", async () => {
    const engines = [emptyEngine(), emptyEngine()];
    const open = vi.fn(() => Promise.resolve(engines[open.mock.calls.length - 1] ?? emptyEngine()));
    Workbench.openEngine = open;
    const element = await shown();
    element.remove();
    expect(engines[0]?.closed).toBe(1);
    document.body.append(element);
    await vi.waitFor(() => expect(element.engine).toBe(engines[1]));
    expect(engines[1]?.closed).toBe(0);
  });
});
