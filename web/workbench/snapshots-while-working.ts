import type { Storage } from "../storage/storage.js";

/** How long after a change its state is kept as a snapshot, together with what changes until then. */
const pauseMs = 120_000;

/** Takes snapshots while the tools are used. Its code comes with the first of them. */
export class SnapshotsWhileWorking {
  readonly #storage: () => Storage;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(storage: () => Storage) {
    this.#storage = storage;
  }

  /** Something was kept under `key`. */
  changed(key: string): void {
    if (this.#timer !== undefined || key.startsWith("snapshots/")) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#take();
    }, pauseMs);
  }

  /** What another tab wrote gave way to what this one wrote: it is kept as a snapshot. */
  async gaveWay(key: string, theirs: unknown): Promise<void> {
    const [{ presentProject }, { takeSnapshot }] = await load();
    const storage = this.#storage();
    const values = new Map(await presentProject(storage));
    if (!values.has(key)) return;
    await takeSnapshot(storage, "gave-way", Date.now(), values.set(key, theirs));
  }

  /** The present belongs to nobody any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #take(): Promise<void> {
    const [, { takeSnapshot }] = await load();
    await takeSnapshot(this.#storage(), "changes", Date.now());
  }
}

function load(): Promise<[typeof import("../project/project.js"), typeof import("../project/snapshots.js")]> {
  return Promise.all([import("../project/project.js"), import("../project/snapshots.js")]);
}
