import { describe, expect, it } from "vitest";
import { tableOfText } from "../../../web/files/table.js";
import {
  type Customer,
  emptyLedger,
  expired,
  keptLedger,
  merged,
  renamed,
  withCustomer,
  withoutCustomer,
} from "../../../web/sending/ledger/ledger.js";
import { ledgerAsCsv, NoLedger, readLedger } from "../../../web/sending/ledger/ledger-table.js";
import { TimesReader } from "../../../web/sending/rows-clock.js";

const at = Date.UTC(2026, 0, 5, 3);
const newTimes = () => new TimesReader({ order: "day-first", offsets: [{ from: 0, utcOffsetMinutes: 480 }] });
const amy: Customer = {
  id: "amy",
  records: [
    { at, type: "opt-in", method: "checkbox", purposes: ["marketing"], privacyLink: true, ip: "192.0.2.1" },
  ],
};
const ben: Customer = { id: "ben", records: [{ at: null, type: "message", text: "STOP" }] };
const ledger = withCustomer(withCustomer(emptyLedger, ben), amy);

describe("the consent ledger", () => {
  it("comes back from its own file as it left", async () => {
    const read = await readLedger(tableOfText("ledger.csv", ledgerAsCsv(ledger).slice(1)), newTimes());
    expect(read.badRows).toEqual([]);
    expect(read.customers).toEqual([amy, ben]);
  });

  it("adds what is new and nothing twice", () => {
    const more = { id: "amy", records: [...amy.records, { at: at + 1, type: "opt-out" as const }] };
    const once = merged(ledger, [more]);
    expect(once.added).toBe(1);
    expect(merged(once.ledger, [more]).added).toBe(0);
  });

  it("names rows that are no record, and refuses a table of something else", async () => {
    const text = "客戶,類型,時間\namy,同意,2026-01-05 11:00:00\n,同意,\nben,也許,\ncora,退訂,某天\n";
    const { customers, badRows } = await readLedger(tableOfText("a.csv", text), newTimes());
    expect(badRows).toEqual([3, 4, 5]);
    expect(customers).toEqual([{ id: "amy", records: [{ at, type: "opt-in" }] }]);
    await expect(readLedger(tableOfText("b.csv", "商品,價格\n茶,90\n"), newTimes())).rejects.toThrow(
      NoLedger,
    );
  });

  it("joins the records of a customer who is corrected to another id", () => {
    const joined = renamed(ledger, "ben", "amy");
    expect(joined.customers).toEqual([{ id: "amy", records: [...amy.records, ...ben.records] }]);
    expect(renamed(ledger, "ben", "")).toBe(ledger);
  });

  it("tells who is past the time of keeping, by the last record that has a time", () => {
    const later = new Date(2029, 2, 1).getTime();
    expect(expired(ledger, later)).toEqual([amy]);
    expect(expired({ ...ledger, retentionMonths: null }, later)).toEqual([]);
    expect(withoutCustomer(ledger, "amy").customers).toEqual([ben]);
  });

  it.each([undefined, 7, { customers: "x" }, { customers: [{ id: 3 }] }])("begins empty from %j", (kept) =>
    expect(keptLedger(kept)).toEqual(emptyLedger),
  );
});
