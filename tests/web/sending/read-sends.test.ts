import type { AuditFinding } from "liaotai";
import { describe, expect, it } from "vitest";
import { tableOfText } from "../../../web/files/table.js";
import { byCode } from "../../../web/sending/audit/group-findings.js";
import { readSends } from "../../../web/sending/audit/read-sends.js";
import { sampleLog } from "../../../web/sending/audit/sample.js";
import { guessSendColumns, missingSendColumns } from "../../../web/sending/audit/send-columns.js";

const clock = { order: "day-first", utcOffsetMinutes: 480 } as const;

async function read(text: string) {
  const table = tableOfText("log.csv", text);
  return readSends(table, guessSendColumns(table.firstRows[0] ?? []), clock);
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
    const { sends, localTimes } = await read(
      "time,direction,buyer,text\n2026-03-20 09:00:00,in,a,hi\n2026-03-20T09:00:00+07:00,out,a,hello\n",
    );
    expect([...sends.at]).toEqual([Date.UTC(2026, 2, 20, 1), Date.UTC(2026, 2, 20, 2)]);
    expect(sends.direction).toEqual(["in", "out"]);
    expect(localTimes).toBe(1);
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

  it("has an example that is read to its last row", async () => {
    const { faults, rows } = await read(sampleLog("2026-03-20"));
    expect(faults).toEqual([]);
    expect(rows).toHaveLength(17);
  });
});

describe("findings", () => {
  it("stand by rule, the gravest and then the most frequent first", () => {
    const finding = (code: AuditFinding["code"], severity: AuditFinding["severity"]): AuditFinding => {
      const source = { id: "s", locator: "l", tier: "official" } as const;
      return { code, severity, sends: [0], args: {}, source };
    };
    const late = finding("late-first-response", "warning");
    const groups = byCode([finding("quiet-hours", "warning"), late, finding("after-opt-out", "error"), late]);
    expect(groups.map(([first]) => first?.code)).toEqual([
      "after-opt-out",
      "late-first-response",
      "quiet-hours",
    ]);
  });
});
