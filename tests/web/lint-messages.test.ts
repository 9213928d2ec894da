import type { LintReport, LintRequest, Rule } from "liaotai";
import { describe, expect, test } from "vitest";
import { lintMessages, sliceLength } from "../../web/check/lint-messages.js";
import type { EngineClient } from "../../web/engine/client.js";

const rules = [
  { id: "phone", category: "phone" },
  { id: "too-many", category: "too-many" },
] as Rule[];

/** An engine that finds a telephone number in every thousandth message, and too many messages beyond the tenth. */
function engineThatLogs(asked: LintRequest[], thread: EngineClient["thread"] = "main"): EngineClient {
  const lint = (request: LintRequest): LintReport => {
    asked.push(request);
    const off = new Set(request.settings?.disabledRules ?? []);
    const phones = off.has("phone") ? [] : request.items.filter(({ id }) => Number(id) % 1000 === 0);
    const many = off.has("too-many") ? [] : request.items.slice(10);
    const flagged = new Set(phones.map(({ id }) => id));
    return {
      findings: [...phones, ...many].map(({ id }) => ({ item: id })) as LintReport["findings"],
      items: request.items.map(({ id }) => ({
        id,
        characters: 1,
        limit: null,
        fingerprint: id,
        verdict: flagged.has(id) ? "block" : many.some((each) => each.id === id) ? "review" : "send",
      })),
      unusedDismissals: [],
      warnings: [],
    };
  };
  return {
    thread,
    call: (_: string, request: LintRequest) => Promise.resolve(lint(request)),
  } as unknown as EngineClient;
}

function requestOf(count: number): LintRequest {
  const items = Array.from({ length: count }, (_, index) => ({ id: String(index), text: "a" }));
  return { platform: "shopee", kind: "message", items };
}

const patient = { report: () => undefined, isOvertaken: () => false };

describe("checking messages", () => {
  test("takes one call for a few", async () => {
    const asked: LintRequest[] = [];
    await lintMessages(engineThatLogs(asked), requestOf(20), rules, patient);
    expect(asked).toHaveLength(1);
  });

  test("takes one call of a worker for many", async () => {
    const asked: LintRequest[] = [];
    await lintMessages(engineThatLogs(asked, "worker"), requestOf(9000), rules, patient);
    expect(asked).toHaveLength(1);
  });

  test("takes slices for many in the page's own thread, and finds what concerns them all", async () => {
    const asked: LintRequest[] = [];
    const done: number[] = [];
    const count = sliceLength + 500;
    const report = await lintMessages(engineThatLogs(asked), requestOf(count), rules, {
      ...patient,
      report: (each) => done.push(each),
    });
    expect(asked.map(({ items }) => items.length)).toEqual([sliceLength, 500, count]);
    expect(done).toEqual([sliceLength, count]);
    expect(report?.findings).toHaveLength(3 + count - 10);
    expect([0, 5, 11, 1000].map((place) => report?.items[place]?.verdict)).toEqual([
      "block",
      "send",
      "review",
      "block",
    ]);
  });

  test("ends when it is overtaken", async () => {
    const asked: LintRequest[] = [];
    const overtaken = { ...patient, isOvertaken: () => true };
    expect(await lintMessages(engineThatLogs(asked), requestOf(9000), rules, overtaken)).toBeNull();
    expect(asked).toHaveLength(1);
  });
});
