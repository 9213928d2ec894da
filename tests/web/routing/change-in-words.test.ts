import { expect, test } from "vitest";
import { loadCatalogue } from "../../../web/catalogues/catalogue.js";
import type { EngineClient } from "../../../web/engine/client.js";
import { changeInWords, nameOfFix } from "../../../web/routing/change-in-words.js";
import { Names } from "../../../web/routing/names.js";
import { PageStorage } from "../../../web/storage/page-storage.js";
import { toolContext } from "../../../web/workbench/context.js";
import { shop } from "./shops.js";

const zhHant = await loadCatalogue("zh-Hant");
const en = await loadCatalogue("en");
const contextIn = (catalogue: typeof en) =>
  toolContext({} as EngineClient, catalogue, new PageStorage(), () => undefined);

const sourceAdded = { change: "sourceAdded", args: { group: "Presale", source: "order-page" } } as const;

test("a change is called in the language that is shown, its source too", () => {
  expect(changeInWords(sourceAdded, contextIn(zhHant))).toBe("「Presale」加上來源「訂單頁面」");
  expect(changeInWords(sourceAdded, contextIn(en))).toBe("add the source “the order page” to “Presale”");
});

test("a source of the shop's own keeps its word", () => {
  const name = { change: "sourceRemoved", args: { group: "Presale", source: "campaign" } } as const;
  expect(changeInWords(name, contextIn(zhHant))).toBe("「Presale」移除來源「campaign」");
});

test("a text is the same everywhere", () => {
  expect(changeInWords({ text: "own" }, contextIn(en))).toBe("own");
});

test("a fix is named with the names of its day, and with its source's word", () => {
  const fix = { code: "add-source", args: { group: "presale", source: "other" }, patch: [] };
  const name = nameOfFix(fix, new Names(shop, zhHant.words));
  expect(name).toEqual({ code: "add-source", args: { group: "Presale", source: "other" } });
  expect(changeInWords(name, contextIn(zhHant))).toMatch(/其他地方.*Presale[^。]*$/u);
});
