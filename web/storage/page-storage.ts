import { Followers } from "./followers.js";
import type { Storage, StorageListener, Taken } from "./storage.js";

/** Storage that lasts as long as the page: for browsers that refuse more, and for hosts that want no more. */
export class PageStorage implements Storage {
  readonly #listener: Pick<StorageListener, "kept"> | null;
  readonly #values = new Map<string, unknown>();
  readonly #followers = new Followers();

  /** `lasting` where somebody who is told of every change keeps it. */
  constructor(
    listener: Pick<StorageListener, "kept"> | null = null,
    readonly lasting = false,
  ) {
    this.#listener = listener;
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.#values.keys()]);
  }

  load(key: string): Promise<unknown> {
    return Promise.resolve(this.#values.get(key));
  }

  follow(key: string, taken: Taken, signal: AbortSignal): Promise<void> {
    this.#followers.add(key, taken, signal);
    if (!signal.aborted) taken(this.#values.get(key));
    return Promise.resolve();
  }

  save(key: string, value: unknown): Promise<boolean> {
    this.#put(key, value);
    return Promise.resolve(this.lasting);
  }

  replace(values: ReadonlyMap<string, unknown>): Promise<boolean> {
    for (const [key, value] of values) this.#put(key, value);
    for (const [key, value] of values) this.#followers.tell(key, value);
    return Promise.resolve(this.lasting);
  }

  close(): void {
    // Nobody else knows of this storage.
  }

  #put(key: string, value: unknown): void {
    if (value === undefined) this.#values.delete(key);
    else this.#values.set(key, structuredClone(value));
    this.#listener?.kept(key);
  }
}
