import type { Engine, LongRunOptions, TrafficProgress, TrafficRequest } from "liaotai";
import { describe, expect, test, vi } from "vitest";
import { MainThreadClient } from "../../../web/engine/main-thread-client.js";

/** As much of an engine as the client asks. */
function engineThat(call: (name: string) => unknown): Engine {
  return { call, answerText: (name: string, request: string) => `${name} ${request}` } as unknown as Engine;
}

describe("the engine in the page's thread", () => {
  test("answers calls and texts", async () => {
    const client = await MainThreadClient.open(() => Promise.resolve(engineThat((name) => ({ name }))));
    expect(await client.call("info", {})).toEqual({ name: "info" });
    expect(await client.answerText("info", "{}")).toBe("info {}");
  });

  test("hands on what the engine refuses, and answers the next call", async () => {
    const refusal = Object.assign(new Error("no"), { code: "missing_field", path: "/shop" });
    let calls = 0;
    const client = await MainThreadClient.open(() =>
      Promise.resolve(
        engineThat(() => {
          if (calls++ === 0) throw refusal;
          return "answer";
        }),
      ),
    );
    await expect(client.call("info", {})).rejects.toMatchObject({ code: "missing_field", path: "/shop" });
    expect(await client.call("info", {})).toBe("answer");
  });

  test("says why an engine can't be had", async () => {
    const missing = () => Promise.reject(new Error("404"));
    await expect(MainThreadClient.open(missing)).rejects.toMatchObject({
      code: "engine_failed",
      message: "404",
    });
  });

  test("refuses calls once it is closed", async () => {
    const client = await MainThreadClient.open(() => Promise.resolve(engineThat(() => "answer")));
    const waiting = client.call("info", {});
    client.close();
    await expect(waiting).rejects.toMatchObject({ code: "engine_failed" });
  });
});

const request = {} as TrafficRequest;

/** An engine whose simulations say that they have begun and end when they are cancelled. */
function engineThatRuns(): Engine {
  return {
    simulateTrafficAsync: (_request: TrafficRequest, { signal, onProgress }: LongRunOptions) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(new Error("stopped")));
        onProgress?.({ done: 1, total: 9 });
      }),
  } as unknown as Engine;
}

describe("long runs in the page's thread", () => {
  test("say how far they are, and end with the caller's reason when they are cancelled", async () => {
    const client = await MainThreadClient.open(() => Promise.resolve(engineThatRuns()));
    const run = new AbortController();
    const seen: TrafficProgress[] = [];
    const answer = client.simulateTraffic(request, {
      signal: run.signal,
      onProgress: (progress) => {
        seen.push(progress);
        run.abort("enough");
      },
    });
    await expect(answer).rejects.toBe("enough");
    expect(seen).toEqual([{ done: 1, total: 9 }]);
  });

  test("don't begin when they were cancelled before", async () => {
    const engine = engineThatRuns();
    const begun = vi.spyOn(engine, "simulateTrafficAsync");
    const client = await MainThreadClient.open(() => Promise.resolve(engine));
    await expect(client.simulateTraffic(request, { signal: AbortSignal.abort("no") })).rejects.toBe("no");
    expect(begun).not.toHaveBeenCalled();
  });

  test("are refused once the engine is closed", async () => {
    const client = await MainThreadClient.open(() => Promise.resolve(engineThatRuns()));
    const answer = client.simulateTraffic(request, { onProgress: () => client.close() });
    await expect(answer).rejects.toMatchObject({ code: "engine_failed" });
    await expect(client.simulateTraffic(request)).rejects.toMatchObject({ code: "engine_failed" });
  });

  test("hand on what the engine refuses", async () => {
    const refusal = Object.assign(new Error("no"), { code: "missing_field", path: "/arrivals" });
    const engine = { simulateTrafficAsync: () => Promise.reject(refusal) } as unknown as Engine;
    const client = await MainThreadClient.open(() => Promise.resolve(engine));
    await expect(client.simulateTraffic(request)).rejects.toMatchObject({
      code: "missing_field",
      path: "/arrivals",
    });
  });
});
