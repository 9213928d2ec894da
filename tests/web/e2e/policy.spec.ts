import { expect, test } from "./own-page.js";

test("the page's policy refuses a script that somebody puts in", async ({ page, address }) => {
  await page.goto(address);
  await expect(page.locator("html")).toHaveAttribute("data-engine", "ready");
  const refused = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
        const script = document.createElement("script");
        script.textContent = "document.documentElement.dataset.stranger = 'was here'";
        document.body.append(script);
      }),
  );
  expect(refused).toMatch(/^script-src/);
  expect(await page.locator("html").getAttribute("data-stranger")).toBeNull();
});

test("no code can be made from a string", async ({ page, address }) => {
  await page.goto(address);
  // By a script of the page itself: what the test sends into the page does not fall under its policy.
  const refused = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener("securitypolicyviolation", (event) => resolve(event.blockedURI));
        // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is what the test shows to be forbidden
        window.setTimeout("document.documentElement.dataset.stranger = 'was here'", 0);
      }),
  );
  expect(refused).toBe("eval");
});
