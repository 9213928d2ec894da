import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { HostLink, type HostListener } from "../../../web/embed/frame/host-link.js";

const portal = "https://portal.example";
const nonce = "0123456789abcdef";
const settings = { tool: "check", platform: null, locale: null, theme: null, look: {} };
const connect = { protocol: 1, kind: "liaotai-connect", nonce, settings };

/** A frame, and the page around it with what it heard. */
function frameInPage() {
  const heard = vi.spyOn(parent, "postMessage").mockImplementation(() => undefined);
  const listener = {
    connected: vi.fn(),
    settings: vi.fn(),
    answer: vi.fn<HostListener["answer"]>(() => Promise.resolve("here")),
    refused: vi.fn(),
    silent: vi.fn(),
  };
  const link = new HostLink(nonce, (origin) => origin === portal, listener, 1000);
  const say = (data: unknown, from: { source?: unknown; origin?: string } = {}): MessagePort => {
    const { port1, port2 } = new MessageChannel();
    const event = new MessageEvent("message", { data, origin: from.origin ?? portal, ports: [port2] });
    Object.defineProperty(event, "source", { value: "source" in from ? from.source : parent });
    Object.defineProperty(event, "ports", { value: [port2] });
    window.dispatchEvent(event);
    return port1;
  };
  return { link, listener, say, heard };
}

let frame: ReturnType<typeof frameInPage>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  frame = frameInPage();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function nextMessage(port: MessagePort, kind: string): Promise<unknown> {
  return new Promise((resolve) => {
    port.onmessage = ({ data }: MessageEvent<{ kind: string }>) => {
      if (data.kind === kind) resolve(data);
    };
  });
}

describe("a frame and the page around it", () => {
  test("meet when the page is allowed and knows the nonce; requests are answered by their ids", async () => {
    expect(frame.heard.mock.lastCall).toEqual([{ protocol: 1, kind: "liaotai-hello", nonce }, "*"]);
    const port = frame.say(connect);
    expect(frame.listener.settings).toHaveBeenCalledWith(settings);
    const answer = nextMessage(port, "answer");
    port.postMessage({ protocol: 1, kind: "request", id: 7, method: "getState", arguments: [] });
    expect(await answer).toEqual({ protocol: 1, kind: "answer", id: 7, value: "here" });
    port.close();
  });

  test("a request for what there is not, and one that throws, are refused", async () => {
    const port = frame.say(connect);
    const first = nextMessage(port, "refusal");
    port.postMessage({ protocol: 1, kind: "request", id: 1, method: "constructor", arguments: [] });
    expect(await first).toMatchObject({ id: 1 });
    expect(frame.listener.answer).not.toHaveBeenCalled();
    frame.listener.answer.mockRejectedValueOnce({ code: "bad_state", path: "/tools", message: "no" });
    const second = nextMessage(port, "refusal");
    port.postMessage({ protocol: 1, kind: "request", id: 2, method: "setState", arguments: [{}] });
    expect(await second).toMatchObject({ id: 2, code: "bad_state", path: "/tools" });
    port.close();
  });

  test("what is not of this version is not heard over the channel", async () => {
    const port = frame.say(connect);
    port.postMessage({ protocol: 2, kind: "request", id: 1, method: "getState", arguments: [] });
    const answer = nextMessage(port, "answer");
    port.postMessage({ protocol: 1, kind: "request", id: 2, method: "getState", arguments: [] });
    expect(await answer).toMatchObject({ id: 2 });
    expect(frame.listener.answer).toHaveBeenCalledTimes(1);
    port.close();
  });

  test.each([
    ["of a window that is not the parent", connect, { source: {} }],
    ["with another nonce", { ...connect, nonce: "guessed" }, {}],
    ["that is no part of the handshake", { ...connect, kind: "request" }, {}],
    ["that is nothing", undefined, {}],
  ])("a message %s is not heard", (_what, data, from) => {
    frame.say(data, from);
    vi.advanceTimersByTime(1001);
    expect(frame.listener.connected).not.toHaveBeenCalled();
    expect(frame.listener.refused).not.toHaveBeenCalled();
    expect(frame.listener.silent).toHaveBeenCalledTimes(1);
  });

  test("a page that is not allowed, or of another version, gets no channel and is told so", () => {
    frame.say(connect, { origin: "https://evil.example" });
    expect(frame.listener.refused).toHaveBeenLastCalledWith("origin_not_allowed", "https://evil.example");
    expect(frame.heard.mock.lastCall).toMatchObject([
      { kind: "liaotai-refused", code: "origin_not_allowed" },
      "https://evil.example",
    ]);
    frame.say({ ...connect, protocol: 2 });
    expect(frame.listener.refused).toHaveBeenLastCalledWith("protocol_mismatch", portal);
    expect(frame.listener.connected).not.toHaveBeenCalled();
  });

  test("a page that never answers is said to be silent, once", () => {
    vi.advanceTimersByTime(999);
    expect(frame.listener.silent).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    expect(frame.listener.silent).toHaveBeenCalledTimes(1);
  });
});
