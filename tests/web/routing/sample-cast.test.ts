import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../../web/catalogues/catalogue.js";
import { locales } from "../../../web/catalogues/locale.js";
import { inLanguage } from "../../../web/routing/sample-cast.js";
import { type SampleId, samples, sampleText } from "../../../web/routing/samples.js";
import { readScenario } from "../../../web/routing/scenario-file.js";

/** What nobody who does not read the language should meet. */
const foreign: Readonly<Record<string, RegExp>> = {
  "zh-Hans": /[賣場選後長帳號穎陳倉庫會計買來關閉頁]/u,
  en: /\p{Script=Han}/u,
};

describe.each(locales)("the samples in %s", (locale) => {
  test("speak the language, and stay the same shops", async () => {
    const { words } = await loadCatalogue(locale);
    for (const id of Object.keys(samples) as SampleId[]) {
      const asFiled = readScenario(sampleText(id));
      const { shop, events, ...rest } = await inLanguage(id, asFiled, { locale, words });
      expect(rest).toEqual({ ...asFiled, shop: undefined, events: undefined });
      expect(shop.members.map(({ id: member }) => member)).toEqual(
        asFiled.shop.members.map((each) => each.id),
      );
      const buyers = (all: typeof events) =>
        new Set(all.flatMap((each) => ("buyer" in each ? [each.buyer] : [])));
      expect(buyers(events).size).toBe(buyers(asFiled.events).size);
      if (foreign[locale]) expect(JSON.stringify([shop, [...buyers(events)]])).not.toMatch(foreign[locale]);
      else expect(shop).toEqual(asFiled.shop);
    }
  });
});
