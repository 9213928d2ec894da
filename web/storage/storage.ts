import { LastingStorage } from "./lasting-storage.js";
import { PageStorage } from "./page-storage.js";

/** Takes a value that another wrote: another tab, a project that was opened. */
export type Taken = (value: unknown) => void;

/**
 * Keeps values over a reload. Never throws: what can't be kept lives as long as the page. Values are never changed in
 * place, by those who save them or by those who take them.
 */
export interface Storage {
  /** Whether values outlive the page. */
  readonly lasting: boolean;
  /** The names of all values that there are. */
  keys(): Promise<string[]>;
  /** One value, to be looked at; `undefined` where there is none. */
  load(key: string): Promise<unknown>;
  /**
   * Hands over the value now, and again whenever another tab writes it or a project is opened, until the signal is
   * aborted. Ends when the first value was taken.
   */
  follow(key: string, taken: Taken, signal: AbortSignal): Promise<void>;
  /**
   * Keeps `value`, changed from the one that was taken or saved last; what others changed in the meantime is kept too.
   * `undefined` takes the value away. Answers whether it will be there after a reload.
   */
  save(key: string, value: unknown): Promise<boolean>;
  /** Puts values in the place of those that are there, all or none of them, and tells every follower. */
  replace(values: ReadonlyMap<string, unknown>): Promise<boolean>;
  /** Follows others no longer. */
  close(): void;
}

/** What the page is told about its storage. */
export interface StorageListener {
  /** A value could not be kept: the disk is full, or the browser refuses. It is there as long as the page. */
  readonly notKept: (reason: "full" | "refused") => void;
  /** Something was kept. */
  readonly kept: (key: string) => void;
  /** Two tabs changed the same thing at the same time: `theirs` gave way. */
  readonly gaveWay: (key: string, theirs: unknown) => void;
}

/** The browser's database when it lets the page have one, else the page's memory. */
export async function openStorage(listener: StorageListener): Promise<Storage> {
  try {
    return await LastingStorage.open(listener);
  } catch {
    return new PageStorage(listener);
  }
}
