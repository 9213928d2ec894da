import { readdirSync, readFileSync } from "node:fs";
import type { ReplyWindowReport } from "liaotai";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../web/catalogues/catalogue.js";
import { toolContext } from "../../web/workbench/context.js";
import type { EngineClient } from "../../web/engine/client.js";
import { PageStorage } from "../../web/storage/page-storage.js";
import { answerInWords } from "../../web/windows/answer-in-words.js";
import { channelIds, channels } from "../../web/windows/channels.js";
import { clockFace, toTheMinute } from "../../web/windows/countdown.js";
import { fromLocalField, toLocalField } from "../../web/windows/local-time.js";
import { emptyLog, keptLog, readingsInUse, withEvents } from "../../web/windows/log.js";
import { nextChange, nextMinute } from "../../web/windows/question.js";
import { measure } from "../../web/windows/scale.js";

const zhHant = await loadCatalogue("zh-Hant");

const minute = 60_000;
const hour = 60 * minute;
const data = "engine/packs/data/windows";

interface ChannelData {
  readonly channel: string;
  readonly triggers: { type: string }[];
  readonly readings?: { name: string }[];
}

const engineChannels = readdirSync(data).map(
  (file) => JSON.parse(readFileSync(`${data}/${file}`, "utf8")) as ChannelData,
);

function report(change: Partial<ReplyWindowReport>): ReplyWindowReport {
  return {
    state: "open",
    openedBy: 0,
    opensAt: 0,
    closesAt: 48 * hour,
    safeUntil: 48 * hour - 10 * minute,
    remainingMs: 0,
    closedBy: null,
    quota: { limit: 5, used: 0, left: 5 },
    windows: [],
    ignored: [],
    allowed: [],
    alternatives: [],
    errors: [],
    notes: [],
    deadlines: [],
    plan: [],
    warnings: [],
    ...change,
  };
}

describe("the channels on the page", () => {
  test("are those of the engine", () => {
    expect([...channelIds].sort()).toEqual(engineChannels.map(({ channel }) => channel).sort());
  });

  test.each(engineChannels)(
    "$channel offers the engine's events and readings",
    ({ channel, triggers, readings }) => {
      const shown = channels[channel as keyof typeof channels];
      expect([...shown.events]).toEqual(triggers.map(({ type }) => type));
      expect(shown.readings.filter((name) => name !== "overlap")).toEqual(
        (readings ?? []).map(({ name }) => name),
      );
    },
  );
});

describe("the clock that runs down", () => {
  test.each([
    [22 * hour + 29 * minute + 5000, "22:29:05"],
    [47 * hour + 59 * minute + 59_001, "48:00:00"],
    [1, "00:00:01"],
    [0, "00:00:00"],
    [-5000, "00:00:00"],
  ])("%d ms are %s", (ms, face) => expect(clockFace(ms)).toBe(face));

  test("the sentence counts whole minutes", () => {
    expect(toTheMinute(90_000)).toBe(minute);
    expect(toTheMinute(-1)).toBe(0);
  });
});

describe("the answer in words", () => {
  const context = toolContext({} as EngineClient, zhHant, new PageStorage(), () => undefined);

  test("says until when, and how long that is", () => {
    const sentence = answerInWords(report({}), 48 * hour - (22 * hour + 29 * minute), context);
    expect(sentence).toMatch(/^可以回覆到 .+，還有 22 小時 29 分鐘。$/);
  });

  test("says that less than a minute is left", () => {
    expect(answerInWords(report({ state: "closing" }), 48 * hour - 30_000, context)).toContain("1 分鐘不到");
  });

  test.each([
    [{ state: "closed", closedBy: "unfollow" }, "客戶已取消關注"],
    [{ state: "closed", closedBy: "quota" }, "則數已經用完"],
    [{ state: "closed", closedBy: "elapsed" }, "已經到期"],
    [{ state: "never-opened", closesAt: null }, "現在不能回覆"],
  ] as const)("says why not: %j", (change, words) => {
    expect(answerInWords(report(change), 0, context)).toContain(words);
  });

  test("says that a target forbids nothing", () => {
    const window = { trigger: "user-message", limits: "target", closesAt: 48 * hour } as never;
    expect(answerInWords(report({ windows: [window] }), 0, context)).toContain("逾時仍可回覆");
  });
});

describe("when to ask again", () => {
  test("at the safe time, then at the end", () => {
    const open = report({ windows: [{ closesAt: 48 * hour } as never] });
    expect(nextChange(open, 0)).toBe(48 * hour - 10 * minute);
    expect(nextChange(open, 48 * hour - minute)).toBe(48 * hour);
    expect(nextChange(open, 48 * hour)).toBeNull();
  });

  test("when a minute of the sentence has passed", () => {
    expect(nextMinute(report({ closesAt: 90_000 }), 0)).toBe(30_001);
    expect(nextMinute(report({ closesAt: 0 }), 0)).toBeNull();
  });
});

test("the picture holds the window, now, and the events near it", () => {
  const { x } = measure(
    { windows: [{ opensAt: 0, closesAt: 100 } as never] },
    [{ at: -20 }, { at: -9000 }],
    50,
    520,
  );
  expect([x(-9000), x(-20), x(100)]).toEqual([12, 12, 508]);
  expect(x(50)).toBeGreaterThan(x(0));
});

test("a local time goes into the field and comes back to the minute", () => {
  const instant = Date.UTC(2026, 10, 21, 6, 5);
  expect(fromLocalField(toLocalField(instant))).toBe(instant);
  expect(fromLocalField("")).toBeNull();
});

describe("the log", () => {
  test("keeps its events oldest first", () => {
    const log = withEvents(emptyLog, [
      { at: 2, type: "reply" },
      { at: 1, type: "user-message" },
    ]);
    expect(log.customers[0]?.events.map(({ at }) => at)).toEqual([1, 2]);
  });

  test("sends the engine only the readings that the channel has", () => {
    expect(
      readingsInUse({ ...emptyLog, channel: "whatsapp", readings: { quota: 20, overlap: "latest-only" } }),
    ).toEqual({
      overlap: "latest-only",
    });
  });

  test.each([null, {}, { channel: "fax", customers: [] }, { channel: "whatsapp", customers: [{ id: 1 }] }])(
    "that another version kept does no harm: %j",
    (kept) => expect(keptLog(kept)).toEqual(emptyLog),
  );
});
