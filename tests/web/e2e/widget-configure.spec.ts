import { complaintsOf } from "./axe.js";
import { expect, test } from "./portal.js";

test("a developer configures the widget, sees it, and the code works in a portal", async ({
  page,
  portal,
}) => {
  portal.allowed = portal.origin;
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto(`${portal.shelf}/site/configure.html`);
  const form = page.getByRole("form");
  const widget = page.locator("liaotai-workbench");
  await expect(widget).toHaveAttribute("data-engine", "ready");
  await page.locator("header select").first().selectOption("en");
  await form.getByLabel("Platform").selectOption("whatsapp");
  await expect(widget.getByRole("button", { name: "WhatsApp" })).toHaveAttribute("aria-pressed", "true");
  await form.getByLabel("Colours").selectOption("element-plus");
  await form.getByLabel("Where it runs").selectOption("iframe");
  await expect(widget.frameLocator("iframe").locator("textarea").first()).toBeVisible();
  expect(await complaintsOf(page)).toEqual([]);
  for (const language of ["zh-Hant", "zh-Hans"]) {
    await page.locator("header select").first().selectOption(language);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
  }

  const code = (await page.locator("#code-snippet").textContent()) ?? "";
  const policy = (await page.locator("#code-frame").textContent()) ?? "";
  expect(code).toContain('integrity="sha384-');
  // The part that talks to the portal's own server is the portal's to write.
  const [tags = ""] = code.split('<script type="module">');
  await portal.show(page, { body: tags, policy });
  await expect(widget).toHaveAttribute("data-engine", "ready");
  await expect(widget).toHaveAttribute("platform", "whatsapp");
  const accent = await widget
    .frameLocator("iframe")
    .locator("liaotai-workbench")
    .evaluate((element) => element.style.getPropertyValue("--liaotai-accent"));
  expect(accent).toContain("color-mix");

  await portal.show(page, { body: tags.replaceAll(/sha384-../gu, "sha384-xx") });
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => customElements.get("liaotai-workbench") === undefined)).toBe(true);
});
