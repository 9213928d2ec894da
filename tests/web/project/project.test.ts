import { describe, expect, test } from "vitest";
import { projectParts } from "../../../web/project/parts.js";
import { differences, outcome, outcomeOfReturn, selected } from "../../../web/project/project.js";
import { ProjectProblem, projectText, readProject } from "../../../web/project/project-file.js";
import { withShopKeysOf } from "../../../web/project/shop-keys.js";
import { asBlock, packText, unpackText } from "../../../web/project/shared-text.js";
import { projectOfSnapshot, snapshotsIn, takeSnapshot } from "../../../web/project/snapshots.js";
import { PageStorage } from "../../../web/storage/page-storage.js";

const shops = (key: string, id: string, name: string) => ({
  format: 1,
  history: {
    present: {
      key,
      entries: [
        { key, shop: { id, name }, versions: [], region: "TW", events: [{ type: "chat", buyer: "secret" }] },
      ],
    },
    past: [{ other: "before" }],
    future: [],
  },
  presences: {},
  shopsEver: 1,
});

const values = new Map<string, unknown>([
  ["routing/shops", shops("shop-1", "tea", "Tea house")],
  ["routing/story/shop-1", { position: 0, beginning: { events: [] }, note: "secret" }],
  ["routing/what-if-log/shop-1", { log: { at: Float64Array.of(1, NaN), buyers: ["secret"] } }],
  [
    "check/input",
    {
      platform: "shopee",
      kind: "message",
      splitting: "line",
      text: "secret",
      exceptions: { allow: ["tea"], dismissed: [{ about: "secret" }] },
    },
  ],
  [
    "library/replies",
    { platform: "shopee", replies: [{ id: "a", text: "Hello" }], values: { name: "secret" } },
  ],
  ["sending/consent", { customers: [{ id: "secret", records: [] }] }],
  ["routing/view", "editor"],
]);

async function problemOf(work: Promise<unknown>): Promise<unknown> {
  const problem: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return problem instanceof ProjectProblem ? [problem.code, problem.args] : problem;
}

const reading = (text: string) => Promise.resolve().then(() => readProject(text));

describe("a project file", () => {
  const whole = selected(values, projectParts, true);

  test("holds all tools and comes back as it was", () => {
    expect([...whole.keys()]).toHaveLength(values.size - 1);
    const back = readProject(projectText({ savedAt: 7, values: whole }));
    expect(back).toEqual({ savedAt: 7, values: whole });
  });

  test.each([
    ['{"format":"liaotai-project",\n"version":1,"values":{', ["notJson", { line: 2, column: 23 }]],
    ['{"shop":{}}', ["noProject", {}]],
    ['{"format":"liaotai-project","version":9,"values":{}}', ["newerVersion", { version: 9, known: 1 }]],
    ['{"format":"liaotai-project","version":1}', ["unusable", { place: "/values" }]],
    [
      '{"format":"liaotai-project","version":1,"values":{"routing/shops":{"format":2}}}',
      ["unusable", { place: "/values/routing~1shops" }],
    ],
  ])("that is %j is refused with its reason", async (text, expected) => {
    expect(await problemOf(reading(text))).toEqual(expected);
  });
});

describe("what is shared", () => {
  test("says nothing of customers unless that is asked for", () => {
    expect(projectText({ savedAt: 0, values: selected(values, projectParts, false) })).not.toContain(
      "secret",
    );
    expect(projectText({ savedAt: 0, values: selected(values, projectParts, true) })).toContain("secret");
  });

  const text = projectText({ savedAt: 0, values });

  test("is found in a link, and in a block that was quoted in a mail", async () => {
    const packed = await packText(text);
    expect(await unpackText(`https://example.com/#project/open=${packed}`)).toBe(text);
    const quoted = `Look:\n${asBlock(packed).replaceAll(/^/gmu, "> ")}\n`;
    expect(await unpackText(quoted)).toBe(text);
  });

  test("is told apart when half of it is missing, when it was altered, and when it is none", async () => {
    const packed = await packText(text);
    const dataLength = packed.length - packed.lastIndexOf(".") - 1;
    const half = packed.slice(0, -20);
    expect(await problemOf(unpackText(half))).toEqual(["cut", { count: dataLength - 20, all: dataLength }]);
    const at = packed.length - 30;
    const altered = `${packed.slice(0, at)}${packed[at] === "a" ? "b" : "a"}${packed.slice(at + 1)}`;
    expect(await problemOf(unpackText(altered))).toEqual(["damaged", {}]);
    expect(await problemOf(unpackText("https://example.com/#project"))).toEqual(["noShare", {}]);
    expect(await problemOf(unpackText(packed.replace("liaotai1", "liaotai2")))).toEqual([
      "newerVersion",
      { version: "liaotai2", known: "liaotai1" },
    ]);
  });
});

describe("what an opened project changes", () => {
  const here = new Map<string, unknown>([
    [
      "library/replies",
      {
        platform: "shopee",
        replies: [
          { id: "a", text: "Hello" },
          { id: "b", text: "Bye" },
        ],
      },
    ],
  ]);
  const other = new Map<string, unknown>([
    ["library/replies", { platform: "shopee", replies: [{ id: "c", text: "Thanks" }] }],
  ]);

  test("is told by name, as it comes in the place of what is there or beside it", () => {
    expect(differences(here, outcome(here, other, "replace"))).toEqual([
      { id: "replies", added: ["Thanks"], changed: [], removed: ["Hello", "Bye"] },
    ]);
    expect(differences(here, outcome(here, other, "add"))).toEqual([
      { id: "replies", added: ["Thanks"], changed: [], removed: [] },
    ]);
    expect(outcome(here, here, "replace").size).toBe(0);
  });

  test("of a state that was, takes away what came since", () => {
    const changed = outcomeOfReturn(new Map([...here, ["windows/hours", { zone: "Asia/Taipei" }]]), here);
    expect([...changed]).toEqual([["windows/hours", undefined]]);
  });

  test("leaves shops apart that have the same key on two devices", () => {
    const incoming = new Map<string, unknown>([
      ["routing/shops", shops("shop-1", "rice", "Rice")],
      ["routing/story/shop-1", { told: "of rice" }],
    ]);
    const renamed = withShopKeysOf(values, incoming, () => "shop-new");
    expect([...renamed.keys()]).toEqual(["routing/shops", "routing/story/shop-new"]);
    const [difference] = differences(values, outcome(values, renamed, "add"));
    expect(difference).toEqual({ id: "shops", added: ["Rice"], changed: [], removed: [] });
  });
});

test("the last twenty snapshots can be gone back to, and the same state is kept once", async () => {
  const storage = new PageStorage();
  for (let at = 1; at <= 23; at += 1) {
    await storage.save("library/replies", { replies: [{ id: "a", text: `No. ${at}` }] });
    await takeSnapshot(storage, "changes", at);
    await takeSnapshot(storage, "changes", at + 0.5);
  }
  const snapshots = await snapshotsIn(storage);
  expect(snapshots.map(({ at }) => at)).toEqual(Array.from({ length: 20 }, (_, index) => 23 - index));
  const [, second] = snapshots;
  const project = second && (await projectOfSnapshot(storage, second));
  expect(project?.values.get("library/replies")).toEqual({ replies: [{ id: "a", text: "No. 22" }] });
});
