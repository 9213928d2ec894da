import { Database, type Entry } from "./database.js";
import { Followers } from "./followers.js";
import { ChangesLeftBehind } from "./left-behind.js";
import type { Storage, StorageListener, Taken } from "./storage.js";
import { merge } from "./three-way-merge.js";

/** A value that is not in the database yet. */
interface Unsaved {
  readonly value: unknown;
  /** Whether it takes the place of what others wrote, instead of joining it. */
  readonly replaces: boolean;
}

/** What this page knows of one value. */
interface Known extends Entry {
  readonly unsaved?: Unsaved;
}

const unknown: Known = { value: undefined, revision: 0 };

/** The revision of a value that stands nowhere: the next write looks at what does. */
const nowhere = -1;

/** Other tabs are told by this name which values were written. */
const channelName = "liaotai/storage";

/** Storage in the browser's database, shared with other tabs: each sees what the others write, and nobody overwrites. */
export class LastingStorage implements Storage {
  readonly lasting = true;
  readonly #database: Pick<Database, keyof Database>;
  readonly #listener: StorageListener;
  readonly #channel = new BroadcastChannel(channelName);
  readonly #followers = new Followers();
  readonly #known = new Map<string, Known>();
  readonly #leftBehind = new ChangesLeftBehind();
  readonly #closed = new AbortController();
  /** Whether the page is left: what it saves from then on can't wait its turn. */
  #isLeft = false;
  /** The writes under way, one after the other. */
  #writing: Promise<unknown> = Promise.resolve();

  constructor(database: Pick<Database, keyof Database>, listener: StorageListener) {
    this.#database = database;
    this.#listener = listener;
    this.#channel.addEventListener("message", this.#told);
    // A tab that slept may have missed what was told, and a disk that was full may have room again.
    const following = { signal: this.#closed.signal };
    document.addEventListener("visibilitychange", () => void this.#awake(), following);
    window.addEventListener("pagehide", () => this.#leave(), following);
    window.addEventListener("pageshow", () => this.#stay(), following);
  }

  static async open(
    listener: StorageListener,
    database: Promise<Pick<Database, keyof Database>> = Database.open(),
  ): Promise<LastingStorage> {
    const storage = new LastingStorage(await database, listener);
    await storage.#takeUp();
    return storage;
  }

  async keys(): Promise<string[]> {
    const keys = new Set(await this.#database.keys().catch(() => []));
    for (const [key, { unsaved }] of this.#known) {
      if (!unsaved) continue;
      if (unsaved.value === undefined) keys.delete(key);
      else keys.add(key);
    }
    return [...keys];
  }

  async load(key: string): Promise<unknown> {
    const { unsaved, value } = this.#known.get(key) ?? unknown;
    if (unsaved) return unsaved.value;
    try {
      const entry = await this.#database.read(key);
      if (!this.#known.has(key)) this.#known.set(key, entry);
      return entry.value;
    } catch {
      return value;
    }
  }

  async follow(key: string, taken: Taken, signal: AbortSignal): Promise<void> {
    await this.#lookAt(key);
    if (signal.aborted) return;
    this.#followers.add(key, taken, signal);
    const { value, unsaved } = this.#known.get(key) ?? unknown;
    taken(unsaved ? unsaved.value : value);
  }

  save(key: string, value: unknown): Promise<boolean> {
    const known = this.#known.get(key) ?? unknown;
    this.#known.set(key, { ...known, unsaved: { value, replaces: known.unsaved?.replaces ?? false } });
    if (this.#isLeft) this.#leave();
    return this.#inTurn([key]);
  }

  replace(values: ReadonlyMap<string, unknown>): Promise<boolean> {
    for (const [key, value] of values)
      this.#known.set(key, { value, revision: nowhere, unsaved: { value, replaces: true } });
    for (const [key, value] of values) this.#followers.tell(key, value);
    return this.#inTurn([...values.keys()]);
  }

  close(): void {
    this.#closed.abort();
    // Elements that leave with the page still save.
    setTimeout(() => {
      void this.#writing.then(() => {
        this.#channel.close();
        this.#database.close();
      });
    });
  }

  #inTurn(keys: readonly string[]): Promise<boolean> {
    const written = this.#writing.then(() => this.#write(keys));
    this.#writing = written;
    return written;
  }

  /** Writes what waits under these keys, all or nothing of it. What can't be written waits on. */
  async #write(keys: readonly string[]): Promise<boolean> {
    const gaveWay = new Map<string, unknown>();
    const mine = new Map<string, Unsaved>();
    const changes = new Map<string, (found: Entry) => { readonly value: unknown }>();
    for (const key of keys) {
      const { value: base, revision, unsaved } = this.#known.get(key) ?? unknown;
      // Written already, with an earlier change.
      if (!unsaved) continue;
      mine.set(key, unsaved);
      changes.set(key, (found) => {
        if (found.revision === revision || unsaved.replaces) return unsaved;
        const merged = merge(base, unsaved.value, found.value);
        if (merged.gaveWay) gaveWay.set(key, found.value);
        return merged;
      });
    }
    if (changes.size === 0) return true;
    try {
      const after = await this.#database.write(changes);
      for (const [key, entry] of after) this.#settle(key, mine.get(key), entry);
    } catch (problem) {
      const { name } = (problem ?? {}) as Partial<DOMException>;
      this.#listener.notKept(name === "QuotaExceededError" ? "full" : "refused");
      return false;
    }
    this.#channel.postMessage([...changes.keys()]);
    for (const [key, theirs] of gaveWay) this.#listener.gaveWay(key, theirs);
    for (const key of changes.keys()) this.#listener.kept(key);
    return true;
  }

  /** A value was written, together with what others had written. */
  #settle(key: string, mine: Unsaved | undefined, entry: Entry): void {
    const { unsaved } = this.#known.get(key) ?? unknown;
    const isMine = entry.value === mine?.value;
    if (unsaved !== mine && unsaved) {
      // Changed again meanwhile, from mine: what others have in the entry is merged into that by the next write.
      const revision = isMine ? entry.revision : nowhere;
      this.#known.set(key, { value: mine?.value, revision, unsaved: { ...unsaved, replaces: false } });
      return;
    }
    this.#known.set(key, entry);
    if (!isMine) this.#followers.tell(key, entry.value);
  }

  /** Reads what stands in the database, and tells its followers when another wrote it. */
  async #lookAt(key: string): Promise<void> {
    try {
      const entry = await this.#database.read(key);
      const known = this.#known.get(key);
      // What is unsaved here joins it when it is written.
      if (known?.unsaved || (known && known.revision >= entry.revision)) return;
      this.#known.set(key, entry);
      if (known) this.#followers.tell(key, entry.value);
    } catch {
      // The page goes on with what it shows; the next write says that there is no database.
    }
  }

  readonly #told = ({ data }: MessageEvent<unknown>): void => {
    if (!Array.isArray(data) || this.#closed.signal.aborted) return;
    for (const key of this.#known.keys()) if (data.includes(key)) void this.#lookAt(key);
  };

  /** Goes on with what earlier pages could not write any more, as if it had been changed here. */
  async #takeUp(): Promise<void> {
    for (const { key, base, revision, value, replaces } of this.#leftBehind.takeAll()) {
      this.#known.set(key, { value: base, revision, unsaved: { value, replaces } });
      await this.#inTurn([key]);
    }
  }

  /** A write under way ends with the page, whatever of it was done. */
  #leave(): void {
    this.#isLeft = true;
    const waiting = [...this.#known].flatMap(([key, { value: base, revision, unsaved }]) =>
      unsaved ? [{ key, base, revision, ...unsaved }] : [],
    );
    this.#leftBehind.leave(waiting);
  }

  #stay(): void {
    this.#isLeft = false;
    this.#leftBehind.takeBack();
  }

  async #awake(): Promise<void> {
    if (document.visibilityState !== "visible") return;
    const waiting = [...this.#known].flatMap(([key, { unsaved }]) => (unsaved ? [key] : []));
    for (const key of waiting) void this.#inTurn([key]);
    try {
      const revisions = await this.#database.revisions();
      for (const [key, { revision }] of this.#known)
        if ((revisions.get(key) ?? 0) > revision) void this.#lookAt(key);
    } catch {
      // As above.
    }
  }
}
