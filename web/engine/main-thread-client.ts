import type {
  AuditSendsReport,
  CallName,
  Calls,
  Engine,
  LintManyOptions,
  LintManyReport,
  LintManySource,
  LongRunOptions,
  TrafficReport,
  TrafficRequest,
} from "liaotai";
import { withFindings } from "./audit-findings.js";
import {
  asEngineError,
  type AuditOptions,
  type AuditSource,
  EngineError,
  engineFailed,
  type EngineClient,
} from "./client.js";

/** Runs the engine in the page's own thread, for pages that can't have a worker. */
export class MainThreadClient implements EngineClient {
  readonly thread = "main";
  readonly version: string;
  #engine: Engine | null;
  /** One for each long run under way. */
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

  simulateTraffic(
    request: TrafficRequest,
    { signal, ...options }: LongRunOptions = {},
  ): Promise<TrafficReport> {
    return this.#run(signal, (engine, run) =>
      engine.simulateTrafficAsync(request, { ...options, signal: run }),
    );
  }

  lintMany(source: LintManySource, { signal, ...options }: LintManyOptions = {}): Promise<LintManyReport> {
    return this.#run(signal, (engine, run) => engine.lintMany(source, { ...options, signal: run }));
  }

  auditSends(source: AuditSource, { signal, ...options }: AuditOptions = {}): Promise<AuditSendsReport> {
    return this.#run(signal, async (engine, run) =>
      withFindings(await engine.auditSendsMany(source, { ...options, signal: run })),
    );
  }

  close(): void {
    this.#engine = null;
    for (const run of this.#running) run.abort(closed());
  }

  /** A run that both the caller's signal and closing the engine end. */
  async #run<Answer>(
    signal: AbortSignal | undefined,
    begin: (engine: Engine, signal: AbortSignal) => Promise<Answer>,
  ): Promise<Answer> {
    const run = new AbortController();
    const cancel = (): void => run.abort(signal?.reason);
    signal?.addEventListener("abort", cancel, { once: true });
    if (signal?.aborted) cancel();
    this.#running.add(run);
    try {
      await thePageDraws();
      run.signal.throwIfAborted();
      if (!this.#engine) throw closed();
      return await begin(this.#engine, run.signal);
    } catch (problem) {
      throw run.signal.aborted ? run.signal.reason : asEngineError(problem);
    } finally {
      this.#running.delete(run);
      signal?.removeEventListener("abort", cancel);
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
