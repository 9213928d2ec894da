import type { ColumnReplyWindowsReport, ReplyLog } from "liaotai";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../web/catalogues/catalogue.js";
import { type EngineClient, EngineError } from "../../web/engine/client.js";
import { tableOfRows, tableOfText } from "../../web/files/table.js";
import { PageStorage } from "../../web/storage/page-storage.js";
import { agentsOf, boardOf, eventColumns, filteredRows } from "../../web/windows/board.js";
import { calendarFile } from "../../web/windows/calendar-file.js";
import { keptHours, noHours, workingHours } from "../../web/windows/hours.js";
import { RefusedLog } from "../../web/windows/import-log.js";
import { importTable, noClock } from "../../web/windows/import-table.js";
import type { Customer } from "../../web/windows/log.js";
import { remindersOf } from "../../web/windows/reminder.js";
import { isZone, offsetsOfZone } from "../../web/windows/zone-offsets.js";
import { toolContext } from "../../web/workbench/context.js";

describe("the clock of a zone", () => {
  test("is put forward and back at the very minute", () => {
    expect(offsetsOfZone("Europe/Berlin", Date.UTC(2026, 0, 1), Date.UTC(2026, 11, 31))).toEqual([
      { from: Date.UTC(2026, 0, 1), utcOffsetMinutes: 60 },
      { from: Date.UTC(2026, 2, 29, 1), utcOffsetMinutes: 120 },
      { from: Date.UTC(2026, 9, 25, 1), utcOffsetMinutes: 60 },
    ]);
  });

  test("is one offset where it is left alone", () => {
    expect(offsetsOfZone("Asia/Taipei", 0, 7 * 86_400_000)).toEqual([{ from: 0, utcOffsetMinutes: 480 }]);
  });

  test("is known by its name alone", () => {
    expect([isZone("Asia/Kuala_Lumpur"), isZone("Taipei"), isZone("")]).toEqual([true, false, false]);
  });
});

describe("opening hours", () => {
  const hours = { ...noHours, inUse: true, zone: "Asia/Taipei" };

  test("leave out what is not filled in yet", () => {
    const asked = workingHours(
      {
        ...hours,
        weekly: [...noHours.weekly, { weekdays: [], from: "10:00", to: "11:00" }],
        closures: [
          { from: "2026-10-01", to: "" },
          { from: "", to: "" },
        ],
      },
      0,
    );
    expect(asked?.weekly).toHaveLength(1);
    expect(asked?.closures).toEqual([{ from: "2026-10-01" }]);
  });

  test("are not asked about when they are not in use", () => {
    expect(workingHours({ ...hours, inUse: false }, 0)).toBeNull();
  });

  test.each([null, {}, { weekly: [{ weekdays: [9], from: "", to: "" }] }])(
    "that another version kept do no harm: %j",
    (kept) => expect(keptHours(kept)).toEqual(noHours),
  );
});

const customers: readonly Customer[] = [
  { id: "anna", agent: "Mei", events: [{ at: 1, type: "user-message" }] },
  {
    id: "ben",
    events: [
      { at: 2, type: "user-message", id: 7 },
      { at: 3, type: "reply" },
    ],
  },
];

describe("the board", () => {
  test("hands all events over as one table", () => {
    expect(eventColumns(customers)).toEqual({
      columns: true,
      at: Float64Array.from([1, 2, 3]),
      type: ["user-message", "user-message", "reply"],
      customer: Uint32Array.from([0, 1, 1]),
      id: [null, 7, null],
    });
  });

  const answer = {
    customers: {
      columns: true,
      id: [1, 0],
      state: ["closing", "closed"],
      closesAt: Float64Array.from([100, 20]),
      safeUntil: [90, null],
      quotaLeft: [4, Number.NaN],
    },
    counts: { open: 0, closing: 1, closed: 1, "never-opened": 0 },
    warnings: [],
  } as unknown as ColumnReplyWindowsReport;
  const board = boardOf(answer, 50);

  test("keeps the engine's order and tells what it does not know", () => {
    expect(board.row(0)).toMatchObject({ customer: 1, state: "closing", closesAt: 100, quotaLeft: 4 });
    expect(board.row(1)).toMatchObject({ customer: 0, quotaLeft: null, dueAt: null });
    expect(board.nextChange).toBe(90);
  });

  test("is filtered by state and agent", () => {
    const rows = (state: "all" | "closing", agent: string | null): number[] =>
      Array.from(filteredRows(board, customers, { state, agent }));
    expect(rows("all", null)).toEqual([0, 1]);
    expect(rows("closing", null)).toEqual([0]);
    expect(rows("all", "Mei")).toEqual([1]);
    expect(rows("closing", "Mei")).toEqual([]);
    expect(agentsOf(customers)).toEqual(["Mei"]);
  });
});

type Answer = (rows: readonly (readonly unknown[])[]) => Partial<ReplyLog>;

function engineThat(answer: Answer): EngineClient {
  const call = (_name: string, request: { rows: unknown[][] }): Promise<Partial<ReplyLog>> =>
    Promise.resolve({ notes: [], rowsWithoutZone: 0, ...answer(request.rows) });
  return { call } as unknown as EngineClient;
}

describe("a table", () => {
  const everyRow: Answer = (rows) => ({
    customers: rows.slice(1).map((row) => ({
      id: String(row[1]),
      events: [{ at: Number(row[0]), type: "user-message" }],
    })),
    skipped: [],
    columns: { at: 0, customer: 1, type: null, text: null, id: null },
  });

  test("of many rows goes over in portions, each with the header, and comes back as one log", async () => {
    const sizes: number[] = [];
    const engine = engineThat((rows) => {
      expect(rows[0]).toEqual(["time", "customer", "agent"]);
      sizes.push(rows.length - 1);
      return everyRow(rows);
    });
    const rows = Array.from({ length: 20_001 }, (_, index) => [20_001 - index, `c${index % 2}`, "Mei"]);
    const table = tableOfRows("log.xlsx", [["time", "customer", "agent"], ...rows]);
    const { log } = await importTable(engine, table, "whatsapp", noClock);
    expect(sizes).toEqual([20_000, 1]);
    expect(log.customers.map(({ id, agent, events }) => [id, agent, events.length])).toEqual([
      ["c0", "Mei", 10_001],
      ["c1", "Mei", 10_000],
    ]);
    expect(log.customers[0]?.events[0]?.at).toBe(1);
  });

  test("names the rows that were left out by their place in the file", async () => {
    const engine = engineThat((rows) => ({
      ...everyRow(rows),
      skipped: [{ row: "/rows/2", path: "/rows/2/0", code: "no-zone" }],
      rowsWithoutZone: 1,
    }));
    const table = tableOfText("log.csv", "time,customer\n1,anna\n2,ben\n");
    const { skipped, rowsWithoutZone } = await importTable(engine, table, "whatsapp", noClock);
    expect(rowsWithoutZone).toBe(1);
    expect(skipped).toEqual([{ row: 3, code: "no-zone", cells: ["2", "ben"] }]);
  });

  test("without any event is refused", async () => {
    const engine = engineThat(() => {
      throw new EngineError("bad_value", "/rows", "no row is an event");
    });
    const table = tableOfText("log.csv", "price\n1\n");
    await expect(importTable(engine, table, "whatsapp", noClock)).rejects.toBeInstanceOf(RefusedLog);
  });
});

test("reminders name what runs out, and none what is over", async () => {
  const context = toolContext(
    {} as EngineClient,
    await loadCatalogue("zh-Hant"),
    new PageStorage(),
    () => undefined,
  );
  const report = {
    state: "open",
    closesAt: 5000,
    safeUntil: 4000,
    closedBy: null,
    windows: [],
    deadlines: [
      { code: "first-reply", state: "running", dueAt: 3000 },
      { code: "response-rate", state: "missed", dueAt: 3500 },
    ],
    plan: [],
  };
  const reported = { customer: { id: "anna", events: [] }, report: report as never };
  expect(remindersOf(reported, 0, context).map(({ at }) => at)).toEqual([3000, 4000, 5000]);
  expect(remindersOf(reported, 4500, context).map(({ at }) => at)).toEqual([5000]);
});

test("a calendar file has an alarm before each reminder, and escapes what the standard wants escaped", () => {
  const at = Date.UTC(2026, 10, 23, 1);
  const file = calendarFile("提醒", [{ at, title: "Reply, please; now", about: "one\ntwo" }], 0);
  expect(file).toContain("BEGIN:VALARM");
  expect(file).toContain("DTEND:20261123T010000Z");
  expect(file).toContain("TRIGGER:-PT30M");
  expect(file).toContain("SUMMARY:Reply\\, please\\; now");
  expect(file.split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
});
