import type {
  AuditSendsReport,
  CallName,
  Calls,
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
  type EngineClient,
  type EngineError,
} from "../engine/client.js";

/** What becomes of the calls. */
export interface Observer {
  answered<Name extends CallName>(call: Name, answer: Calls[Name]["answer"]): void;
  refused(problem: EngineError): void;
}

/** An engine whose answers somebody else hears of too. */
export class ObservedEngine implements EngineClient {
  readonly #engine: EngineClient;
  readonly #observer: Observer;
  #isClosed = false;

  constructor(engine: EngineClient, observer: Observer) {
    this.#engine = engine;
    this.#observer = observer;
  }

  get thread(): EngineClient["thread"] {
    return this.#engine.thread;
  }

  get version(): string {
    return this.#engine.version;
  }

  call<Name extends CallName>(name: Name, request: Calls[Name]["request"]): Promise<Calls[Name]["answer"]> {
    return this.#observed(name, this.#engine.call(name, request));
  }

  answerText(name: string, request: string): Promise<string> {
    return this.#engine.answerText(name, request);
  }

  simulateTraffic(request: TrafficRequest, options?: LongRunOptions): Promise<TrafficReport> {
    const run = this.#engine.simulateTraffic(request, options);
    return this.#observed("simulateTraffic", run, () => options?.signal?.aborted === true);
  }

  /** Nobody hears of files: their columns are the page's own. */
  lintMany(source: LintManySource, options?: LintManyOptions): Promise<LintManyReport> {
    return this.#engine.lintMany(source, options);
  }

  auditSends(source: AuditSource, options?: AuditOptions): Promise<AuditSendsReport> {
    const run = this.#engine.auditSends(source, options);
    return this.#observed("auditSends", run, () => options?.signal?.aborted === true);
  }

  close(): void {
    this.#isClosed = true;
    this.#engine.close();
  }

  /** The same promise in effect. What was called off, or ended with the engine, is no news. */
  async #observed<Name extends CallName>(
    name: Name,
    asked: Promise<Calls[Name]["answer"]>,
    isCalledOff = (): boolean => false,
  ): Promise<Calls[Name]["answer"]> {
    try {
      const answer = await asked;
      if (!this.#isClosed) this.#observer.answered(name, answer);
      return answer;
    } catch (problem) {
      if (!this.#isClosed && !isCalledOff()) this.#observer.refused(asEngineError(problem));
      throw problem;
    }
  }
}
