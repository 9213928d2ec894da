import type { AuditSendsManyReport } from "liaotai";
import { expect, test } from "vitest";
import { withFindings } from "../../../web/engine/audit-findings.js";

test("findings that came as columns are told one by one", () => {
  const source = { id: "a", locator: "p. 1", tier: "official" } as const;
  const nothing = [null, null];
  const report = {
    rows: 9,
    findings: {
      columns: true,
      code: ["coupon-burst", "outside-window"],
      severity: ["error", "warning"],
      buyer: [null, 7],
      sendsBegin: Float64Array.of(0, 2),
      sendsEnd: Float64Array.of(2, 3),
      buyers: [5, null],
      minutes: [60, null],
      count: nothing,
      limitMs: nothing,
      waitedMs: nothing,
      answered: nothing,
      why: [null, "reply-over-quota"],
      afterMs: nothing,
      from: nothing,
      until: nothing,
      source: [source, source],
    },
    sends: Float64Array.of(3, 4, 8),
    figures: {} as AuditSendsManyReport["figures"],
    notes: [],
    warnings: [],
  } satisfies AuditSendsManyReport;
  expect(withFindings(report)).toEqual({
    findings: [
      { code: "coupon-burst", severity: "error", sends: [3, 4], args: { buyers: 5, minutes: 60 }, source },
      {
        code: "outside-window",
        severity: "warning",
        buyer: 7,
        sends: [8],
        args: { why: "reply-over-quota" },
        source,
      },
    ],
    figures: {},
    notes: [],
    warnings: [],
  });
});

test("a log without findings has none", () => {
  const columns = new Proxy({}, { get: () => [] }) as AuditSendsManyReport["findings"];
  const report = {
    findings: columns,
    sends: new Float64Array(),
    figures: {},
    notes: [],
    warnings: [],
  } as unknown as AuditSendsManyReport;
  expect(withFindings(report).findings).toEqual([]);
});
