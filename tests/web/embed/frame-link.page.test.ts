import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FrameLink, type FrameListener } from "../../../web/embed/frame/frame-link.js";
import type { Settings } from "../../../web/embed/frame/messages.js";

const origin = "https://liaotai.example";
const nonce = "0123456789abcdef";
const settings: Settings = { tool: "check", platform: null, locale: "en", theme: null, look: {} };
const limits = { hello: 100, connected: 100, answer: 200 };
const hello = { protocol: 1, kind: "liaotai-hello", nonce };

/** A page with a frame that does what a test has it do. */
function pageWithFrame() {
  const frame = document.createElement("iframe");
  const posted: { message: unknown; target: string; port: MessagePort | undefined }[] = [];
  const contentWindow = {
    postMessage: (message: unknown, target: string, [port]: MessagePort[]) =>
      posted.push({ message, target, port }),
  };
  Object.defineProperty(frame, "contentWindow", { value: contentWindow });
  const listener = {
    connected: vi.fn(),
    failed: vi.fn<FrameListener["failed"]>(),
    event: vi.fn(),
    height: vi.fn(),
    chosen: vi.fn(),
  };
  const link = new FrameLink(frame, { nonce, origin, settings: () => settings }, listener, limits);
  const say = (data: unknown, from: { source?: unknown; origin?: string } = {}): void => {
    const event = new MessageEvent("message", { data, origin: from.origin ?? origin });
    Object.defineProperty(event, "source", { value: "source" in from ? from.source : contentWindow });
    window.dispatchEvent(event);
  };
  /** The frame takes up the channel, and answers with what `answer` makes of a request. */
  const connect = (answer?: (request: { id: number; method: string }) => object): MessagePort => {
    say(hello);
    const port = posted.at(-1)?.port;
    if (!port) throw new Error("no channel was offered");
    port.onmessage = ({ data }: MessageEvent<{ id: number; method: string; kind: string }>) => {
      if (data.kind === "request" && answer) port.postMessage({ protocol: 1, ...answer(data) });
    };
    port.postMessage({ protocol: 1, kind: "connected" });
    return port;
  };
  return { link, listener, posted, say, connect };
}

let page: ReturnType<typeof pageWithFrame>;

beforeEach(() => void (page = pageWithFrame()));
afterEach(() => {
  page.link.close();
  vi.useRealTimers();
});

describe("a page and its frame", () => {
  test("speak over a channel once the frame has said who it is", async () => {
    page.connect(({ id, method }) => ({ kind: "answer", id, value: `${method}!` }));
    expect(await page.link.request("getState")).toBe("getState!");
    expect(page.posted).toMatchObject([
      { message: { protocol: 1, kind: "liaotai-connect", nonce, settings }, target: origin },
    ]);
    expect(page.listener.connected).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["of another window", { source: {} }, hello],
    ["of a window that is none", { source: null }, hello],
    ["of another origin", { origin: "https://evil.example" }, hello],
    ["without an origin", { origin: "null" }, hello],
    ["with another nonce", {}, { ...hello, nonce: "guessed" }],
    ["without a nonce", {}, { protocol: 1, kind: "liaotai-hello" }],
    ["that is no message", {}, null],
    ["that is a text", {}, "liaotai-hello"],
  ])("hear nothing %s", (_what, from, data) => {
    page.say(data, from);
    expect(page.posted).toEqual([]);
    expect(page.listener.failed).not.toHaveBeenCalled();
  });

  test("settle every request: with a refusal and its code", async () => {
    page.connect(({ id }) => ({ kind: "refusal", id, code: "bad_state", path: "/tools", message: "no" }));
    await expect(page.link.request("setState", {})).rejects.toMatchObject({
      code: "bad_state",
      path: "/tools",
    });
  });

  test("settle every request: after the limit", async () => {
    page.connect(() => ({ kind: "height", height: 5 }));
    await expect(page.link.request("getState")).rejects.toMatchObject({ code: "timed_out" });
    expect(page.listener.height).toHaveBeenCalledWith(5);
  });

  test("settle every request: when the frame is removed, and after it", async () => {
    page.connect();
    const asked = page.link.request("getState");
    page.link.close();
    await expect(asked).rejects.toMatchObject({ code: "frame_closed" });
    await expect(page.link.request("getState")).rejects.toMatchObject({ code: "frame_closed" });
  });

  test("settle every request: when what is asked can't be copied", async () => {
    page.connect();
    await vi.waitFor(() => expect(page.listener.connected).toHaveBeenCalled());
    await expect(page.link.request("setState", () => 0)).rejects.toMatchObject({ code: "bad_type" });
  });

  test("end the wait for a frame that never speaks", async () => {
    vi.useFakeTimers();
    page.link.close();
    page = pageWithFrame();
    const asked = page.link.request("getState").catch((problem: unknown) => problem);
    await vi.advanceTimersByTimeAsync(1001);
    expect(await asked).toMatchObject({ code: "frame_silent" });
    expect(page.listener.failed.mock.lastCall).toMatchObject([{ code: "frame_silent" }]);
  });

  test("part where they speak different versions, or the frame refuses", () => {
    page.say({ ...hello, protocol: 2 });
    expect(page.listener.failed.mock.lastCall).toMatchObject([{ code: "protocol_mismatch" }]);
    page.say({
      protocol: 1,
      kind: "liaotai-refused",
      nonce,
      code: "origin_not_allowed",
      origin: "https://p.example",
    });
    expect(page.listener.failed.mock.lastCall).toMatchObject([{ code: "origin_not_allowed" }]);
    expect(page.posted).toEqual([]);
  });

  test("begin anew when the frame loads anew: what it was asked is refused, what comes is asked over the new channel", async () => {
    page.connect();
    await vi.waitFor(() => expect(page.listener.connected).toHaveBeenCalled());
    const asked = page.link.request("getState").catch((problem: unknown) => problem);
    page.connect(({ id }) => ({ kind: "answer", id, value: "new" }));
    expect(await asked).toMatchObject({ code: "frame_closed" });
    expect(await page.link.request("getState")).toBe("new");
  });
});
