import type { TrafficReport, TrafficResult } from "liaotai";
import { describe, expect, test, vi } from "vitest";
import { loadCatalogue } from "../../../../web/catalogues/catalogue.js";
import { locales } from "../../../../web/catalogues/locale.js";
import { EngineError, type EngineClient } from "../../../../web/engine/client.js";
import { Names } from "../../../../web/routing/names.js";
import { samples } from "../../../../web/routing/samples.js";
import { Charts } from "../../../../web/routing/what-if/results/charts.js";
import { resultAsCsv, resultAsJson } from "../../../../web/routing/what-if/results/export-result.js";
import { headline, intervals } from "../../../../web/routing/what-if/results/headline.js";
import type { Answered } from "../../../../web/routing/what-if/results/outcome.js";
import { WaitsTable } from "../../../../web/routing/what-if/results/tables.js";
import { Simulation } from "../../../../web/routing/what-if/simulation.js";
import { loadWhatIfWords } from "../../../../web/routing/what-if/words.js";
import { PageStorage } from "../../../../web/storage/page-storage.js";
import { toolContext } from "../../../../web/workbench/context.js";

const { shop } = samples["two-groups"];
const minute = 60_000;

function resultOf(withinTarget: number, meanMs: number): TrafficResult {
  return {
    chats: 1200,
    wait: { meanMs, p50Ms: 1000, p90Ms: 2000, p95Ms: 3000, p99Ms: 4000, withinTarget },
    members: [
      {
        id: "ying",
        assigned: 900,
        opened: 900,
        busyMs: 90 * minute,
        onlineMs: 60 * minute,
        leftUnread: 0,
        peakUnread: 9,
      },
      {
        id: "han",
        assigned: 300,
        opened: 290,
        busyMs: 30 * minute,
        onlineMs: 60 * minute,
        leftUnread: 10,
        peakUnread: 12,
      },
      { id: "fen", assigned: 0, opened: 0, busyMs: 0, onlineMs: 0, leftUnread: 0, peakUnread: 0 },
    ],
    buffer: { peak: 5, handedOut: 4, left: 1 },
    checksum: 1,
    rules: { "matching-group": 1200, buffer: 0 },
    hours: Array.from({ length: 24 }, (_, hour) => ({
      hour,
      chats: hour === 4 ? 0 : 50,
      waitMeanMs: hour === 21 ? 10 * minute : minute,
      withinTarget: hour === 21 ? 0.2 : 0.9,
      bufferMean: hour === 8 ? 2.5 : 0,
      bufferPeak: 5,
      onlineMean: hour === 12 ? 2 : 1,
    })),
    findings: [],
  };
}

const same = { mean: 0, low: 0, high: 0 };

function answeredWith(change: Partial<TrafficReport>, compared = true): Answered {
  const report: TrafficReport = { ...resultOf(0.71, 3 * minute), warnings: [], ...change };
  const second = report.compared ?? null;
  return {
    report,
    present: { name: "A", shop, result: report },
    second: compared && second ? { name: "B", shop, result: second } : null,
    names: new Names(shop, catalogue.words),
    targetMs: 3 * minute,
    concurrency: 3,
    log: null,
  };
}

const catalogue = await loadCatalogue("zh-Hant");
const words = await loadWhatIfWords("zh-Hant");
const context = toolContext({} as EngineClient, catalogue, new PageStorage(), () => undefined);

const better = { ...resultOf(0.83, 3 * minute - 70_000), moved: 7, examples: [] };

describe("the table of waits", () => {
  const rowsOf = async (change: Partial<TrafficReport>): Promise<string[][]> => {
    const table = Object.assign(new WaitsTable(), { context, words, answered: answeredWith(change) });
    document.body.append(table);
    await table.updateComplete;
    return [...table.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map(({ textContent }) => textContent.trim()),
    );
  };

  test("begins with the means of all runs, each with its interval", async () => {
    const replications = {
      runs: 10,
      wait: { mean: 4 * minute, low: 3 * minute, high: 5 * minute },
      withinTarget: { mean: 0.7, low: 0.68, high: 1.02 },
    };
    const compared = {
      ...better,
      replications: { ...replications, wait: { mean: 1000, low: -9, high: 2000 } },
    };
    const rows = await rowsOf({ replications, compared });
    expect(rows[0]).toEqual([
      "3 分鐘內回覆，10 次模擬的平均（95% 區間）",
      "70%（68% 到 100%）",
      "70%（68% 到 100%）",
    ]);
    expect(rows[1]?.slice(1)).toEqual(["4 分鐘（3 分鐘到 5 分鐘）", "1 秒（0 秒到 2 秒）"]);
    expect(rows[2]?.slice(1)).toEqual(["71%", "83%"]);
  });

  test("shows one run as it is", async () => {
    const rows = await rowsOf({});
    expect(rows[0]?.[1]).toBe("71%");
  });
});

describe("the headline", () => {
  const said = (change: Partial<TrafficReport>) => headline(answeredWith(change), words, context);

  test("says first what the change does to the share and to the wait", () => {
    expect(said({ compared: better })).toBe(
      "改成「B」之後，3 分鐘內回覆的比例從 71% 升到 83%，平均等待少 1 分鐘 10 秒。",
    );
    expect(said({ compared: { ...better, ...resultOf(0.6, 4 * minute) } })).toBe(
      "改成「B」之後，3 分鐘內回覆的比例從 71% 降到 60%，平均等待多 1 分鐘。",
    );
    expect(said({ compared: { ...better, ...resultOf(0.71, 3 * minute) } })).toBe(
      "改成「B」之後，3 分鐘內回覆的比例一樣是 71%，平均等待差不多。",
    );
  });

  test("says how it is where nothing is compared", () => {
    expect(said({})).toBe("1,200 則聊聊中，3 分鐘內回覆的有 71%，平均等 3 分鐘。");
    const members = resultOf(0, 0).members.map((member) => ({ ...member, opened: 0 }));
    expect(said({ members })).toBe("1,200 則聊聊到最後都沒有人打開。");
  });

  test("takes the means of all runs, and says how sure they are", () => {
    const replications = {
      runs: 10,
      wait: { mean: 4 * minute, low: 0, high: 0 },
      withinTarget: { mean: 0.7, low: 0.68, high: 0.72 },
    };
    const compared = {
      ...better,
      replications: {
        ...replications,
        withinTarget: { mean: 0.8, low: 0.78, high: 0.82 },
        wait: { ...same, mean: 3 * minute },
      },
      difference: {
        withinTarget: { mean: 0.1, low: 0.08, high: 0.12 },
        wait: { mean: -minute, low: -70_000, high: -50_000 },
      },
    };
    const answered = answeredWith({ replications, compared });
    expect(headline(answered, words, context)).toContain("從 70% 升到 80%，平均等待少 1 分鐘。");
    expect(intervals(answered, words, context)).toBe(
      "95% 區間：比例的差 +8% 到 +12%，等待的差 −1 分鐘 10 秒到 −50 秒（10 次模擬）。",
    );
    const unclear = {
      ...compared,
      difference: { withinTarget: { mean: 0, low: -0.1, high: 0.1 }, wait: { mean: 0, low: -1, high: 1 } },
    };
    expect(intervals(answeredWith({ replications, compared: unclear }), words, context)).toContain(
      "看不出差別",
    );
    expect(intervals(answeredWith({ compared: better }), words, context)).toBeNull();
  });

  test.each(locales)("is a whole sentence in %s", async (locale) => {
    const own = toolContext(
      {} as EngineClient,
      await loadCatalogue(locale),
      new PageStorage(),
      () => undefined,
    );
    const sentence = headline(answeredWith({ compared: better }), await loadWhatIfWords(locale), own);
    expect(sentence).not.toMatch(/[{}]|undefined|NaN/u);
    expect(sentence).toMatch(/71\s?%.*83\s?%/u);
  });
});

describe("the charts", () => {
  const charts = new Charts(answeredWith({ compared: better }), words, context);

  test("say what they show, of both configurations", () => {
    expect(charts.busy().sentence).toBe(
      "在線時間裡，佳穎最忙（50%），柏翰最閒（16.7%）。改成「B」：在線時間裡，佳穎最忙（50%），柏翰最閒（16.7%）。",
    );
    expect(charts.buffer().sentence).toContain("暫存區在 8:00 平均最多，有 2.5 則。");
    expect(charts.waits().sentence).toContain("21:00 傳訊息的人等最久，平均 10 分鐘。");
    expect(charts.within().sentence).toContain("21:00 最低，20%。");
    expect(charts.online().sentence).toContain("12:00 最多，平均 2 位在線");
  });

  test("leave out who was never there, and hours without chats", () => {
    expect(charts.busy().categories).toEqual(["佳穎", "柏翰"]);
    expect(charts.waits().series[0]?.values[4]).toBeNull();
    expect(charts.waits().series).toHaveLength(2);
  });

  test("reach over their values", () => {
    for (const chart of [charts.busy(), charts.buffer(), charts.waits(), charts.within(), charts.online()]) {
      const most = Math.max(...chart.series.flatMap(({ values }) => values.map((value) => value ?? 0)));
      expect(chart.ticks.at(-1)).toBeGreaterThanOrEqual(most);
    }
  });
});

describe("the exported result", () => {
  test("is the engine's answer as JSON, with what was compared", () => {
    const file = JSON.parse(resultAsJson(answeredWith({ compared: better }))) as Record<string, unknown>;
    expect(Object.keys(file)).toEqual(["shop", "compareWith", "report"]);
  });

  test("is a table with a row for each figure", () => {
    const file = resultAsCsv(answeredWith({ compared: better }), words, context);
    const rows = file.slice(1).split("\r\n");
    expect(rows[0]).toBe("設定,對象,項目,數值");
    expect(rows).toContain("A,佳穎,分到,900");
    expect(rows).toContain("B,,3 分鐘內回覆,0.83");
    expect(rows).toContain("A,21:00,平均等待 (ms),600000");
  });
});

describe("a run", () => {
  const host = () => ({
    requestUpdate: vi.fn(),
    addController: vi.fn(),
    removeController: vi.fn(),
    updateComplete: Promise.resolve(true),
  });
  const request = {} as Parameters<EngineClient["simulateTraffic"]>[0];

  test("ends with an answer, with a refusal, or cancelled, and never throws", async () => {
    const answer = answeredWith({}).report;
    const engineThat = (simulateTraffic: EngineClient["simulateTraffic"]) =>
      ({ simulateTraffic }) as EngineClient;
    const simulation = new Simulation(host());
    expect(
      await simulation.start(
        engineThat(() => Promise.resolve(answer)),
        request,
      ),
    ).toEqual({ how: "answered", report: answer });
    const refusal = new EngineError("out_of_range", "/handling/meanMs", "no");
    expect(
      await simulation.start(
        engineThat(() => Promise.reject(refusal)),
        request,
      ),
    ).toEqual({ how: "refused", error: refusal });
    const waiting = simulation.start(
      engineThat(
        (_, options) =>
          new Promise((_resolve, reject) => {
            options?.onProgress?.({ done: 3, total: 9 });
            options?.signal?.addEventListener("abort", () => reject(new Error("stopped")));
          }),
      ),
      request,
    );
    expect(simulation.running).toBe(true);
    expect(simulation.progress).toEqual({ done: 3, total: 9 });
    simulation.cancel();
    expect(await waiting).toEqual({ how: "cancelled" });
    expect(simulation.running).toBe(false);
  });
});
