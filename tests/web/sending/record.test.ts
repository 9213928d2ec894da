import { describe, expect, it } from "vitest";
import {
  emptyRecord,
  keptRecord,
  violationsHere,
  withoutViolation,
  withViolation,
} from "../../../web/sending/penalty/record.js";

describe("what a shop has on record", () => {
  it("keeps violations in the order of time, whatever order they are added in", () => {
    const record = [30, 10, 20].reduce((all, at) => withViolation(all, at, "other"), emptyRecord);
    expect(record.violations.map(({ at }) => at)).toEqual([10, 20, 30]);
    const [, second] = record.violations;
    if (!second) throw new Error("three were added");
    expect(withoutViolation(record, second).violations.map(({ at }) => at)).toEqual([10, 30]);
  });

  it("counts on each platform what happened there", () => {
    const shopee = withViolation(emptyRecord, 10, "coupon-burst");
    const both = withViolation({ ...shopee, platform: "wechat" }, 20, "medical-claim");
    expect(violationsHere(both).map(({ at }) => at)).toEqual([20]);
    expect(violationsHere({ ...both, platform: "shopee" }).map(({ at }) => at)).toEqual([10]);
  });

  it("is kept over a reload as it was", () => {
    const record = { ...withViolation(emptyRecord, 10, "other"), ready: ["statement"], shop: "春日小舖" };
    expect(keptRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it.each([undefined, null, 7, { platform: "fax", violations: ["x"], ready: 3, shop: 4 }])(
    "begins empty from what is no record: %j",
    (kept) => expect(keptRecord(kept)).toEqual(emptyRecord),
  );
});
