import type { LiaotaiWorkbench, WidgetEvents } from "liaotai/widget";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { WidgetElement } from "../../../web/embed/widget-element.js";
import { EngineError, type EngineClient } from "../../../web/engine/client.js";
import { define } from "../../../web/workbench/part.js";
import { Workbench } from "../../../web/workbench/workbench.js";
import { emptyReport } from "../routing/shops.js";

/** An engine that knows of no chats and no rules. */
function emptyEngine(): EngineClient {
  const answer = { ...emptyReport, version: "1.2.3", packs: [], windows: [], problems: [], rules: [] };
  return {
    thread: "main",
    version: "1.2.3",
    call: (name: string) =>
      name === "penalty"
        ? Promise.reject(new EngineError("bad_value", "/platform", "no such platform"))
        : Promise.resolve(answer),
    answerText: () => Promise.resolve("{}"),
    simulateTraffic: () => Promise.reject(new Error("nobody asks for traffic here")),
    close: () => undefined,
  } as unknown as EngineClient;
}

/** The element in a page, and what it told, typed as hosts have it. */
function widget(attributes: string): {
  element: LiaotaiWorkbench;
  told: { [Name in keyof WidgetEvents]: WidgetEvents[Name]["detail"][] };
} {
  document.body.innerHTML = `<liaotai-workbench locale="en" ${attributes}></liaotai-workbench>`;
  const element = document.querySelector("liaotai-workbench");
  if (!element) throw new Error("no workbench");
  const told = { ready: [], change: [], result: [], export: [], error: [] } as ReturnType<
    typeof widget
  >["told"];
  element.addEventListener("ready", ({ detail }) => told.ready.push(detail));
  element.addEventListener("change", ({ detail }) => told.change.push(detail));
  element.addEventListener("result", ({ detail }) => told.result.push(detail));
  element.addEventListener("error", ({ detail }) => told.error.push(detail));
  return { element, told };
}

beforeAll(() => {
  WidgetElement.embedPage = new URL("https://liaotai.example/embed.html");
  define("liaotai-workbench", WidgetElement);
});
afterEach(() => document.body.replaceChildren());

test("tells the host when it is ready, what was answered and refused, and what changed but for what the host handed in", async () => {
  Workbench.openEngine = () => Promise.resolve(emptyEngine());
  const { element, told } = widget('storage="host" tool="routing"');
  const state = { protocol: 1, tools: { routing: { view: "preview" } } } as const;
  await element.setState(state);
  await element.call("info", {});
  expect(told.ready).toEqual([
    { protocol: 1, mode: "inline", reason: null, version: "1.2.3", thread: "main" },
  ]);
  expect(told.result).toContainEqual(expect.objectContaining({ protocol: 1, call: "info" }));
  await expect(element.call("penalty", { platform: "shopee", violations: [], now: 0 })).rejects.toMatchObject(
    {
      code: "bad_value",
    },
  );
  expect(told.error).toEqual([
    { protocol: 1, code: "bad_value", path: "/platform", message: "no such platform" },
  ]);
  expect(told.change.filter(({ tool, name }) => tool === "routing" && name === "view")).toEqual([]);
  expect(await element.getToolState("routing")).toMatchObject({ view: "preview" });
  element.theme = "dark";
  await vi.waitFor(() =>
    expect(told.change).toContainEqual(
      expect.objectContaining({ protocol: 1, tool: "workbench", name: "preferences" }),
    ),
  );
});

test("without an engine it is refused inline, and moves into a frame by itself", async () => {
  Workbench.openEngine = () => Promise.reject(new EngineError("engine_failed", "", "404 from the shelf"));
  const inline = widget('mode="inline" storage="none"');
  await expect(inline.element.call("info", {})).rejects.toMatchObject({ code: "engine_failed" });
  expect(inline.told.error).toMatchObject([{ code: "engine_failed", message: "404 from the shelf" }]);

  const moved = widget('storage="none"');
  await vi.waitFor(() => expect(moved.element.shadowRoot?.querySelector("iframe")).not.toBeNull());
  const address = moved.element.shadowRoot?.querySelector("iframe")?.src ?? "";
  expect(address).toMatch(/^https:\/\/liaotai\.example\/embed\.html#frame=[0-9a-f]{32}&storage=none/u);
  const asked = moved.element.getState();
  moved.element.remove();
  await expect(asked).rejects.toMatchObject({ code: "frame_closed" });
  expect(moved.told.ready).toEqual([]);
});

test("outside of a page a call is refused, and state waits", async () => {
  const element = document.createElement("liaotai-workbench");
  element.storage = "host";
  await expect(element.call("info", {})).rejects.toMatchObject({ code: "not_connected" });
  await element.setToolState("check", { input: { text: "hi" } });
  expect((await element.getState()).tools).toEqual({ check: { input: { text: "hi" } } });
});
