import type { Engine } from "liaotai";
import { describe, expect, test } from "vitest";
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
