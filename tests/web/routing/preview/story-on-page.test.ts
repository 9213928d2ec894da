import type { Shop } from "liaotai";
import { describe, expect, test } from "vitest";
import { type Answered, StoryOnPage } from "../../../../web/routing/preview/story-on-page.js";
import { happen, remove, undo } from "../../../../web/routing/preview/story.js";
import type { ShopEntry } from "../../../../web/routing/routing-view.js";
import { PageStorage } from "../../../../web/storage/page-storage.js";
import { realEngine } from "../real-engine.js";
import { scenario, shop } from "../shops.js";

const engine = await realEngine();
const entry: ShopEntry = { key: "shop-1", shop, versions: [], events: scenario.events, region: "TW" };
const writes = { type: "message", buyer: "b2", source: "product-page" } as const;

/** A story, all that it told, and a way to wait until it has answered. */
function newStory(storage = new PageStorage()) {
  const answers: { answered: Answered; isNews: boolean }[] = [];
  const refusals: unknown[] = [];
  const story = new StoryOnPage(engine, storage, {
    answered: (answered, isNews) => answers.push({ answered, isNews }),
    refused: (problem) => refusals.push(problem),
    busy: () => undefined,
  });
  const settled = async (): Promise<Answered> => {
    for (let before = -1; before !== answers.length + refusals.length;) {
      before = answers.length + refusals.length;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const last = answers.at(-1);
    if (!last) throw new Error("nothing was answered");
    return last.answered;
  };
  return { story, answers, refusals, settled };
}

describe("the story on the page", () => {
  test("shows the shop at its end, and at each place that is looked at", async () => {
    const { story, settled } = newStory();
    await story.open(entry);
    const end = await settled();
    expect(end.report).toBe(end.whole);
    expect(end.holdings.heldBy("anna").open.map(({ buyer }) => buyer)).toEqual(["b1"]);
    story.lookAt({ at: 2000, events: 2 });
    const between = await settled();
    expect(between.whole).toBe(end.whole);
    expect(between.holdings.heldBy("anna").unread.map(({ buyer }) => buyer)).toEqual(["b1"]);
  });

  test("tells what has just happened as news, and nothing else", async () => {
    const { story, answers, settled } = newStory();
    await story.open(entry);
    await settled();
    story.change((told) => happen(told, writes, 10), true);
    await settled();
    story.change(undo);
    expect((await settled()).report.decisions).toHaveLength(1);
    expect(answers.map(({ isNews }) => isNews)).toEqual([false, true, false]);
  });

  test("comes back for the next visit, and each shop has its own", async () => {
    const storage = new PageStorage();
    const first = newStory(storage);
    await first.story.open(entry);
    first.story.change((told) => happen(told, writes, 10), true);
    await first.settled();
    const second = newStory(storage);
    await second.story.open(entry);
    expect((await second.settled()).story.events).toHaveLength(4);
    await second.story.open({ ...entry, key: "shop-2" });
    expect((await second.settled()).story.events).toHaveLength(3);
  });

  test("leaves out who is gone, and a change meant for what is shown finds its place", async () => {
    const { story, settled } = newStory();
    await story.open(entry);
    await settled();
    const smaller: Shop = { ...shop, members: shop.members.slice(0, 1), groups: [] };
    story.follow(smaller);
    const shown = await settled();
    expect([shown.leftOut, shown.story.events.length]).toEqual([1, 2]);
    story.lookAt({ at: 2000, events: 1 });
    expect((await settled()).story.position).toEqual({ at: 2000, events: 1 });
    story.change((told) => remove(told, 1));
    expect((await settled()).story.events.map(({ type }) => type)).toEqual(["read"]);
    story.follow(shop);
    expect((await settled()).leftOut).toBe(0);
  });

  test("says why the engine refuses it, and goes on when that is mended", async () => {
    const { story, refusals, settled } = newStory();
    await story.open(entry);
    await settled();
    story.follow({ ...shop, members: [...shop.members, ...shop.members] });
    await settled();
    expect(refusals).toHaveLength(1);
    story.follow(shop);
    expect((await settled()).report.decisions).toHaveLength(1);
  });
});
