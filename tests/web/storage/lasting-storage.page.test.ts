import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Change, Entry } from "../../../web/storage/database.js";
import { LastingStorage } from "../../../web/storage/lasting-storage.js";

/** A database that several tabs share, and that can be full. */
class SharedDatabase {
  readonly entries = new Map<string, Entry>();
  isFull = false;

  keys = (): Promise<string[]> =>
    Promise.resolve([...this.entries].flatMap(([key, { value }]) => (value === undefined ? [] : [key])));

  read = (key: string): Promise<Entry> => Promise.resolve(this.#entry(key));

  revisions = (): Promise<Map<string, number>> =>
    Promise.resolve(new Map(Array.from(this.entries, ([key, { revision }]) => [key, revision])));

  write = async (changes: ReadonlyMap<string, Change>): Promise<Map<string, Entry>> => {
    await Promise.resolve();
    if (this.isFull) throw new DOMException("no room", "QuotaExceededError");
    const after = new Map<string, Entry>();
    for (const [key, change] of changes) {
      const found = this.#entry(key);
      after.set(key, { value: change(found).value, revision: found.revision + 1 });
    }
    for (const [key, entry] of after) this.entries.set(key, structuredClone(entry));
    return after;
  };

  close = (): void => undefined;

  #entry(key: string): Entry {
    return structuredClone(this.entries.get(key) ?? { value: undefined, revision: 0 });
  }
}

let database: SharedDatabase;
let tabs: LastingStorage[];

beforeEach(() => {
  database = new SharedDatabase();
  tabs = [];
});

afterEach(() => {
  for (const tab of tabs) tab.close();
});

function newTab() {
  const listener = { notKept: vi.fn(), kept: vi.fn(), gaveWay: vi.fn() };
  const storage = new LastingStorage(database, listener);
  tabs.push(storage);
  const taken: unknown[] = [];
  const follow = (key: string, signal = new AbortController().signal) =>
    storage.follow(key, (value) => taken.push(value), signal);
  return { storage, listener, taken, follow };
}

describe("two tabs", () => {
  test("see what the other one writes, until they follow no longer", async () => {
    const [one, other] = [newTab(), newTab()];
    const stay = new AbortController();
    await other.follow("shop", stay.signal);
    expect(await one.storage.save("shop", { name: "Tea" })).toBe(true);
    await vi.waitFor(() => expect(other.taken).toEqual([undefined, { name: "Tea" }]));
    stay.abort();
    await one.storage.save("shop", { name: "Rice" });
    expect(await other.storage.load("shop")).toEqual({ name: "Rice" });
    expect(other.taken).toHaveLength(2);
  });

  test("overwrite nothing of each other when both write at once", async () => {
    database.entries.set("shop", { value: { name: "Tea", note: "" }, revision: 1 });
    const [one, other] = [newTab(), newTab()];
    await Promise.all([one.follow("shop"), other.follow("shop")]);
    await Promise.all([
      one.storage.save("shop", { name: "Tea house", note: "" }),
      other.storage.save("shop", { name: "Tea", note: "closed" }),
    ]);
    const both = { name: "Tea house", note: "closed" };
    expect(database.entries.get("shop")?.value).toEqual(both);
    await vi.waitFor(() => expect([one.taken.at(-1), other.taken.at(-1)]).toEqual([both, both]));
    expect(one.listener.gaveWay).not.toHaveBeenCalled();
  });

  test("keep what gave way when both wrote the same field", async () => {
    database.entries.set("shop", { value: { name: "Tea" }, revision: 1 });
    const [one, other] = [newTab(), newTab()];
    await Promise.all([one.follow("shop"), other.follow("shop")]);
    await Promise.all([
      one.storage.save("shop", { name: "One" }),
      other.storage.save("shop", { name: "Two" }),
    ]);
    expect(other.listener.gaveWay).toHaveBeenCalledWith("shop", { name: "One" });
  });

  test("go on from their own changes while the first of them is written", async () => {
    database.entries.set("list", { value: ["a"], revision: 1 });
    const [one, other] = [newTab(), newTab()];
    await one.follow("list");
    await other.storage.save("list", ["a", "b"]);
    const first = one.storage.save("list", ["a", "c"]);
    await Promise.resolve();
    await Promise.all([first, one.storage.save("list", ["a", "c", "d"])]);
    expect(database.entries.get("list")?.value).toEqual(expect.arrayContaining(["a", "b", "c", "d"]));
  });
});

describe("a full disk", () => {
  test("is told, loses nothing that the page holds, and is tried again", async () => {
    const { storage, listener } = newTab();
    database.isFull = true;
    expect(await storage.save("text", "long")).toBe(false);
    expect(listener.notKept).toHaveBeenCalledWith("full");
    expect(await storage.load("text")).toBe("long");
    expect(await storage.keys()).toEqual(["text"]);
    database.isFull = false;
    document.dispatchEvent(new Event("visibilitychange"));
    await vi.waitFor(() => expect(database.entries.get("text")?.value).toBe("long"));
  });
});

test("an opened project takes the place of what is there, in every tab", async () => {
  database.entries.set("a", { value: { old: 1 }, revision: 4 });
  const [one, other] = [newTab(), newTab()];
  await Promise.all([one.follow("a"), other.follow("a")]);
  await one.storage.replace(
    new Map<string, unknown>([
      ["a", { fresh: 2 }],
      ["b", undefined],
    ]),
  );
  expect(database.entries.get("a")?.value).toEqual({ fresh: 2 });
  expect(one.taken.at(-1)).toEqual({ fresh: 2 });
  await vi.waitFor(() => expect(other.taken.at(-1)).toEqual({ fresh: 2 }));
});

describe("a page that is left before a write could end", () => {
  const nextTab = async (): Promise<LastingStorage> => {
    const storage = await LastingStorage.open(newTab().listener, Promise.resolve(database));
    tabs.push(storage);
    return storage;
  };

  /** Changes a value in a page whose writes no longer end, and leaves the page. */
  async function leaveWith(value: unknown): Promise<void> {
    const { storage, follow } = newTab();
    const { write } = database;
    await follow("shop");
    const endless = vi.fn(() => new Promise<never>(() => undefined));
    database.write = endless;
    void storage.save("shop", value);
    await vi.waitFor(() => expect(endless).toHaveBeenCalled());
    window.dispatchEvent(new Event("pagehide"));
    storage.close();
    database.write = write;
  }

  beforeEach(() => {
    localStorage.clear();
    database.entries.set("shop", { value: { name: "Tea", note: "" }, revision: 4 });
  });

  test("hands its last change to the next one", async () => {
    await leaveWith({ name: "Tea house", note: "" });
    expect(await (await nextTab()).load("shop")).toEqual({ name: "Tea house", note: "" });
    expect(database.entries.get("shop")?.value).toEqual({ name: "Tea house", note: "" });
    expect(localStorage).toHaveLength(0);
  });

  test("takes away what it took away", async () => {
    await leaveWith(undefined);
    expect(await (await nextTab()).keys()).toEqual([]);
  });

  test("overwrites nothing that others wrote since", async () => {
    await leaveWith({ name: "Tea house", note: "" });
    database.entries.set("shop", { value: { name: "Tea", note: "closed" }, revision: 5 });
    expect(await (await nextTab()).load("shop")).toEqual({ name: "Tea house", note: "closed" });
  });

  test("hands over what is saved while it goes, and nothing when it stays", async () => {
    const { storage } = newTab();
    window.dispatchEvent(new Event("pagehide"));
    const written = storage.save("shop", { name: "Rice", note: "" });
    expect(localStorage).toHaveLength(1);
    window.dispatchEvent(new Event("pageshow"));
    expect(localStorage).toHaveLength(0);
    await written;
  });

  test("leaves alone what JSON can't hold", async () => {
    await leaveWith({ bytes: new Uint8Array(2) });
    expect(localStorage).toHaveLength(0);
    expect(await (await nextTab()).load("shop")).toEqual({ name: "Tea", note: "" });
  });
});
