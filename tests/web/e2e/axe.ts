import type { Page } from "@playwright/test";
import axe from "axe-core";

/** The frames of a page take part in the check that its own document begins, each with a copy of axe. */
async function provideAxe(page: Page): Promise<void> {
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
}

/** What is wrong with a page as it stands: what keeps people from using it, and what makes it scroll sideways. */
export async function complaintsOf(page: Page): Promise<string[]> {
  await provideAxe(page);
  return page.evaluate(async () => {
    const { violations } = await axe.run({ resultTypes: ["violations"] });
    const { clientWidth, scrollWidth } = document.documentElement;
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(", ")}`),
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} pixels too wide`] : []),
    ];
  });
}
