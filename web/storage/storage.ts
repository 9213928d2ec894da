import { type IDBPDatabase, openDB } from "idb";

/** Keeps values over a reload. Never throws: what can't be kept lives as long as the page. */
export interface Storage {
  /** Whether values outlive the page. */
  readonly lasting: boolean;
  load(key: string): Promise<unknown>;
  /** Keeps a copy of `value`. Answers whether it will be there after a reload. */
  save(key: string, value: unknown): Promise<boolean>;
}

/** The browser's database when it lets the page have one, else the page's memory. */
export async function openStorage(): Promise<Storage> {
  try {
    const database = await openDB("liaotai", 1, {
      upgrade: (upgraded) => void upgraded.createObjectStore("state"),
    });
    return new LastingStorage(database);
  } catch {
    return new PageStorage();
  }
}

class LastingStorage implements Storage {
  readonly lasting = true;
  readonly #database: IDBPDatabase;

  constructor(database: IDBPDatabase) {
    this.#database = database;
  }

  async load(key: string): Promise<unknown> {
    try {
      return (await this.#database.get("state", key)) as unknown;
    } catch {
      return undefined;
    }
  }

  async save(key: string, value: unknown): Promise<boolean> {
    try {
      await this.#database.put("state", value, key);
      return true;
    } catch {
      // A full disk or a database that another tab deletes: the page goes on with what it shows.
      return false;
    }
  }
}

/** Storage that lasts as long as the page, for browsers that refuse more. */
export class PageStorage implements Storage {
  readonly lasting = false;
  readonly #values = new Map<string, unknown>();

  load(key: string): Promise<unknown> {
    return Promise.resolve(this.#values.get(key));
  }

  save(key: string, value: unknown): Promise<boolean> {
    this.#values.set(key, structuredClone(value));
    return Promise.resolve(false);
  }
}
