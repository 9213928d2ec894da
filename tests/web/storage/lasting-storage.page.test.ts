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
