import type { ReactiveControllerHost } from "lit";
import { PageStorage } from "../storage/page-storage.js";
import type { Storage, StorageListener } from "../storage/storage.js";
import type { StorageTrouble } from "./notices.js";
import { SnapshotsWhileWorking } from "./snapshots-while-working.js";

/** What the tools keep: where it lies, what went wrong with it, and the snapshots that are taken of it. */
export class Keeping {
  readonly #host: ReactiveControllerHost;
  readonly #snapshots = new SnapshotsWhileWorking(() => this.storage);
  #storage: Storage = new PageStorage();
  #trouble: StorageTrouble | null = null;
  /** Trouble is said once. */
  #isTold = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get storage(): Storage {
    return this.#storage;
  }

  /** Why what is typed is not kept, until it was read. */
  get trouble(): StorageTrouble | null {
    return this.#trouble;
  }

  /**
   * Opens a storage; one that keeps nothing is trouble when it `shouldLast`. Answers nothing when nobody waits for it any
   * more: it is closed again.
   */
  async open(
    openStorage: (listener: StorageListener) => Promise<Storage>,
    shouldLast: boolean,
    isAwaited: () => boolean,
  ): Promise<Storage | null> {
    const storage = await openStorage({
      notKept: (reason) => this.#tell(reason),
      kept: (key) => this.#snapshots.changed(key),
      gaveWay: (key, theirs) => void this.#snapshots.gaveWay(key, theirs),
    });
    if (!isAwaited()) {
      storage.close();
      return null;
    }
    this.#storage = storage;
    if (shouldLast && !storage.lasting) this.#tell("unavailable");
    return storage;
  }

  close(): void {
    this.#storage.close();
    this.#snapshots.stop();
  }

  readonly dismiss = (): void => {
    this.#trouble = null;
    this.#host.requestUpdate();
  };

  #tell(trouble: StorageTrouble): void {
    if (!this.#isTold) this.#trouble = trouble;
    this.#isTold = true;
    this.#host.requestUpdate();
  }
}
