import type {
  AuditSendsManyReport,
  AuditSendsReport,
  CallName,
  Calls,
  LintManyColumns,
  LintManyOptions,
  LintManyReport,
  LintManySource,
  LongRunOptions,
  TrafficReport,
  TrafficRequest,
} from "liaotai";
import {
  asEngineError,
  type AuditOptions,
  type AuditSource,
  EngineError,
  engineFailed,
  type EngineClient,
} from "./client.js";
import { withFindings } from "./audit-findings.js";
import { type FromWorker, isOfThisProtocol, protocolVersion, type ToWorker } from "./messages.js";
import { rowsOfColumns, sliceOfColumns } from "./slice-columns.js";

/** The part of `Worker` that the client needs, so that a test can stand in for it. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  terminate(): void;
  addEventListener(type: string, listener: (event: Event) => void): void;
}

interface Waiting {
  resolve(value: unknown): void;
  /** With the reason that the caller's own signal names, which may be anything. */
  reject(reason: unknown): void;
  onProgress?: ((progress: Progress) => void) | undefined;
  onFound?: ((found: LintManyColumns) => void) | undefined;
}

/** How far a long run is. */
interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What a run is told to do on its way. */
interface RunOptions extends Pick<Waiting, "onProgress" | "onFound"> {
  readonly signal?: AbortSignal | undefined;
}

/** Texts, or rows of a log, that are copied to the worker at once: a few milliseconds' work. */
const textsAtOnce = 20_000;
const rowsAtOnce = 10_000;

/** Longest wait for a worker to report that its engine is loaded, in milliseconds. */
const loadingLimitMs = 20_000;

/**
 * Runs the engine in a worker. When the worker dies, the calls that wait are refused and the next call starts a new
 * worker.
 */
export class WorkerClient implements EngineClient {
  readonly thread = "worker";
  version = "";
  readonly #start: () => WorkerLike;
  readonly #waiting = new Map<number, Waiting>();
  /** The worker, once its engine is loaded. */
  #ready: Promise<WorkerLike> | null = null;
  #worker: WorkerLike | null = null;
  #nextId = 1;
  #closed = false;

  private constructor(start: () => WorkerLike) {
    this.#start = start;
  }

  /** Starts a worker and waits until its engine is loaded, or throws an `EngineError` with the reason. */
  static async open(start: () => WorkerLike): Promise<WorkerClient> {
    const client = new WorkerClient(start);
    await client.#loaded();
    return client;
  }

  async call<Name extends CallName>(
    name: Name,
    request: Calls[Name]["request"],
  ): Promise<Calls[Name]["answer"]> {
    const answer = await this.#ask((id) => ({ protocol: protocolVersion, kind: "call", id, name, request }));
    return answer as Calls[Name]["answer"];
  }

  async answerText(name: string, request: string): Promise<string> {
    return (await this.#ask((id) => ({
      protocol: protocolVersion,
      kind: "text",
      id,
      name,
      request,
    }))) as string;
  }

  async simulateTraffic(request: TrafficRequest, options: LongRunOptions = {}): Promise<TrafficReport> {
    options.signal?.throwIfAborted();
    const answer = await this.#ask(
      (id) => ({ protocol: protocolVersion, kind: "simulate", id, request }),
      options,
    );
    return answer as TrafficReport;
  }

  async lintMany(source: LintManySource, options: LintManyOptions = {}): Promise<LintManyReport> {
    options.signal?.throwIfAborted();
    const { platform, kind, settings, texts } = source;
    const isLong = Array.isArray(texts) && texts.length > textsAtOnce;
    const answer = await this.#ask((id) => {
      if (!isLong) return { protocol: protocolVersion, kind: "lint-many", id, source };
      void this.#handOver(id, texts.length, textsAtOnce, (slice) => ({
        protocol: protocolVersion,
        kind: "texts",
        id,
        texts: slice && texts.slice(...slice),
      }));
      const announced = { platform, kind, ...(settings && { settings }), texts: [] };
      return { protocol: protocolVersion, kind: "lint-many", id, source: announced, more: true };
    }, options);
    return answer as LintManyReport;
  }

  /**
   * Copies a long list to the worker in slices between which the page draws, as long as somebody waits for the answer;
   * null says that it was all.
   */
  async #handOver(
    id: number,
    count: number,
    atOnce: number,
    message: (slice: readonly [number, number] | null) => ToWorker,
  ): Promise<void> {
    for (let from = 0; from < count; from += atOnce) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (!this.#waiting.has(id) || !this.#worker) return;
      this.#post(this.#worker, id, message([from, from + atOnce]));
    }
    // A list of nothing, too, comes after the call that it belongs to.
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#worker?.postMessage(message(null));
  }

  async auditSends(
    { sends, ...question }: AuditSource,
    { signal, onProgress }: AuditOptions = {},
  ): Promise<AuditSendsReport> {
    signal?.throwIfAborted();
    const total = rowsOfColumns(sends);
    const options = { signal, onProgress: ({ done }: Progress) => onProgress?.({ done, total }) };
    const answer = await this.#ask((id) => {
      void this.#handOver(id, total, rowsAtOnce, (slice) => ({
        protocol: protocolVersion,
        kind: "rows",
        id,
        rows: slice && sliceOfColumns(sends, ...slice),
      }));
      return { protocol: protocolVersion, kind: "audit-many", id, question };
    }, options);
    return withFindings(answer as AuditSendsManyReport);
  }

  close(): void {
    this.#closed = true;
    this.#lose(new EngineError(engineFailed, "", "the engine was closed"));
  }

  async #ask(
    message: (id: number) => ToWorker,
    { signal, onProgress, onFound }: RunOptions = {},
  ): Promise<unknown> {
    if (this.#closed) throw new EngineError(engineFailed, "", "the engine was closed");
    const worker = await this.#loaded();
    signal?.throwIfAborted();
    const id = this.#nextId++;
    const cancel = (): void => this.#cancel(id, worker, signal?.reason);
    try {
      return await new Promise((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject, onProgress, onFound });
        signal?.addEventListener("abort", cancel, { once: true });
        this.#post(worker, id, message(id));
      });
    } finally {
      signal?.removeEventListener("abort", cancel);
    }
  }

  #post(worker: WorkerLike, id: number, message: ToWorker): void {
    try {
      worker.postMessage(message);
    } catch (problem) {
      // What can't be copied between threads (a function, say) is the caller's mistake, not the worker's.
      this.#refuse(id, new EngineError("bad_type", "", String(problem)));
    }
  }

  /** The caller has its refusal at once; whatever the worker still says about this id finds nobody. */
  #cancel(id: number, worker: WorkerLike, reason: unknown): void {
    this.#refuse(id, reason);
    worker.postMessage({ protocol: protocolVersion, kind: "cancel", id });
  }

  #refuse(id: number, reason: unknown): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    waiting?.reject(reason);
  }

  #loaded(): Promise<WorkerLike> {
    if (this.#ready) return this.#ready;
    const loading = this.#load();
    this.#ready = loading;
    // A failed start is forgotten, so that the next call may try another one.
    loading.catch(() => {
      if (this.#ready === loading) this.#ready = null;
    });
    return loading;
  }

  #load(): Promise<WorkerLike> {
    return new Promise((resolve, reject) => {
      let worker: WorkerLike;
      try {
        worker = this.#start();
      } catch (problem) {
        reject(asEngineError(problem));
        return;
      }
      this.#worker = worker;
      const fail = (reason: string): void => {
        clearTimeout(limit);
        const error = new EngineError(engineFailed, "", reason);
        reject(error);
        if (this.#worker === worker) this.#lose(error);
      };
      const limit = setTimeout(() => {
        fail(`the worker did not answer within ${loadingLimitMs / 1000} seconds`);
      }, loadingLimitMs);
      worker.addEventListener("error", (event) => {
        fail((event as ErrorEvent).message || "the worker's script did not start");
      });
      worker.addEventListener("messageerror", () => fail("the worker sent what can't be read"));
      worker.addEventListener("message", (event) => {
        const message = (event as MessageEvent<FromWorker>).data;
        if (!isOfThisProtocol(message)) return;
        if (message.kind === "failed") fail(message.reason);
        else if (message.kind !== "loaded") this.#settle(message);
        else {
          clearTimeout(limit);
          this.version = message.version;
          resolve(worker);
        }
      });
      worker.postMessage({ protocol: protocolVersion, kind: "load" });
    });
  }

  #settle(message: Extract<FromWorker, { id: number }>): void {
    const waiting = this.#waiting.get(message.id);
    if (message.kind === "progress") {
      waiting?.onProgress?.(message.progress);
      return;
    }
    if (message.kind === "found") {
      waiting?.onFound?.(message.found);
      return;
    }
    this.#waiting.delete(message.id);
    if (message.kind === "answer") waiting?.resolve(message.value);
    else waiting?.reject(new EngineError(message.code, message.path, message.message));
  }

  #lose(reason: Error): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#ready = null;
    for (const waiting of this.#waiting.values()) waiting.reject(reason);
    this.#waiting.clear();
  }
}
