import type { ReactiveControllerHost } from "lit";

/**
 * Things that come when they are first asked for, each under its key: tools, languages. The element that shows them is
 * drawn anew when one arrives, or fails to.
 */
export class LoadedWhenNeeded<Key, Value> {
  readonly #host: ReactiveControllerHost;
  readonly #load: (key: Key) => Promise<Value>;
  readonly #loaded = new Map<Key, Value>();
  readonly #underWay = new Map<Key, Promise<void>>();
  readonly #failures = new Map<Key, string>();

  constructor(host: ReactiveControllerHost, load: (key: Key) => Promise<Value>) {
    this.#host = host;
    this.#load = load;
  }

  /** What is there under `key`. */
  get(key: Key): Value | undefined {
    return this.#loaded.get(key);
  }

  /** Everything that is there, in the order in which it came. */
  all(): Value[] {
    return [...this.#loaded.values()];
  }

  /** Why `key` is not there, once loading it has failed. */
  failureOf(key: Key): string | null {
    return this.#failures.get(key) ?? null;
  }

  /** Loads `key` unless it is there or under way; one that failed is tried again. Ends either way, and never throws. */
  ask(key: Key): Promise<void> {
    if (this.#loaded.has(key)) return Promise.resolve();
    const underWay = this.#underWay.get(key) ?? this.#loadNow(key);
    this.#underWay.set(key, underWay);
    return underWay;
  }

  async #loadNow(key: Key): Promise<void> {
    if (this.#failures.delete(key)) this.#host.requestUpdate();
    try {
      this.#loaded.set(key, await this.#load(key));
    } catch (problem) {
      this.#failures.set(key, problem instanceof Error ? problem.message : String(problem));
    }
    this.#underWay.delete(key);
    this.#host.requestUpdate();
  }
}
