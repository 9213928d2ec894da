import { readFile } from "node:fs/promises";
import type { Shop } from "liaotai";
import { describe, expect, test, vi } from "vitest";
import type { Cell } from "../../../../web/files/cell.js";
import { guessColumns, guessKind, missingColumns } from "../../../../web/routing/what-if/log/columns.js";
import { faultsFile } from "../../../../web/files/faults-file.js";
import { readArrivals, unitInHeading } from "../../../../web/routing/what-if/log/read-arrivals.js";
import { readPresence, readShifts } from "../../../../web/routing/what-if/log/read-attendance.js";
import type { Understanding } from "../../../../web/routing/what-if/log/read-log.js";
import { openTable, type Table, tableOfRows, tableOfText } from "../../../../web/files/table.js";
import { weekdaysIn } from "../../../../web/routing/what-if/log/weekdays.js";
import { encoded } from "../../encoded.js";

const shop: Shop = {
  id: "s",
  routing: true,
  mainAccountJoins: false,
  members: [
    { id: "ying", name: "佳穎", chatPermission: true, createdAt: 0 },
    { id: "han", name: "柏翰", chatPermission: true, createdAt: 1 },
  ],
  groups: [{ id: "g", sources: ["直播"], members: ["ying", "han"] }],
};

function understanding(table: Table, kind: "arrivals" | "presence" | "shifts" = "arrivals"): Understanding {
  return { ...guessColumns(kind, table.firstRows[0] ?? []), order: "day-first", utcOffsetMinutes: 480 };
}

const arrivals = (table: Table, change: Partial<Understanding> = {}) =>
  readArrivals(table, { ...understanding(table), ...change }, "second", ["直播"]);

const at = (text: string): number => Date.parse(text);

describe("the columns", () => {
  test.each<[string[], object]>([
    [["時間", "買家", "來源"], { at: 0, buyer: 1, source: 2 }],
    [["来源", "买家账号", "创建时间"], { source: 0, buyer: 1, at: 2 }],
    [["Time", "Buyer", "Source", "Handling time (s)"], { at: 0, buyer: 1, source: 2, handle: 3 }],
    [["日期", "時間", "買家", "來源", "處理時間（秒）"], { date: 0, at: 1, buyer: 2, source: 3, handle: 4 }],
    [["日期", "買家", "來源"], { at: 0, buyer: 1, source: 2 }],
  ])("are known by the headings %s", (row, mapping) => {
    expect(guessColumns("arrivals", row)).toEqual({ mapping, headings: true });
  });

  test("without headings are known by what they hold", () => {
    const guess = guessColumns("arrivals", ["tea.lover", "2026/03/20 15:04", "order-page"]);
    expect(guess).toEqual({ mapping: { at: 1, buyer: 0, source: 2 }, headings: false });
  });

  test("tell which kind of table it is", () => {
    expect(guessKind(["時間", "買家", "來源"])).toBe("arrivals");
    expect(guessKind(["時間", "成員", "狀態"])).toBe("presence");
    expect(guessKind(["客服", "星期", "上班", "下班", "休息"])).toBe("shifts");
  });

  test("that are missing are named", () => {
    expect(missingColumns("arrivals", { at: 0 })).toEqual(["buyer", "source"]);
  });

  test("say what a handling time is counted in", () => {
    expect(["處理時間（秒）", "handle_ms", "處理時間(分鐘)", "處理時長"].map(unitInHeading)).toEqual([
      "second",
      "ms",
      "minute",
      "second",
    ]);
  });
});

describe("a log of chats", () => {
  const text = [
    "時間,買家,來源,處理時間（秒）",
    "2026/03/20 15:04,阿布,訂單頁面,90",
    "2026-03-20T07:05:00Z,tea.lover,product-page,",
    "46101.627777777778,阿布,直播,1:30",
    "2026/02/30 10:00,x,shop-page,1",
    "2026/03/20 15:06,,shop-page,1",
    "2026/03/20 15:07,x,,1",
    "2026/03/20 15:08,x,shop-page,slow",
    ",,,",
    "",
  ].join("\r\n");

  test("is read in two forms of time in one column, and the rest of it runs", async () => {
    const { log, count, localTimes, faults } = await arrivals(tableOfText("log.csv", text));
    expect(count).toBe(3);
    expect([...log.at]).toEqual([
      at("2026-03-20T15:04:00+08:00"),
      at("2026-03-20T07:05:00Z"),
      at("2026-03-20T15:04:00+08:00"),
    ]);
    expect([...log.buyer].map((index) => log.buyers[index])).toEqual(["阿布", "tea.lover", "阿布"]);
    expect([...log.source].map((index) => log.sources[index])).toEqual([
      "order-page",
      "product-page",
      "直播",
    ]);
    expect([...(log.handleMs ?? [])]).toEqual([90_000, Number.NaN, 90_000]);
    expect(localTimes).toBe(2);
    expect(faults.kept.map(({ row, code, value }) => [row, code, value])).toEqual([
      [5, "timeImpossible", "2026/02/30 10:00"],
      [6, "buyerMissing", ""],
      [7, "sourceMissing", ""],
      [8, "handleUnknown", "slow"],
    ]);
  });

  test("is read in the time zone that was chosen, once for all of it", async () => {
    const { log } = await arrivals(tableOfText("log.csv", text), { utcOffsetMinutes: -180 });
    expect(log.at[0]).toBe(at("2026-03-20T15:04:00-03:00"));
    expect(log.at[1]).toBe(at("2026-03-20T07:05:00Z"));
  });

  test("has its failed rows in a file that opens in a spreadsheet and holds no formula", async () => {
    const { faults } = await arrivals(tableOfText("log.csv", "time,buyer,source\nsoon,=1+1,shop\n"));
    const file = faultsFile(faults.kept, ["row", "reason", "time"], ({ code }) => code);
    expect(file).toBe('\uFEFFrow,reason,time\r\n2,timeUnknown,soon,"\'=1+1",shop');
  });

  test("is read from tabs, from semicolons, and under Excel's own first line", async () => {
    for (const [name, delimiter] of [
      ["a.tsv", "\t"],
      ["a.csv", ";"],
      ["a.csv", "|"],
    ] as const) {
      const rows = ["time,buyer,source", "2026/03/20 15:04,a,shop"].join("\n").replaceAll(",", delimiter);
      expect((await arrivals(tableOfText(name, rows))).count).toBe(1);
    }
    const { faults } = await arrivals(tableOfText("a.csv", "sep=;\ntime;buyer;source\nsoon;a;shop"));
    expect(faults.kept[0]?.row).toBe(3);
  });

  test("is read in Big5", async () => {
    const bytes = encoded("時間,買家,來源\r\n2026/03/20 15:04,阿布,訂單頁面\r\n", "big5");
    const { log } = await arrivals(await openTable({ name: "log.csv", bytes }));
    expect([log.buyers, log.sources]).toEqual([["阿布"], ["order-page"]]);
  });

  test("is read with date and time in two columns", async () => {
    const { log } = await arrivals(
      tableOfText("a.csv", "日期,時間,買家,來源\n2026/03/20,下午 3:04,a,其他\n"),
    );
    expect(log.at[0]).toBe(at("2026-03-20T15:04:00+08:00"));
    const rows: Cell[][] = [
      ["日期", "時間", "買家", "來源"],
      [46101, 0.5, "a", "其他"],
    ];
    expect((await arrivals(tableOfRows("a.xlsx", rows))).log.at[0]).toBe(at("2026-03-20T12:00:00+08:00"));
  });

  test("is read from a workbook", async () => {
    const bytes = new Uint8Array(await readFile("tests/web/routing/what-if/log.xlsx"));
    const { log, faults } = await arrivals(await openTable({ name: "log.xlsx", bytes }));
    expect([...log.at]).toEqual([at("2026-03-20T15:04:00+08:00"), at("2026-03-20T15:05:30+08:00")]);
    expect(log.sources).toEqual(["order-page", "product-page"]);
    expect(faults.kept.map(({ row, code }) => [row, code])).toEqual([[4, "timeUnknown"]]);
  });

  test("that is no workbook after all says so", async () => {
    const bytes = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1, 2, 3);
    await expect(openTable({ name: "log.xlsx", bytes })).rejects.toMatchObject({ code: "fileNoWorkbook" });
  });

  test("of a million rows is read in slices, with progress, and can be cancelled", async () => {
    const day = at("2026-03-20T00:00:00+08:00");
    const rows = Array.from({ length: 1_000_000 }, (_, row) => `${day + row * 50},b${row % 5000},order-page`);
    const table = tableOfText("log.csv", `time,buyer,source\n${rows.join("\n")}\n`);
    const shares: number[] = [];
    let turns = 0;
    const timer = setInterval(() => ++turns, 0);
    const read = await readArrivals(table, understanding(table), "second", [], {
      onProgress: (share) => shares.push(share),
    });
    clearInterval(timer);
    expect(read.count).toBe(1_000_000);
    expect(read.log.at).toHaveLength(1_000_000);
    expect(read.log.buyers).toHaveLength(5000);
    expect(shares.length).toBeGreaterThan(20);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
    expect(turns).toBeGreaterThan(20);

    const run = new AbortController();
    const onProgress = vi.fn(() => run.abort("enough"));
    const cancelled = readArrivals(table, understanding(table), "second", [], {
      signal: run.signal,
      onProgress,
    });
    await expect(cancelled).rejects.toBe("enough");
    expect(onProgress).toHaveBeenCalledTimes(1);
  }, 60_000);
});

describe("who is there", () => {
  test("is read from a log of presence, by name or id", async () => {
    const table = tableOfText(
      "p.csv",
      "時間,成員,狀態\n2026/03/20 09:00,佳穎,上線\n2026/03/20 09:30,HAN,掛斷\n2026/03/20 10:00,小美,上線\n2026/03/20 10:00,佳穎,吃飯\n",
    );
    const { log, faults } = await readPresence(table, understanding(table, "presence"), shop);
    expect(log).toEqual([
      { at: at("2026-03-20T09:00:00+08:00"), member: "ying", presence: "online" },
      { at: at("2026-03-20T09:30:00+08:00"), member: "han", presence: "hidden" },
    ]);
    expect(faults.kept.map(({ row, code, value }) => [row, code, value])).toEqual([
      [4, "memberUnknown", "小美"],
      [5, "presenceUnknown", "吃飯"],
    ]);
  });

  test("is read from shifts", async () => {
    const table = tableOfText(
      "s.csv",
      "成員,星期,上班,下班,休息\n佳穎,週一至週五,9:00,18:00,12:00-13:00;15:00–15:15\n柏翰,六日,下午 6:00,2:00,\n佳穎,某天,9:00,10:00,\n佳穎,一,9:00,9:00,\n佳穎,一,9:00,18:00,中午\n",
    );
    const { log, faults } = await readShifts(table, understanding(table, "shifts"), shop);
    expect(log).toEqual([
      {
        member: "ying",
        weekdays: [1, 2, 3, 4, 5],
        from: "09:00",
        to: "18:00",
        breaks: [
          { from: "12:00", to: "13:00" },
          { from: "15:00", to: "15:15" },
        ],
      },
      { member: "han", weekdays: [0, 6], from: "18:00", to: "02:00" },
    ]);
    expect(faults.kept.map(({ code }) => code)).toEqual(["weekdaysUnknown", "shiftEmpty", "breaksUnknown"]);
  });

  test.each([
    ["週一至週五", [1, 2, 3, 4, 5]],
    ["一三五", [1, 3, 5]],
    ["Mon-Fri", [1, 2, 3, 4, 5]],
    ["Sat, Sun", [0, 6]],
    ["Friday to Monday", [0, 1, 5, 6]],
    ["1,2,7", [0, 1, 2]],
    ["每天", [0, 1, 2, 3, 4, 5, 6]],
    ["周末", [0, 6]],
    ["someday", null],
    ["constructor", null],
    ["", null],
  ])("on %s", (text, days) => expect(weekdaysIn(text)).toEqual(days));
});
