import type { CallName, Calls, Engine } from "liaotai";
import { asEngineError, EngineError, engineFailed, type EngineClient } from "./client.js";

/** Runs the engine in the page's own thread, for pages that can't have a worker. */
export class MainThreadClient implements EngineClient {
  readonly thread = "main";
  #engine: Engine | null;

  private constructor(engine: Engine) {
    this.#engine = engine;
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

  close(): void {
    this.#engine = null;
  }

  async #answer<Answer>(ask: (engine: Engine) => Answer): Promise<Answer> {
    // The page draws what it has (a pressed button, a waiting state) before the call takes the thread.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (!this.#engine) throw new EngineError(engineFailed, "", "the engine was closed");
    try {
      return ask(this.#engine);
    } catch (problem) {
      throw asEngineError(problem);
    }
  }
}
