import type { Taken } from "./storage.js";

/** Who follows which value. */
export class Followers {
  readonly #taken = new Map<string, Set<Taken>>();

  add(key: string, taken: Taken, signal: AbortSignal): void {
    if (signal.aborted) return;
    const following = this.#taken.get(key) ?? new Set();
    this.#taken.set(key, following.add(taken));
    signal.addEventListener("abort", () => following.delete(taken), { once: true });
  }

  tell(key: string, value: unknown): void {
    for (const taken of this.#taken.get(key) ?? []) taken(value);
  }
}
