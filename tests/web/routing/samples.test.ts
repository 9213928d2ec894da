import type { Decision, RoutingReport } from "liaotai";
import { describe, expect, test } from "vitest";
import { type SampleId, sampleGroups, samples, sampleText } from "../../../web/routing/samples.js";
import { openScenario } from "../../../web/routing/scenario-file.js";
import { realEngine } from "./real-engine.js";

const engine = await realEngine();

async function reportOf(id: SampleId): Promise<RoutingReport> {
  return engine.call("previewRouting", await openScenario(engine, sampleText(id)));
}

/** A decision in short: `buyer → member: rule`. */
const short = ({ buyer, member, rule }: Decision): string => `${buyer} → ${member ?? "nobody"}: ${rule}`;

/** What the pages of the deck come to in their samples: the decisions that show it. */
const shown: Record<SampleId, string[]> = {
  "two-groups": ["慢慢來 → ying: other-online", "momo.shop → hao: regular-customer-grace"],
  "page-04": [
    "小雨天 → ying: matching-group",
    "阿布 → han: matching-group",
    "tea.lover → hao: matching-group",
    "鹿角蕨 → ying: matching-group",
    "阿布 → han: open-conversation",
  ],
  "page-08-off": ["小雨天 → boss: grouping-off", "tea.lover → boss: grouping-off"],
  "page-08-empty": ["小雨天 → boss: no-group-member", "tea.lover → boss: no-group-member"],
  "page-09": ["小雨天 → ying: matching-group", "阿布 → boss: forward", "鹿角蕨 → nobody: buffer"],
  "page-11": ["tea.lover → jun: matching-group", "慢慢來 → jun: matching-group"],
  "page-14": ["慢慢來 → han: matching-group", "mimi_0704 → ying: matching-group"],
  "page-17": [
    "小雨天 → hao: forward",
    "小雨天 → hao: open-conversation",
    "阿布 → ting: forward",
    "tea.lover → hao: forward-refused",
  ],
  "page-20": [
    "阿布 → han: matching-group",
    "鹿角蕨 → han: matching-group",
    "小雨天 → ying: open-conversation",
    "慢慢來 → ying: matching-group",
  ],
  "page-23": [
    "小雨天 → nobody: buffer",
    "小雨天 → hao: buffer-handout",
    "阿布 → hao: buffer-handout",
    "鹿角蕨 → ying: matching-group",
  ],
  "page-23-hundred": [
    "買家 100 → ying: buffer-handout",
    "買家 101 → ying: buffer-handout",
    "買家 102 → hao: buffer-handout",
    "買家 103 → hao: buffer-handout",
  ],
  "page-24": ["鹿角蕨 → han: matching-group"],
  "page-24-tie": [
    "小雨天 → ying: matching-group",
    "阿布 → han: matching-group",
    "鹿角蕨 → jun: matching-group",
  ],
  "page-25-other": ["小雨天 → hao: other-online"],
  "page-25-none": ["小雨天 → chen: other-online"],
  "page-25-main": ["小雨天 → boss: main-account-last", "阿布 → ying: matching-group"],
  "page-26": [
    "小雨天 → ying: matching-group",
    "小雨天 → ying: regular-customer",
    "小雨天 → hao: matching-group",
  ],
  "page-26-ten": ["小雨天 → ying: regular-customer-grace", "阿布 → han: matching-group"],
  "scenario-a": ["小雨天 → boss: grouping-off"],
  "scenario-b": ["小雨天 → ying: matching-group", "tea.lover → boss: forward"],
  "scenario-c": ["小雨天 → ying: matching-group", "tea.lover → boss: main-account-last"],
  "scenario-d": ["小雨天 → boss: matching-group"],
  "page-28": ["小雨天 → han: matching-group", "阿布 → han: matching-group"],
  "page-28-new": [
    "阿布 → nobody: buffer",
    "阿布 → lin: buffer-handout",
    "鹿角蕨 → lin: buffer-handout",
    "慢慢來 → lin: matching-group",
  ],
  "page-29": ["小雨天 → ying: matching-group"],
};

describe.each(Object.keys(samples) as SampleId[])("the sample %s", (id) => {
  test("is taken by the engine as it is", async () => {
    expect((await reportOf(id)).warnings).toEqual([]);
  });

  test("shows what its page says, in this order", async () => {
    const { decisions } = await reportOf(id);
    const seen = decisions.map(short);
    let from = 0;
    for (const decision of shown[id]) {
      const at = seen.indexOf(decision, from);
      expect(at, `${decision} in\n${seen.slice(from).join("\n")}`).toBeGreaterThanOrEqual(0);
      from = at + 1;
    }
  });

  test("stands in one group of the picker", () => {
    expect(sampleGroups.flatMap(([, ids]) => ids).filter((each) => each === id)).toEqual([id]);
  });
});

test("page 14's members stand as in the deck's table", async () => {
  const { members } = await reportOf("page-14");
  const hours = (ms: number): string => (ms / 3_600_000).toFixed(2);
  const rows = members.map(({ presence, closed, open, unread, onlineMs, hiddenMs }) =>
    [presence, closed, open, unread, hours(onlineMs), hours(hiddenMs)].join(" "),
  );
  expect(rows.slice(1)).toEqual([
    "online 3 0 0 5.90 0.00",
    "hidden 1 0 0 0.00 6.11",
    "offline 0 0 0 0.08 0.00",
  ]);
});

test("page 28 lists a member that can't be in a group", async () => {
  const { shop } = samples["page-28"];
  const { problems } = await engine.call("checkShop", { shop });
  expect(problems.map(({ code }) => code)).toContain("no-chat-permission");
});

test("page 29 closes what was read and what was ended, and never what is unread", async () => {
  const { conversations } = await reportOf("page-29");
  expect(conversations.map(({ buyer, open, unread }) => [buyer, open, unread])).toEqual([
    ["小雨天", false, false],
    ["阿布", false, false],
    ["鹿角蕨", true, true],
  ]);
});
