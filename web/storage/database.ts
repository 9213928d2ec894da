import { type DBSchema, type IDBPDatabase, openDB } from "idb";

interface Schema extends DBSchema {
  state: { key: string; value: unknown };
  /** How often each value was written, by any tab. */
  revisions: { key: string; value: number };
}

/** One value as it stands in the database. */
export interface Entry {
  readonly value: unknown;
  readonly revision: number;
}

/** What a write makes of the entry that it finds. */
export type Change = (found: Entry) => { readonly value: unknown };

/** The browser's database of values, each with the number of its writes. Opened anew when the browser has closed it. */
export class Database {
  #open: Promise<IDBPDatabase<Schema>> | null = null;
  #isClosed = false;

  /** Opens the database, or throws where the browser lets the page have none. */
  static async open(): Promise<Database> {
    const database = new Database();
    await database.#opened();
    return database;
  }

  async keys(): Promise<string[]> {
    return (await this.#opened()).getAllKeys("state");
  }

  async read(key: string): Promise<Entry> {
    const transaction = (await this.#opened()).transaction(["state", "revisions"]);
    const [value, revision] = await Promise.all([
      transaction.objectStore("state").get(key),
      transaction.objectStore("revisions").get(key),
    ]);
    return { value, revision: revision ?? 0 };
  }

  async revisions(): Promise<Map<string, number>> {
    const store = (await this.#opened()).transaction("revisions").store;
    const [keys, numbers] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return new Map(keys.map((key, index) => [key, numbers[index] ?? 0]));
  }

  /** Changes entries, all or none of them, and answers what stands there afterwards. */
  async write(changes: ReadonlyMap<string, Change>): Promise<Map<string, Entry>> {
    const transaction = (await this.#opened()).transaction(["state", "revisions"], "readwrite");
    const state = transaction.objectStore("state");
    const revisions = transaction.objectStore("revisions");
    const after = new Map<string, Entry>();
    try {
      for (const [key, change] of changes) {
        const found = { value: await state.get(key), revision: (await revisions.get(key)) ?? 0 };
        const entry = { value: change(found).value, revision: found.revision + 1 };
        // A key that was taken away keeps its number, so that other tabs notice.
        if (entry.value === undefined) await state.delete(key);
        else await state.put(entry.value, key);
        await revisions.put(entry.revision, key);
        after.set(key, entry);
      }
    } catch (problem) {
      transaction.done.catch(() => undefined);
      // What the browser refused has ended the transaction already.
      try {
        transaction.abort();
      } catch {
        throw problem;
      }
      throw problem;
    }
    await transaction.done;
    return after;
  }

  /** Ends it: whoever asks afterwards is refused. */
  close(): void {
    this.#isClosed = true;
    this.#letGo();
  }

  /** Whoever asks next opens it anew. */
  #letGo(): void {
    void this.#open?.then(
      (database) => database.close(),
      () => undefined,
    );
    this.#open = null;
  }

  #opened(): Promise<IDBPDatabase<Schema>> {
    this.#open ??= this.#openNow().catch((problem: unknown) => {
      this.#open = null;
      throw problem;
    });
    return this.#open;
  }

  #openNow(): Promise<IDBPDatabase<Schema>> {
    if (this.#isClosed) return Promise.reject(new Error("the database was closed"));
    return new Promise((resolve, reject) => {
      const opening = openDB<Schema>("liaotai", 2, {
        upgrade: (database, from) => {
          if (from < 1) database.createObjectStore("state");
          database.createObjectStore("revisions");
        },
        blocked: () => {
          reject(new Error("another tab holds an older database"));
          void opening.then((database) => database.close());
        },
        blocking: () => this.#letGo(),
        terminated: () => (this.#open = null),
      });
      opening.then(resolve, reject);
    });
  }
}
