import { describe, expect, it } from "vitest";
import {
  emptyRecord,
  keptRecord,
  withoutViolation,
  withViolation,
} from "../../../web/sending/penalty/record.js";

describe("what a shop has on record", () => {
  it("keeps violations in the order of time, whatever order they are added in", () => {
    const record = [30, 10, 20].reduce(withViolation, emptyRecord);
    expect(record.violations).toEqual([10, 20, 30]);
    expect(withoutViolation(record, 1).violations).toEqual([10, 30]);
  });

  it("is kept over a reload as it was", () => {
    const record = { ...withViolation(emptyRecord, 10), ready: ["statement"], shop: "春日小舖" };
    expect(keptRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it.each([undefined, null, 7, { platform: "fax", violations: ["x"], ready: 3, shop: 4 }])(
    "begins empty from what is no record: %j",
    (kept) => expect(keptRecord(kept)).toEqual(emptyRecord),
  );
});
