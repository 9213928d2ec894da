import { randomName } from "./random-name.js";

/** A change that a page could not put into the database before it was left, and what it was made from. */
export interface LeftBehind {
  readonly key: string;
  /** What the page knew to stand in the database. */
  readonly base: unknown;
  readonly revision: number;
  readonly value: unknown;
  readonly replaces: boolean;
}

const place = "liaotai/left-behind/";

/** Unlike the database's, this storage is done when it answers: nothing else is waited for when a page goes. */
function synchronousStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    // The browser lets the page have none.
    return null;
  }
}

/** Lets JSON hold only what comes out of it as it went in. */
function plain(_name: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new TypeError("not a value of JSON");
  return value;
}

/** Puts one change where the next page finds it. What is too large, or more than JSON holds, stays out. */
function put(storage: Storage, name: string, change: LeftBehind): void {
  try {
    storage.setItem(name, JSON.stringify(change, plain));
  } catch {
    storage.removeItem(name);
  }
}

function parsed(text: string | null): LeftBehind | null {
  try {
    return JSON.parse(text ?? "null") as LeftBehind | null;
  } catch {
    return null;
  }
}

/** What one page leaves behind. */
export class ChangesLeftBehind {
  readonly #storage = synchronousStorage();
  readonly #place = `${place}${randomName()}/`;

  leave(changes: readonly LeftBehind[]): void {
    if (!this.#storage) return;
    for (const change of changes) put(this.#storage, this.#place + change.key, change);
  }

  /** The page was not left after all. */
  takeBack(): void {
    this.#take(this.#place);
  }

  /** Takes what earlier pages left behind, each change once. */
  takeAll(): LeftBehind[] {
    return this.#take(place);
  }

  #take(from: string): LeftBehind[] {
    const storage = this.#storage;
    if (!storage) return [];
    const names = Object.keys(storage).filter((name) => name.startsWith(from));
    return names.flatMap((name) => {
      const change = parsed(storage.getItem(name));
      storage.removeItem(name);
      return change ? [change] : [];
    });
  }
}
