import type { TrafficProgress, TrafficReport, TrafficRequest } from "liaotai";
import type { ReactiveControllerHost } from "lit";
import { asEngineError, type EngineClient, type EngineError } from "../../engine/client.js";

/** What a run ended with. */
export type Ended =
  | { readonly how: "answered"; readonly report: TrafficReport }
  | { readonly how: "refused"; readonly error: EngineError }
  | { readonly how: "cancelled" };

/** How often the page is told how far a run is, in milliseconds. */
const progressEveryMs = 100;

/** One run at a time, with its progress. The element that shows it is drawn anew when that changes. */
export class Simulation {
  readonly #host: ReactiveControllerHost;
  #run: AbortController | null = null;
  #progress: TrafficProgress | null = null;
  #toldAt = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get running(): boolean {
    return this.#run !== null;
  }

  /** How far the run is; `null` before its first word. */
  get progress(): TrafficProgress | null {
    return this.#progress;
  }

  cancel(): void {
    this.#run?.abort();
  }

  /** Ends in one of three ways, and never throws. A run that goes on is cancelled first. */
  async start(engine: EngineClient, request: TrafficRequest): Promise<Ended> {
    this.cancel();
    const run = new AbortController();
    this.#run = run;
    this.#progress = null;
    this.#host.requestUpdate();
    const ended = await this.#ended(engine, request, run.signal);
    if (this.#run === run) {
      this.#run = null;
      this.#host.requestUpdate();
    }
    return ended;
  }

  async #ended(engine: EngineClient, request: TrafficRequest, signal: AbortSignal): Promise<Ended> {
    try {
      const report = await engine.simulateTraffic(request, { signal, onProgress: this.#told });
      return { how: "answered", report };
    } catch (problem) {
      return signal.aborted ? { how: "cancelled" } : { how: "refused", error: asEngineError(problem) };
    }
  }

  readonly #told = (progress: TrafficProgress): void => {
    this.#progress = progress;
    const now = performance.now();
    if (now - this.#toldAt < progressEveryMs) return;
    this.#toldAt = now;
    this.#host.requestUpdate();
  };
}
