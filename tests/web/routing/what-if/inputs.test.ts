import type { Shift, Shop } from "liaotai";
import { describe, expect, test, vi } from "vitest";
import { PageStorage } from "../../../../web/storage/page-storage.js";
import { exampleInputs } from "../../../../web/routing/what-if/example.js";
import { fieldOfPath } from "../../../../web/routing/what-if/field-of-path.js";
import { chatsADay, perHourOf } from "../../../../web/routing/what-if/inputs.js";
import { KeptRun } from "../../../../web/routing/what-if/kept-run.js";
import type { ArrivalLog } from "../../../../web/routing/what-if/log/read-arrivals.js";
import { buyerName, requestOf } from "../../../../web/routing/what-if/request.js";
import { hoursAWeek, shiftsOn, withDays } from "../../../../web/routing/what-if/roster.js";
import { changesToLookBack, secondShop } from "../../../../web/routing/what-if/second-shop.js";
import { offsetName, offsetOf } from "../../../../web/routing/what-if/time-zone.js";
import { samples } from "../../../../web/routing/samples.js";
import type { ShopEntry, Shops } from "../../../../web/routing/routing-view.js";

const { shop } = samples["two-groups"];
const now = Date.parse("2026-03-25T10:00:00+08:00");
const example = exampleInputs(shop, now, 480);
const nothing = { log: null, presence: null };

const log: ArrivalLog = {
  name: "log.csv",
  at: Float64Array.of(1000, 2000, 3000),
  buyer: Uint32Array.of(0, 1, 0),
  buyers: ["阿布", "tea.lover"],
  source: Uint32Array.of(1, 0, 1),
  sources: ["order-page", "product-page"],
  handleMs: Float64Array.of(5000, Number.NaN, 7000),
};

describe("the example", () => {
  test("is made of the shop's own members and sources, and of whole figures", () => {
    const members = new Set(shop.members.map(({ id }) => id));
    expect(example.shifts.length).toBeGreaterThan(3);
    expect(example.shifts.every(({ member }) => members.has(member))).toBe(true);
    const able = new Set(shop.members.filter(({ chatPermission }) => chatPermission).map(({ id }) => id));
    expect(example.shifts.every(({ member }) => able.has(member))).toBe(true);
    expect(example.sources.map(({ source }) => source)).toEqual(
      expect.arrayContaining(shop.groups.flatMap(({ sources }) => sources)),
    );
    expect(example.profile.day).toHaveLength(24);
    expect(example.profile.week).toHaveLength(168);
    expect(example.from).toBe("2026-03-16");
  });

  test("tries one change", () => {
    expect(example.copy?.groups.find(({ id }) => id === "aftersale")?.members).toEqual([
      "hao",
      "ting",
      "chen",
    ]);
  });

  test("stands for a shop of any size", () => {
    const empty: Shop = { ...shop, members: [], groups: [] };
    expect(exampleInputs(empty, now, 480)).toMatchObject({ shifts: [], copy: null });
    const alone: Shop = { ...empty, members: shop.members.slice(0, 1) };
    expect(exampleInputs(alone, now, 480).shifts).toHaveLength(1);
  });
});

describe("what the engine is asked", () => {
  test("for chats that are described", () => {
    const request = requestOf(example, shop, null, nothing);
    expect(request).toMatchObject({
      arrivals: { generate: { from: Date.parse("2026-03-16T00:00:00+08:00"), returning: 0.3, seed: 1 } },
      handling: { distribution: "lognormal", meanMs: 180_000, sdMs: 150_000, concurrency: 3 },
      targetMs: 180_000,
      replications: 10,
      utcOffsetMinutes: 480,
    });
    expect(request.compareWith).toBeUndefined();
    expect(request.presence).toBeUndefined();
  });

  test("for a log, in columns", () => {
    const { arrivals } = requestOf({ ...example, traffic: "log" }, shop, null, { ...nothing, log });
    expect(arrivals).toEqual({
      log: {
        columns: true,
        at: log.at,
        buyer: log.buyer,
        source: ["product-page", "order-page", "product-page"],
        handleMs: [5000, null, 7000],
      },
    });
    expect(buyerName("1", log)).toBe("tea.lover");
    expect(buyerName("183", null)).toBe("183");
  });

  test("leaves out the shifts of members who left", () => {
    const smaller = { ...shop, members: shop.members.filter(({ id }) => id !== "ying") };
    expect(requestOf(example, smaller, null, nothing).shifts?.some(({ member }) => member === "ying")).toBe(
      false,
    );
  });

  test("takes a log of presence in the place of shifts", () => {
    const presence = { name: "p.csv", log: [{ at: 0, member: "ying", presence: "online" as const }] };
    const request = requestOf({ ...example, attendance: "presence" }, shop, null, { log: null, presence });
    expect(request).toMatchObject({ presence: presence.log });
    expect(request.shifts).toBeUndefined();
  });

  test("has no standard deviation where the distribution has none", () => {
    expect(requestOf({ ...example, distribution: "fixed" }, shop, null, nothing).handling).toEqual({
      distribution: "fixed",
      meanMs: 180_000,
      concurrency: 3,
    });
  });

  test("tells which profile is meant", () => {
    const { profile } = example;
    expect(perHourOf({ ...profile, kind: "flat", flat: 7 })).toBe(7);
    expect(perHourOf({ ...profile, kind: "day" })).toHaveLength(24);
    expect(perHourOf({ ...profile, kind: "week" })).toHaveLength(168);
    expect(chatsADay({ ...profile, kind: "flat", flat: 7 })).toBe(168);
    expect(chatsADay({ ...profile, kind: "week", week: Array.from({ length: 168 }, () => 2) })).toBe(48);
  });
});

describe("a place in the request", () => {
  test.each([
    ["/arrivals/generate/perHour/3", "perHour"],
    ["/arrivals/generate/days", "days"],
    ["/arrivals/log/columns", "traffic"],
    ["/handling/sdMs", "sd"],
    ["/handling", "mean"],
    ["/shop/groups/0/members/1", "shop"],
    ["/compareWith/members", "second"],
    ["/shifts/2/from", "attendance"],
    ["/replications", "replications"],
    ["/shopping", null],
    ["", null],
  ])("%s belongs to the field %s", (path, field) => expect(fieldOfPath(path)).toBe(field));
});

describe("shifts", () => {
  const shifts: Shift[] = [{ member: "a", weekdays: [1, 2, 3], from: "09:00", to: "18:00" }];

  test("are changed a day at a time, and equal days stay one shift", () => {
    const later = withDays(shifts, "a", [2], { from: "10:00", to: "19:00" });
    expect(later).toEqual([
      { member: "a", weekdays: [1, 3], from: "09:00", to: "18:00" },
      { member: "a", weekdays: [2], from: "10:00", to: "19:00" },
    ]);
    expect(withDays(later, "a", [2], { from: "09:00", to: "18:00" })).toEqual(shifts);
    expect(withDays(shifts, "a", [1, 2, 3], null)).toEqual([]);
    expect(withDays(shifts, "b", [1], null)).toEqual(shifts);
    expect(shiftsOn(later, "a", 2)).toEqual([{ from: "10:00", to: "19:00" }]);
    expect(shiftsOn(later, "a", 0)).toEqual([]);
  });

  test("are counted in hours, over midnight and without breaks", () => {
    expect(hoursAWeek(shifts)).toBe(27);
    const night: Shift = {
      member: "a",
      weekdays: [5],
      from: "22:00",
      to: "06:00",
      breaks: [{ from: "23:30", to: "00:30" }],
    };
    expect(hoursAWeek([night])).toBe(7);
  });
});

describe("the second configuration", () => {
  const entry = { key: "shop-1", shop, versions: [{ name: "v", savedAt: 5, shop: { ...shop, id: "v" } }] };
  const before = { ...shop, id: "before" };
  const shops = {
    entries: [entry, { key: "shop-2", shop: { ...shop, id: "other" } }],
    entry,
    present: shop,
    past: [{}, {}, {}],
    presentBefore: (count: number) => (count === 1 ? shop : before),
  } as unknown as Shops;

  test("is a version, another shop, the present before its changes, a copy, or none", () => {
    const idOf = (second: Parameters<typeof secondShop>[0]) =>
      secondShop(second, { ...example, copy: null }, shops)?.id;
    expect(idOf({ kind: "none" })).toBeUndefined();
    expect(idOf({ kind: "version", savedAt: 5 })).toBe("v");
    expect(idOf({ kind: "version", savedAt: 6 })).toBeUndefined();
    expect(idOf({ kind: "entry", key: "shop-2" })).toBe("other");
    expect(idOf({ kind: "before", changes: 3 })).toBe("before");
    expect(idOf({ kind: "copy" })).toBe(shop.id);
  });

  test("before changes is offered only where the changes were this shop's", () => {
    expect(changesToLookBack(shops)).toEqual([3]);
  });
});

describe("the form", () => {
  const entry = { key: "shop-1", shop, region: "VN", versions: [], events: [] } as ShopEntry;
  const host = {
    requestUpdate: vi.fn(),
    addController: vi.fn(),
    removeController: vi.fn(),
    updateComplete: Promise.resolve(true),
  };

  test("is kept over a reload with what was imported, and each shop has its own", async () => {
    const storage = new PageStorage();
    const first = new KeptRun(host);
    await first.open(storage, entry);
    expect(first.inputs?.utcOffsetMinutes).toBe(420);
    first.change({ days: 31 });
    first.importArrivals(log);
    const second = new KeptRun(host);
    await second.open(storage, entry);
    expect(second.inputs?.days).toBe(31);
    expect(second.imported.log).toEqual(log);
    await second.open(storage, { ...entry, key: "shop-2" });
    expect(second.inputs?.days).toBe(7);
    expect(second.imported.log).toBeNull();
  });

  test("begins anew where what was kept is of another kind", async () => {
    const storage = new PageStorage();
    await storage.save("routing/what-if/shop-1", { format: 99 });
    await storage.save("routing/what-if-log/shop-1", { log: { at: [1] } });
    const kept = new KeptRun(host);
    await kept.open(storage, entry);
    expect(kept.inputs?.days).toBe(7);
    expect(kept.imported.log).toBeNull();
  });
});

test("offsets are named as people write them", () => {
  expect([480, -180, 330, 0, -210].map(offsetName)).toEqual([
    "UTC+8",
    "UTC−3",
    "UTC+5:30",
    "UTC",
    "UTC−3:30",
  ]);
  expect(["TW", "BR", "TH", "XX"].map(offsetOf)).toEqual([480, -180, 420, 480]);
});
