import type { Decision, Shop } from "liaotai";
import { describe, expect, test } from "vitest";
import { ExpectationBook } from "../../../../web/routing/expectations/expectation-book.js";
import {
  expectationsAsText,
  expectationsIn,
  NotExpectations,
} from "../../../../web/routing/expectations/expectation-file.js";
import {
  type Expectations,
  type ExpectedScenario,
  standingOf,
  turnOf,
  withExpectation,
} from "../../../../web/routing/expectations/expectations.js";
import { run } from "../../../../web/routing/expectations/run.js";
import { storyFrom } from "../../../../web/routing/preview/story.js";
import type { Expected } from "../../../../web/routing/preview/view.js";
import type { Shops } from "../../../../web/routing/routing-view.js";
import { PageStorage } from "../../../../web/storage/page-storage.js";
import { realEngine } from "../real-engine.js";
import { scenario, shop } from "../shops.js";

const engine = await realEngine();
const story = storyFrom(scenario);
const { decisions } = await engine.call("previewRouting", scenario);
const [decided] = decisions;
if (!decided) throw new Error("nothing was decided");
/** The decision about the message, as the index of the sorted story names it. */
const decision: Decision = { ...decided, event: 1 };
const fresh = { id: "one", name: "Morning" };

function expecting(to: Expected): ExpectedScenario {
  return withExpectation([], fresh, story, decision, to).scenario;
}

/** The shop when nobody of its group may chat. */
const without: Shop = {
  ...shop,
  members: shop.members.map((member) =>
    member.id === "anna" ? { ...member, chatPermission: false } : member,
  ),
};

describe("an expectation", () => {
  test("is kept with the story up to its chat", () => {
    expect(expecting({ member: "anna" })).toEqual({
      ...fresh,
      events: story.events.slice(0, 2),
      readings: {},
      expectations: [{ event: 1, buyer: "b1", to: { member: "anna" } }],
    });
  });

  test("joins the scenario that tells the same story, and replaces what was expected of the same chat", () => {
    const first = withExpectation([], fresh, story, decision, { member: "anna" }).scenarios;
    const again = withExpectation(first, { id: "two", name: "Other" }, story, decision, { buffer: true });
    expect(again.scenarios.map(({ id, expectations }) => [id, expectations])).toEqual([
      ["one", [{ event: 1, buyer: "b1", to: { buffer: true } }]],
    ]);
    const later = { ...decision, event: 2 };
    const longer = withExpectation(first, { id: "two", name: "Other" }, story, later, { buffer: true });
    expect(longer.scenario.events).toHaveLength(3);
    const otherwise = { ...story, readings: { allHidden: "spread" as const } };
    expect(
      withExpectation(first, { id: "two", name: "Other" }, otherwise, decision, { buffer: true }).scenarios,
    ).toHaveLength(2);
  });

  test.each<[Expected, boolean]>([
    [{ member: "anna" }, true],
    [{ member: "bert" }, false],
    [{ group: "presale" }, true],
    [{ group: "nowhere" }, false],
    [{ buffer: true }, false],
  ])("%j is met: %s", async (to, isMet) => {
    const { outcomes } = await run(engine, shop, expecting(to));
    expect(outcomes).toMatchObject([{ isMet, decision: { member: "anna", rule: "matching-group" } }]);
  });

  test("that is not met has the engine's reason", async () => {
    const { outcomes } = await run(engine, shop, expecting({ member: "bert" }));
    expect(outcomes[0]?.because).toMatchObject([{ member: "bert", outcome: "out" }]);
    expect(outcomes[0]?.because[0]?.code).toBeTruthy();
  });

  test("runs in a shop that lost a member, and names who is gone", async () => {
    const smaller = { ...shop, members: shop.members.slice(0, 1), groups: [] };
    const ran = await run(engine, smaller, expecting({ member: "anna" }));
    expect(ran.gone).toEqual(["anna"]);
    expect(ran.outcomes).toMatchObject([{ isMet: false, decision: { member: "boss" } }]);
  });

  test("can't be checked in a shop that can't run", async () => {
    const twice = { ...shop, members: [...shop.members, ...shop.members] };
    const ran = await run(engine, twice, expecting({ member: "anna" }));
    expect(ran.problem?.code).toBe("duplicate_id");
    expect(ran.outcomes).toEqual([]);
  });
});

describe("a file of expectations", () => {
  const scenarios = [expecting({ group: "presale" })];

  test("can be read again", () => {
    const read = expectationsIn(expectationsAsText(scenarios));
    expect(read.map((each) => ({ ...each, id: "one" }))).toEqual(scenarios);
  });

  test.each([
    "[]",
    "{}",
    '{"expectations": [1]}',
    '{"expectations": [{"name": "a", "expectations": [], "events": 1}]}',
    '{"expectations": [{"name": "a", "expectations": [], "events": [{"at": "soon", "type": "message"}]}]}',
    '{"expectations": [{"name": "a", "events": [], "expectations": [{"event": 0, "buyer": "b", "to": {"buffer": true}}]}]}',
    '{"expectations": [{"name": "a", "events": [{"at": 1, "type": "close", "buyer": "b"}], "expectations": [{"event": 0, "buyer": "b", "to": {}}]}]}',
  ])("%s is none", (text) => {
    expect(() => expectationsIn(text)).toThrow(NotExpectations);
  });
});

describe("the book", () => {
  const shopsWith = (present: Shop, key = "shop-1"): Shops => ({ present, entry: { key } }) as Shops;

  /** A book, what it says, and a way to wait until it has checked. */
  function newBook(storage = new PageStorage()) {
    let latest: Expectations | null = null;
    const book = new ExpectationBook(engine, storage, (expectations) => (latest = expectations));
    const checked = async (): Promise<Expectations> => {
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        if (latest && !latest.isChecking) return latest;
      }
    };
    return { book, checked };
  }

  test("says what the latest change broke and what it mended", async () => {
    const { book, checked } = newBook();
    await book.follow(shopsWith(shop));
    book.expectations.expect("Morning", story, decision, { member: "anna" });
    expect(standingOf(await checked())).toEqual({ all: 1, bad: 0, turnedBad: 0, turnedGood: 0 });
    await book.follow(shopsWith(without));
    const broken = await checked();
    expect(standingOf(broken)).toEqual({ all: 1, bad: 1, turnedBad: 1, turnedGood: 0 });
    const [expected] = broken.scenarios;
    const [expectation] = expected?.expectations ?? [];
    const ran = broken.runs.get(expected?.id ?? "");
    if (!expectation || !ran) throw new Error("nothing was run");
    expect(turnOf(expectation, ran, broken.before.get(expected?.id ?? ""))).toBe("turned-bad");
    await book.follow(shopsWith(shop));
    expect(standingOf(await checked())).toEqual({ all: 1, bad: 0, turnedBad: 0, turnedGood: 1 });
  });

  test("keeps what is expected of each shop, and what changed last, for the next visit", async () => {
    const storage = new PageStorage();
    const first = newBook(storage);
    await first.book.follow(shopsWith(shop));
    first.book.expectations.expect("Morning", story, decision, { member: "anna" });
    await first.checked();
    const second = newBook(storage);
    await second.book.follow(shopsWith(without));
    expect(standingOf(await second.checked())).toMatchObject({ all: 1, turnedBad: 1 });
    await second.book.follow(shopsWith(shop, "shop-2"));
    expect(standingOf(await second.checked())).toMatchObject({ all: 0 });
  });

  test("brings back what was removed", async () => {
    const { book, checked } = newBook();
    await book.follow(shopsWith(shop));
    book.expectations.expect("Morning", story, decision, { member: "anna" });
    const { scenarios } = await checked();
    book.expectations.removeExpectation(
      scenarios[0]?.id ?? "",
      scenarios[0]?.expectations[0] ?? (null as never),
    );
    expect(book.expectations).toMatchObject({ scenarios: [], canBringBack: true });
    book.expectations.bringBack();
    expect((await checked()).scenarios).toEqual(scenarios);
  });

  test("names scenarios apart", async () => {
    const { book } = newBook();
    await book.follow(shopsWith(shop));
    const other = { ...story, events: story.events.slice(1) };
    expect(book.expectations.expect("Morning", story, decision, { buffer: true })).toBe("Morning");
    expect(book.expectations.expect("Morning", other, { ...decision, event: 0 }, { buffer: true })).toBe(
      "Morning 2",
    );
  });
});
