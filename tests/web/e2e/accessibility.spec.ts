import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./own-page.js";

const languages = ["zh-Hant", "zh-Hans", "en"];
const widths = [390, 1280];

for (const width of widths) {
  test(`every tool is accessible in every language at ${width} pixels and never scrolls sideways`, async ({
    workbench,
  }) => {
    await workbench.setViewportSize({ width, height: 900 });
    const tools = workbench.locator("liaotai-workbench nav").getByRole("button");
    const count = await tools.count();
    expect(count).toBeGreaterThan(0);
    for (const language of languages) {
      await workbench.locator("liaotai-workbench header select").first().selectOption(language);
      for (let index = 0; index < count; index += 1) {
        await tools.nth(index).click();
        await expect(tools.nth(index)).toHaveAttribute("aria-current", "page");
        const { violations } = await new AxeBuilder({ page: workbench }).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
        );
        expect(found, `tool ${index + 1}, ${language}`).toEqual([]);
        const overflow = await workbench.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `tool ${index + 1}, ${language}`).toBeLessThanOrEqual(0);
      }
    }
  });
}
