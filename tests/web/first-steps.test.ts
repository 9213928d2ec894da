import { expect, test } from "vitest";
import documents from "../../engine/packs/data/sources.json";
import { loadCatalogue } from "../../web/catalogues/catalogue.js";
import { fittingProduct, insteads, keptTicks, needs, steps } from "../../web/sending/start/first-steps.js";
import { views } from "../../web/sending/views.js";

const { words } = await loadCatalogue("zh-Hant");
const { start } = words.sending;

test("every piece of advice has its words, and all words their advice", () => {
  expect(steps.map(({ id }) => id).sort()).toEqual(Object.keys(start.steps).sort());
  expect(insteads.map(({ id }) => id).sort()).toEqual(Object.keys(start.insteads).sort());
  expect(needs.map(({ id }) => id).sort()).toEqual(Object.keys(start.needs).sort());
});

test("every piece of advice names a document that is known, with its tier", () => {
  const tiers = new Map(documents.sources.map(({ id, tier }) => [id, tier]));
  for (const { source } of [...steps, ...insteads, ...needs]) expect(tiers.get(source.id)).toBe(source.tier);
});

test("every step leads to a tool, or to a view of this one", () => {
  for (const { opens } of steps) {
    const [tool = "", view] = opens.slice(1).split("/");
    expect(Object.keys(words.tools)).toContain(tool);
    if (view !== undefined) expect(views.map(({ id }) => id as string)).toContain(view);
  }
});

test("without any need the app will do; one that it does not meet asks for the interface", () => {
  expect(fittingProduct(new Set()).product).toBe("app");
  const { product, because } = fittingProduct(new Set(["automation", "team"]));
  expect(product).toBe("api");
  expect(because).toHaveLength(2);
});

test("what another version kept does no harm", () => {
  expect([...keptTicks({ done: true })]).toEqual([]);
  expect([...keptTicks(["opt-in", 3])]).toEqual(["opt-in"]);
});
