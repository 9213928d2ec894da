import type { Shop } from "liaotai";
import { describe, expect, test, vi } from "vitest";
import { EngineError, type EngineClient } from "../../../web/engine/client.js";
import type { Shops } from "../../../web/routing/routing-view.js";
import { firstSample } from "../../../web/routing/first-sample.js";
import { ShopDocument } from "../../../web/routing/shop-document.js";
import { PageStorage } from "../../../web/storage/page-storage.js";
import type { Storage } from "../../../web/storage/storage.js";
import { emptyReport, scenario, shop } from "./shops.js";

/** An engine that finds the shop's name wrong, and has Anna online. */
const engine = {
  call: (name: string, request: { shop: Shop }) => {
    if (request.shop.id === "unreadable") return Promise.reject(new EngineError("bad_type", "/shop/id", ""));
    if (name === "previewRouting") {
      return Promise.resolve({ ...emptyReport, members: [{ id: "anna", presence: "online" }] });
    }
    return Promise.resolve({ problems: [{ code: `about ${request.shop.name}` }] });
  },
} as unknown as EngineClient;

/** Storage that lasts, as far as the document can tell. */
class LastingStorage extends PageStorage {
  override async save(key: string, value: unknown): Promise<boolean> {
    await super.save(key, value);
    return true;
  }
}

async function opened(storage: Storage = new LastingStorage()): Promise<() => Shops> {
  let shops: Shops | null = null;
  await ShopDocument.open(
    engine,
    storage,
    firstSample.scenario,
    (now) => (shops = now),
    () => undefined,
    new AbortController().signal,
  );
  return () => {
    if (!shops) throw new Error("nothing was told");
    return shops;
  };
}

const renamed = (name: string) =>
  [
    { change: "shopRenamed", args: { name } },
    { ...shop, name },
  ] as const;

describe("the shops", () => {
  test("begin with the first sample", async () => {
    const shops = await opened();
    expect(shops().present).toEqual(firstSample.scenario.shop);
    expect(shops().past).toEqual([]);
  });

  test("are changed by name, and changed back", async () => {
    const shops = await opened();
    const before = shops().present;
    shops().change(...renamed("One"));
    shops().change(...renamed("Two"));
    expect(shops().present.name).toBe("Two");
    expect(shops().past.map(({ name }) => name)).toEqual([renamed("One")[0], renamed("Two")[0]]);
    shops().undo();
    expect(shops().present.name).toBe("One");
    expect(shops().future.map(({ name }) => name)).toEqual([renamed("Two")[0]]);
    shops().goTo(0);
    expect(shops().present).toBe(before);
    shops().goTo(2);
    expect(shops().present.name).toBe("Two");
  });

  test("survive a reload, with what was changed", async () => {
    const storage = new LastingStorage();
    const shops = await opened(storage);
    shops().change(...renamed("One"));
    await vi.waitFor(() => expect(shops().saved.state).toBe("saved"));
    const again = await opened(storage);
    expect(again().present.name).toBe("One");
    again().undo();
    expect(again().present).toEqual(firstSample.scenario.shop);
  });

  test("say when nothing is kept", async () => {
    const shops = await opened(new PageStorage());
    await vi.waitFor(() => expect(shops().saved.state).toBe("not-kept"));
  });

  test("come and go, each as a change, and looking at another is none", async () => {
    const shops = await opened();
    const first = shops().entry.key;
    const added = shops().add({ change: "shopAdded" }, scenario);
    expect(shops().present).toBe(shop);
    expect(shops().entry.events).toBe(scenario.events);
    shops().choose(first);
    expect(shops().past).toHaveLength(1);
    shops().remove({ change: "shopRemoved", args: { name: "" } }, added);
    expect(shops().entries.map(({ key }) => key)).toEqual([first]);
    shops().undo();
    expect(shops().entries.map(({ key }) => key)).toEqual([first, added]);
  });

  test("are never none: the last one leaves an empty one behind", async () => {
    const shops = await opened();
    shops().remove({ change: "shopRemoved", args: { name: "" } }, shops().entry.key);
    expect(shops().entries).toHaveLength(1);
    expect(shops().present).toMatchObject({ members: [], groups: [] });
    shops().undo();
    expect(shops().present).toEqual(firstSample.scenario.shop);
  });

  test("never give a key twice, not even after undo", async () => {
    const shops = await opened();
    const first = shops().add({ change: "shopAdded" }, scenario);
    shops().undo();
    expect(shops().add({ change: "shopAdded" }, scenario)).not.toBe(first);
  });

  test("have versions, which are changes too", async () => {
    const shops = await opened();
    const version = { name: "before", savedAt: 1, shop: shops().present };
    shops().changeEntry({ change: "versionSaved", args: { name: "before" } }, { versions: [version] });
    shops().change(...renamed("One"));
    expect(shops().entry.versions).toEqual([version]);
    shops().change({ change: "versionRestored", args: { name: "before" } }, version.shop);
    expect(shops().present).toEqual(firstSample.scenario.shop);
    shops().goTo(0);
    expect(shops().entry.versions).toEqual([]);
  });
});

describe("what the engine says", () => {
  test("is about the shop that is looked at", async () => {
    const shops = await opened();
    shops().change(...renamed("One"));
    shops().change(...renamed("Two"));
    await vi.waitFor(() => expect(shops().check.shop).toBe(shops().present));
    expect(shops().check.problems.map(({ code }) => code)).toEqual(["about Two"]);
  });

  test("may be that it can't read the shop", async () => {
    const shops = await opened();
    shops().change({ text: "break" }, { ...shop, id: "unreadable" });
    await vi.waitFor(() => expect(shops().check.refusal?.code).toBe("bad_type"));
    shops().undo();
    await vi.waitFor(() => expect(shops().check.refusal).toBeNull());
  });

  test("tells who is there until the preview does", async () => {
    const shops = await opened();
    await vi.waitFor(() => expect(shops().presences).toEqual({ anna: "online" }));
    shops().tellPresences({ anna: "hidden" });
    expect(shops().presences).toEqual({ anna: "hidden" });
    shops().change(...renamed("One"));
    await vi.waitFor(() => expect(shops().check.shop).toBe(shops().present));
    expect(shops().presences).toEqual({ anna: "hidden" });
  });
});
