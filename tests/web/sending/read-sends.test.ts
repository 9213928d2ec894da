import type { AuditFinding } from "liaotai";
import { describe, expect, it } from "vitest";
import { sending as en } from "../../../web/catalogues/en/sending.js";
import { sending as hans } from "../../../web/catalogues/zh-Hans/sending.js";
import { sending as hant } from "../../../web/catalogues/zh-Hant/sending.js";
import type { EngineClient } from "../../../web/engine/client.js";
import { type Table, tableOfText } from "../../../web/files/table.js";
import { groupFindings, type LoggedSend } from "../../../web/sending/audit/group-findings.js";
import { sendsOfJson } from "../../../web/sending/audit/open-sends.js";
import { readSends } from "../../../web/sending/audit/read-sends.js";
import { sampleLog } from "../../../web/sending/audit/sample.js";
import { guessSendColumns, missingSendColumns } from "../../../web/sending/audit/send-columns.js";
import type { TableClock } from "../../../web/windows/import-table.js";
import { offsetOnClock } from "../../../web/windows/zone-offsets.js";
import { readByClock, TimesReader } from "../../../web/sending/rows-clock.js";

const newTimes = () => new TimesReader({ order: "day-first", offsets: [{ from: 0, utcOffsetMinutes: 480 }] });

async function read(text: string) {
  const table = tableOfText("log.csv", text);
  return readSends(table, guessSendColumns(table.firstRows[0] ?? []), newTimes());
}

describe("a log of messages as a table", () => {
  it("has its columns under headings of both scripts and English, in any order", () => {
    expect(guessSendColumns(["內容", "買家帳號", "發送時間", "方向", "IP"])).toEqual({
      text: 0,
      buyer: 1,
      at: 2,
      direction: 3,
      ip: 4,
    });
    expect(guessSendColumns(["Time", "Direction", "Customer", "Message"])).toEqual({
      at: 0,
      direction: 1,
      buyer: 2,
      text: 3,
    });
    expect(missingSendColumns(guessSendColumns(["a", "b"]))).toEqual(["at", "direction", "buyer", "text"]);
  });

  it("reads local times as the shop's own, and times with an offset as they are", async () => {
    const { sends, times } = await read(
      "time,direction,buyer,text\n2026-03-20 09:00:00,in,a,hi\n2026-03-20T09:00:00+07:00,out,a,hello\n",
    );
    expect([...sends.at]).toEqual([Date.UTC(2026, 2, 20, 1), Date.UTC(2026, 2, 20, 2)]);
    expect(sends.direction).toEqual(["in", "out"]);
    expect(times.localTimes).toBe(1);
  });

  it("names the rows that it can't read, and takes the others", async () => {
    const { sends, rows, faults } = await read(
      "時間,方向,買家,內容\n昨天,買家,a,x\n2026-03-20 09:00,誰,a,x\n2026-03-20 09:00,客服,,x\n\n2026-03-20 09:00,客服,a,好\n",
    );
    expect(faults.map(({ row, code }) => [row, code])).toEqual([
      [2, "timeUnknown"],
      [3, "directionUnknown"],
      [4, "buyerMissing"],
    ]);
    expect(sends.text).toEqual(["好"]);
    expect(rows).toEqual([6]);
  });

  it("leaves out the columns that the table does not have", async () => {
    const { sends } = await read("time,direction,buyer,text,ip\n2026-03-20 09:00,out,a,x,\n");
    expect(sends).not.toHaveProperty("agent");
    expect(sends.ip).toEqual([null]);
  });

  it.each([
    ["zh-Hant", hant],
    ["zh-Hans", hans],
    ["en", en],
  ])("has an example in %s that is read to its last row", async (_, { audit }) => {
    const { faults, rows } = await read(sampleLog("2026-03-20", audit.sample));
    expect(faults).toEqual([]);
    expect(rows).toHaveLength(17);
  });
});

describe("findings", () => {
  const source = { id: "s", locator: "l", tier: "official" } as const;
  const finding = (
    code: AuditFinding["code"],
    severity: AuditFinding["severity"],
    sends = [0],
  ): AuditFinding => ({ code, severity, sends, args: {}, source });
  const late = finding("late-first-response", "warning", [1]);
  const found = [
    finding("quiet-hours", "warning", [2]),
    late,
    finding("after-opt-out", "error", [2, 3]),
    late,
  ];
  const log: readonly LoggedSend[] = [
    { at: 0, isOurs: true, agent: "amy" },
    { at: Date.UTC(2026, 2, 19, 15), isOurs: false, agent: "" },
    { at: Date.UTC(2026, 2, 19, 17), isOurs: true, agent: "amy" },
    { at: Date.UTC(2026, 2, 19, 18), isOurs: true, agent: "ben" },
  ];
  const grouped = (grouping: "rule" | "agent" | "day") =>
    groupFindings(found, grouping, (send) => log[send] ?? { at: 0, isOurs: false, agent: "" }, 480).map(
      ({ key, findings }) => [key, findings.length],
    );

  it("stand by rule, the gravest and then the most frequent first", () =>
    expect(grouped("rule")).toEqual([
      ["after-opt-out", 1],
      ["late-first-response", 2],
      ["quiet-hours", 1],
    ]));

  it("stand by everyone who wrote what of ours is in them", () =>
    expect(grouped("agent")).toEqual([
      ["amy", 2],
      ["ben", 1],
      ["", 2],
    ]));

  it("stand by the shop's day", () =>
    expect(grouped("day")).toEqual([
      ["2026-03-19", 2],
      ["2026-03-20", 2],
    ]));
});

describe("a log whose times name no zone", () => {
  const table = tableOfText(
    "log.csv",
    "time,direction,buyer,text\n03/08/2026 01:59:00,in,a,hi\n03/08/2026 03:00:00,out,a,hello\n",
  );
  const mapping = guessSendColumns(table.firstRows[0] ?? []);
  const byClock = (of: Table, answered: TableClock) =>
    readByClock(of, mapping.at ?? 0, answered, (times) => readSends(of, mapping, times));

  it("is asked about once: whose times, and which number is the month", async () => {
    const { open } = await byClock(table, { zone: null, dateOrder: null });
    expect(open).toEqual({ rowsWithoutZone: 2, ambiguousDates: 2 });
  });

  it("is read by the zone's clock, across the night when it is put forward", async () => {
    const clock = { zone: "America/New_York", dateOrder: "month-first" } as const;
    const { read, open, offsets } = await byClock(table, clock);
    expect(open).toBeNull();
    expect([...read.sends.at]).toEqual([Date.UTC(2026, 2, 8, 6, 59), Date.UTC(2026, 2, 8, 7, 0)]);
    expect(offsetOnClock(Date.UTC(2026, 2, 8, 7), offsets)).toBe(-240);
  });

  it("takes the order of dates from a row that shows it", async () => {
    const rows = "time,direction,buyer,text\n03/04/2026 10:00,in,a,hi\n03/25/2026 10:00,out,a,hello\n";
    const shown = tableOfText("log.csv", rows);
    const { read, open } = await byClock(shown, { zone: "UTC", dateOrder: null });
    expect(open).toBeNull();
    expect(read.sends.at[0]).toBe(Date.UTC(2026, 2, 4, 10));
  });
});

describe("a log as JSON", () => {
  const noEngine = { call: () => Promise.reject(new Error("not asked")) } as unknown as EngineClient;
  const rows = [
    { at: "2026-03-20T09:00:00+08:00", direction: "in", buyer: 7, text: "hi" },
    { at: "2026-03-20T09:01:00+08:00", direction: "out", buyer: 7, text: "hello", agent: "amy" },
  ];
  const columns = {
    columns: true,
    at: rows.map(({ at }) => at),
    direction: ["in", "out"],
    buyer: [7, 7],
    text: ["hi", "hello"],
    agent: [null, "amy"],
  };

  it.each([
    ["a list", rows],
    ["a request", { channel: "shopee", sends: rows }],
    ["a request with columns", { channel: "shopee", sends: columns }],
  ])("may be %s", async (_, document) => {
    const { table } = await sendsOfJson(noEngine, "log.json", JSON.stringify(document));
    const { sends } = await readSends(table, guessSendColumns(table.firstRows[0] ?? []), newTimes());
    expect(sends.direction).toEqual(["in", "out"]);
    expect(sends.buyer).toEqual(["7", "7"]);
    expect(sends.agent).toEqual([null, "amy"]);
  });
});
