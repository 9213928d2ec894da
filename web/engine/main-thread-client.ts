import type {
  CallName,
  Calls,
  Engine,
  LongRunOptions,
  TrafficProgress,
  TrafficReport,
  TrafficRequest,
} from "liaotai";
import { asEngineError, EngineError, engineFailed, type EngineClient } from "./client.js";

/** Runs the engine in the page's own thread, for pages that can't have a worker. */
export class MainThreadClient implements EngineClient {
  readonly thread = "main";
  readonly version: string;
  #engine: Engine | null;
  /** One for each simulation under way. */
  readonly #running = new Set<AbortController>();

  private constructor(engine: Engine) {
    this.#engine = engine;
    this.version = engine.version;
  }

  /** Waits until the engine is loaded, or throws an `EngineError` with the reason. */
  static async open(load: () => Promise<Engine>): Promise<MainThreadClient> {
    try {
      return new MainThreadClient(await load());
    } catch (problem) {
      throw asEngineError(problem);
    }
  }

  call<Name extends CallName>(name: Name, request: Calls[Name]["request"]): Promise<Calls[Name]["answer"]> {
    return this.#answer((engine) => engine.call(name, request));
  }

  answerText(name: string, request: string): Promise<string> {
    return this.#answer((engine) => engine.answerText(name, request));
  }

  async simulateTraffic(request: TrafficRequest, options: LongRunOptions = {}): Promise<TrafficReport> {
    const { signal } = options;
    const run = new AbortController();
    const cancel = (): void => run.abort(signal?.reason);
    signal?.addEventListener("abort", cancel, { once: true });
    if (signal?.aborted) cancel();
    this.#running.add(run);
    try {
      return await this.#simulate(request, run.signal, options.onProgress);
    } finally {
      this.#running.delete(run);
      signal?.removeEventListener("abort", cancel);
    }
  }

  close(): void {
    this.#engine = null;
    for (const run of this.#running) run.abort(closed());
  }

  async #simulate(
    request: TrafficRequest,
    signal: AbortSignal,
    onProgress: (progress: TrafficProgress) => void = () => undefined,
  ): Promise<TrafficReport> {
    await thePageDraws();
    signal.throwIfAborted();
    if (!this.#engine) throw closed();
    try {
      return await this.#engine.simulateTrafficAsync(request, { signal, onProgress });
    } catch (problem) {
      throw signal.aborted ? signal.reason : asEngineError(problem);
    }
  }

  async #answer<Answer>(ask: (engine: Engine) => Answer): Promise<Answer> {
    await thePageDraws();
    if (!this.#engine) throw closed();
    try {
      return ask(this.#engine);
    } catch (problem) {
      throw asEngineError(problem);
    }
  }
}

function closed(): EngineError {
  return new EngineError(engineFailed, "", "the engine was closed");
}

/** The page draws what it has (a pressed button, a waiting state) before the call takes the thread. */
function thePageDraws(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
