import { complaintsOf } from "./axe.js";
import { expect, test } from "./own-page.js";

const languages = ["zh-Hant", "zh-Hans", "en"];
/** Axe reads the same elements in every language: it looks at one for each width, light and dark. */
const looks = [
  { width: 390, language: "zh-Hant", theme: "light" },
  { width: 1280, language: "en", theme: "dark" },
];

for (const { width, language, theme } of looks) {
  test(`every tool is accessible in ${language} and ${theme}, and never scrolls sideways at ${width} pixels`, async ({
    workbench,
  }) => {
    await workbench.setViewportSize({ width, height: 900 });
    const settings = workbench.locator("liaotai-workbench header select");
    await settings.last().selectOption(theme);
    const tools = workbench.locator("liaotai-workbench nav").getByRole("button");
    const count = await tools.count();
    expect(count).toBeGreaterThan(0);
    for (const each of languages) {
      await settings.first().selectOption(each);
      for (let index = 0; index < count; index += 1) {
        await tools.nth(index).click();
        await expect(tools.nth(index)).toHaveAttribute("aria-current", "page");
        await expect(workbench.locator("main .headline, main .tabs").first()).toBeVisible();
        const overflow = await workbench.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `tool ${index + 1}, ${each}`).toBeLessThanOrEqual(0);
        if (each === language) expect(await complaintsOf(workbench), `tool ${index + 1}`).toEqual([]);
      }
    }
  });
}
