import { describe, expect, test } from "vitest";
import { PageStorage } from "../../../web/storage/page-storage.js";
import { loadPreferences, savePreferences } from "../../../web/workbench/preferences.js";

describe("the preferences", () => {
  test("of a first visit are the browser's", async () => {
    expect(await loadPreferences(new PageStorage(), ["zh-CN"])).toEqual({
      locale: "zh-Hans",
      theme: "auto",
      singleKeys: true,
    });
  });

  test("are remembered", async () => {
    const storage = new PageStorage();
    await savePreferences(storage, { locale: "en", theme: "dark", singleKeys: false });
    expect(await loadPreferences(storage, ["zh-CN"])).toEqual({
      locale: "en",
      theme: "dark",
      singleKeys: false,
    });
  });

  test.each([null, 7, "en", { locale: "xx", theme: 1 }, []])(
    "are those of a first visit when %j was kept",
    async (kept) => {
      const storage = new PageStorage();
      await storage.save("workbench/preferences", kept);
      expect(await loadPreferences(storage, ["en"])).toEqual({
        locale: "en",
        theme: "auto",
        singleKeys: true,
      });
    },
  );
});
