import type { LintManyColumns, SendColumns, TrafficProgress, TrafficRequest } from "liaotai";
import { describe, expect, test, vi } from "vitest";
import { type FromWorker, protocolVersion, type ToWorker } from "../../../web/engine/messages.js";
import { SliceStream } from "../../../web/engine/slice-stream.js";
import { WorkerClient, type WorkerLike } from "../../../web/engine/worker-client.js";

type Answer = FromWorker extends infer Each
  ? Each extends FromWorker
    ? Omit<Each, "protocol">
    : never
  : never;

/** A worker that answers as the test says. */
class PlayedWorker extends EventTarget implements WorkerLike {
  readonly received: ToWorker[] = [];
  ended = false;

  constructor(private readonly play: (message: ToWorker, worker: PlayedWorker) => void) {
    super();
  }

  postMessage(message: ToWorker): void {
    this.received.push(structuredClone(message));
    queueMicrotask(() => this.play(message, this));
  }

  terminate(): void {
    this.ended = true;
  }

  say(answer: Answer): void {
    this.dispatchEvent(new MessageEvent("message", { data: { protocol: protocolVersion, ...answer } }));
  }
}

/** Loads, and answers each call with its own request. */
function echo(message: ToWorker, worker: PlayedWorker): void {
  if (message.kind === "load") worker.say({ kind: "loaded", version: "1.2.3" });
  else if (message.kind === "lint-many")
    worker.say({ kind: "answer", id: message.id, value: message.source });
  else if ("request" in message) worker.say({ kind: "answer", id: message.id, value: message.request });
}

/** Loads, and answers nothing. */
function silent(message: ToWorker, worker: PlayedWorker): void {
  if (message.kind === "load") worker.say({ kind: "loaded", version: "1.2.3" });
}

function forbidden(): never {
  throw new Error("workers are forbidden");
}

describe("the engine in a worker", () => {
  test("gives each answer to the call that it belongs to, in any order", async () => {
    const asked: number[] = [];
    const worker = new PlayedWorker((message, played) => {
      if (message.kind === "load") {
        played.say({ kind: "loaded", version: "1.2.3" });
        return;
      }
      asked.push(message.id);
      if (asked.length < 3) return;
      for (const id of asked.reverse()) played.say({ kind: "answer", id, value: `answer ${id}` });
    });
    const client = await WorkerClient.open(() => worker);
    const answers = await Promise.all(["a", "b", "c"].map((text) => client.answerText("info", text)));
    const ids = worker.received.flatMap((message) => (message.kind === "text" ? [message.id] : []));
    expect(answers).toEqual(ids.map((id) => `answer ${id}`));
    expect(new Set(ids).size).toBe(3);
  });

  test("hands on what the engine refuses, with code and path", async () => {
    const client = await WorkerClient.open(
      () =>
        new PlayedWorker((message, worker) => {
          if (message.kind === "load") worker.say({ kind: "loaded", version: "1.2.3" });
          else
            worker.say({ kind: "refusal", id: message.id, code: "bad_type", path: "/shop", message: "no" });
        }),
    );
    await expect(client.call("info", {})).rejects.toMatchObject({
      code: "bad_type",
      path: "/shop",
      message: "no",
    });
  });

  test("refuses what waits when the worker dies, and starts another one for the next call", async () => {
    const workers = [new PlayedWorker(silent), new PlayedWorker(echo)];
    const start = vi.fn(() => workers[start.mock.calls.length - 1] ?? new PlayedWorker(echo));
    const client = await WorkerClient.open(start);
    const waiting = [client.answerText("info", "1"), client.answerText("info", "2")];
    const settled = Promise.allSettled(waiting);
    await vi.waitFor(() => expect(workers[0]?.received).toHaveLength(3));
    workers[0]?.dispatchEvent(new ErrorEvent("error", { message: "out of memory" }));
    for (const result of await settled) {
      expect(result).toMatchObject({ reason: { code: "engine_failed", message: "out of memory" } });
    }
    expect(workers[0]?.ended).toBe(true);
    expect(await client.answerText("info", "3")).toBe("3");
    expect(start).toHaveBeenCalledTimes(2);
  });

  test("does not open when the worker's engine fails, and says why", async () => {
    const worker = new PlayedWorker((_message, played) =>
      played.say({ kind: "failed", reason: "not WebAssembly" }),
    );
    await expect(WorkerClient.open(() => worker)).rejects.toMatchObject({
      code: "engine_failed",
      message: "not WebAssembly",
    });
    expect(worker.ended).toBe(true);
  });

  test("does not open when no worker can be started", async () => {
    await expect(WorkerClient.open(forbidden)).rejects.toThrow("workers are forbidden");
  });

  test("starts a worker again after one that could not be started", async () => {
    const first = new PlayedWorker(silent);
    const starts = [() => first, forbidden, () => new PlayedWorker(echo)];
    const client = await WorkerClient.open(() => (starts.shift() ?? forbidden)());
    first.dispatchEvent(new ErrorEvent("error", { message: "lost" }));
    await expect(client.answerText("info", "1")).rejects.toMatchObject({ code: "engine_failed" });
    expect(await client.answerText("info", "2")).toBe("2");
  });

  test("does not wait for ever for a worker that never answers", async () => {
    vi.useFakeTimers();
    try {
      const opened = WorkerClient.open(() => new PlayedWorker(() => undefined));
      const settled = expect(opened).rejects.toMatchObject({ code: "engine_failed" });
      await vi.advanceTimersByTimeAsync(21_000);
      await settled;
    } finally {
      vi.useRealTimers();
    }
  });

  test("passes over messages of another protocol", async () => {
    const worker = new PlayedWorker((message, played) => {
      if (message.kind === "load") {
        played.say({ kind: "loaded", version: "1.2.3" });
        return;
      }
      played.dispatchEvent(
        new MessageEvent("message", {
          data: { protocol: 99, kind: "answer", id: message.id, value: "foreign" },
        }),
      );
      played.say({ kind: "answer", id: message.id, value: "own" });
    });
    const client = await WorkerClient.open(() => worker);
    expect(await client.answerText("info", "{}")).toBe("own");
  });

  test("refuses every call once it is closed, those that wait too", async () => {
    const worker = new PlayedWorker(silent);
    const client = await WorkerClient.open(() => worker);
    const waiting = expect(client.answerText("info", "1")).rejects.toMatchObject({ code: "engine_failed" });
    await vi.waitFor(() => expect(worker.received).toHaveLength(2));
    client.close();
    await waiting;
    await expect(client.call("info", {})).rejects.toMatchObject({ code: "engine_failed" });
    expect(worker.ended).toBe(true);
  });

  test("refuses a request that can't be copied to another thread", async () => {
    const worker = new PlayedWorker(echo);
    const client = await WorkerClient.open(() => worker);
    const request = { shop: () => undefined } as never;
    await expect(client.call("checkShop", request)).rejects.toMatchObject({ code: "bad_type" });
    expect(await client.answerText("info", "{}")).toBe("{}");
  });
});

const request = { handling: { concurrency: 3 } } as TrafficRequest;

/** Loads, and says of each simulation that it has begun. */
function begun(message: ToWorker, worker: PlayedWorker): void {
  if (message.kind === "load") worker.say({ kind: "loaded", version: "1.2.3" });
  if (message.kind === "simulate")
    worker.say({ kind: "progress", id: message.id, progress: { done: 1, total: 9 } });
}

describe("long runs in a worker", () => {
  test("say how far they are, and answer", async () => {
    const client = await WorkerClient.open(
      () =>
        new PlayedWorker((message, worker) => {
          begun(message, worker);
          echo(message, worker);
        }),
    );
    const seen: TrafficProgress[] = [];
    const answer = await client.simulateTraffic(request, { onProgress: (progress) => seen.push(progress) });
    expect(answer).toEqual(request);
    expect(seen).toEqual([{ done: 1, total: 9 }]);
  });

  test("end at once when they are cancelled, with the caller's reason, and the worker hears of it", async () => {
    const worker = new PlayedWorker(begun);
    const client = await WorkerClient.open(() => worker);
    const run = new AbortController();
    const seen: TrafficProgress[] = [];
    const answer = client.simulateTraffic(request, {
      signal: run.signal,
      onProgress: (progress) => seen.push(progress),
    });
    const refused = expect(answer).rejects.toBe("enough");
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    run.abort("enough");
    await refused;
    const id =
      worker.received.flatMap((message) => (message.kind === "simulate" ? [message.id] : []))[0] ?? 0;
    expect(worker.received.at(-1)).toEqual({ protocol: protocolVersion, kind: "cancel", id });
    // What the worker says afterwards belongs to nobody.
    worker.say({ kind: "progress", id, progress: { done: 2, total: 9 } });
    worker.say({ kind: "answer", id, value: "late" });
    expect(seen).toHaveLength(1);
  });

  test("don't begin when they were cancelled before", async () => {
    const worker = new PlayedWorker(echo);
    const client = await WorkerClient.open(() => worker);
    await expect(client.simulateTraffic(request, { signal: AbortSignal.abort("no") })).rejects.toBe("no");
    expect(worker.received.map(({ kind }) => kind)).toEqual(["load"]);
  });

  test("are refused when the worker dies", async () => {
    const worker = new PlayedWorker(begun);
    const client = await WorkerClient.open(() => worker);
    const refused = expect(client.simulateTraffic(request)).rejects.toMatchObject({
      message: "out of memory",
    });
    await vi.waitFor(() => expect(worker.received).toHaveLength(2));
    worker.dispatchEvent(new ErrorEvent("error", { message: "out of memory" }));
    await refused;
  });

  test("hand on what was found before they answer", async () => {
    const found = { count: 1, item: Uint32Array.of(7), rules: ["a"] } as LintManyColumns;
    const client = await WorkerClient.open(
      () =>
        new PlayedWorker((message, worker) => {
          if (message.kind === "lint-many") worker.say({ kind: "found", id: message.id, found });
          echo(message, worker);
        }),
    );
    const seen: LintManyColumns[] = [];
    const source = { platform: "shopee", kind: "message", texts: ["x"] } as const;
    const answer = await client.lintMany({ ...source, texts: ["x"] }, { onFound: (each) => seen.push(each) });
    expect(answer).toEqual(source);
    expect(seen).toEqual([found]);
  });

  test("are handed many texts slice by slice, until they are answered", async () => {
    const stream = new SliceStream<string>();
    const worker = new PlayedWorker((message, played) => {
      silent(message, played);
      if (message.kind !== "texts") return;
      stream.put(message.texts);
      if (!message.texts) played.say({ kind: "answer", id: message.id, value: "all" });
    });
    const client = await WorkerClient.open(() => worker);
    const texts = Array.from({ length: 50_001 }, (_, index) => String(index));
    expect(await client.lintMany({ platform: "shopee", kind: "message", texts })).toBe("all");
    const read: string[] = [];
    for await (const text of stream) read.push(text);
    expect(read).toEqual(texts);
    expect(worker.received.filter(({ kind }) => kind === "texts")).toHaveLength(4);
  });

  test("are handed the rows of a log slice by slice, and say how many there are", async () => {
    const pieces: SendColumns[] = [];
    const worker = new PlayedWorker((message, played) => {
      silent(message, played);
      if (message.kind !== "rows") return;
      if (message.rows) pieces.push(message.rows);
      else {
        const findings = { columns: true, code: [] };
        played.say({ kind: "answer", id: message.id, value: { findings, figures: "all" } });
      }
      if (pieces.length === 1)
        played.say({ kind: "progress", id: message.id, progress: { done: 10_000, total: Infinity } });
    });
    const client = await WorkerClient.open(() => worker);
    const rows = Array.from({ length: 25_000 }, (_, index) => String(index));
    const sends: SendColumns = {
      columns: true,
      at: Float64Array.from(rows, Number),
      direction: rows,
      buyer: rows,
      text: rows,
      agent: rows,
    };
    const progress: unknown[] = [];
    const onProgress = (each: unknown): unknown => progress.push(each);
    expect(await client.auditSends({ channel: "shopee", sends }, { onProgress })).toMatchObject({
      figures: "all",
    });
    expect(pieces.flatMap(({ agent = [] }) => agent)).toEqual(rows);
    expect(pieces.flatMap(({ at }) => [...at])).toEqual(rows.map(Number));
    expect(pieces.map((piece) => "ip" in piece)).toEqual([false, false, false]);
    expect(progress).toContainEqual({ done: 10_000, total: 25_000 });
  });

  test("carry columns of numbers over", async () => {
    const client = await WorkerClient.open(() => new PlayedWorker(echo));
    const log = {
      columns: true as const,
      at: Float64Array.of(1, 2),
      buyer: Uint32Array.of(0, 0),
      source: ["a", "b"],
    };
    const answer = await client.simulateTraffic({ ...request, arrivals: { log } });
    expect(answer).toMatchObject({ arrivals: { log: { at: Float64Array.of(1, 2) } } });
    // The caller's own columns stay with the caller, for the next run.
    expect(log.at).toHaveLength(2);
  });
});
