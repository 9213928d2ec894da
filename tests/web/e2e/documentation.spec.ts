import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import type { Rule } from "liaotai";
import { complaintsOf } from "./axe.js";
import { expect, test } from "./own-page.js";

const site = "dist/site";
const pages = readdirSync(`${site}/docs`, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".html"))
  .map((path) => `docs/${path}`);

const read = (path: string): string => readFileSync(`${site}/${path}`, "utf8");
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? "");

/** What an address on a page leads to, if it is of the site: its file and the part of it. */
function placeOf(page: string, address: string): { file: string; part: string } | null {
  if (/^[a-z]+:/u.test(address)) return null;
  const [path = "", part = ""] = address.split("#");
  return { file: path === "" ? page : normalize(join(dirname(page), path)), part };
}

test("no link of the documentation is dead, and every page says what it is", () => {
  const files = new Set(readdirSync(site, { recursive: true, encoding: "utf8" }));
  const ids = new Map(pages.map((page) => [page, new Set(all(read(page), / id="([^"]+)"/gu))]));
  const dead: string[] = [];
  for (const page of pages) {
    const text = read(page);
    for (const address of all(text, / (?:href|src)="([^"]*)"/gu)) {
      const place = placeOf(page, address.replaceAll("&#38;", "&"));
      if (!place) continue;
      const isThere = files.has(place.file) && (place.part === "" || ids.get(place.file)?.has(place.part));
      if (!isThere) dead.push(`${page}: ${address}`);
    }
    const idList = all(text, / id="([^"]+)"/gu);
    expect(new Set(idList).size, `${page} has an id twice`).toBe(idList.length);
    expect(all(text, /<h1[^>]*>([^<]+)/gu), page).toHaveLength(1);
    expect(all(text, /<meta name="description" content="([^"]+)"/gu), page).toHaveLength(1);
    expect(text, page).toMatch(/<html lang="(?:en|zh-Hans|zh-Hant)">/u);
  }
  expect(dead).toEqual([]);
});

test("every rule is told in three languages on the page of each of its platforms", async ({ workbench }) => {
  const { rules } = await workbench.evaluate(async () => {
    const element = document.querySelector("liaotai-workbench") as unknown as {
      engine: { call(name: "rules", request: object): Promise<{ rules: Rule[] }> };
    };
    return element.engine.call("rules", {});
  });
  expect(rules.length).toBeGreaterThan(50);
  for (const lang of ["zh-Hant", "zh-Hans", "en"] as const) {
    const texts = new Map(
      [...new Set(rules.flatMap(({ platforms }) => platforms))].map((platform) => [
        platform,
        read(`docs/rules/${lang}/${platform}.html`),
      ]),
    );
    for (const rule of rules) {
      for (const platform of rule.platforms) {
        expect(texts.get(platform)).toContain(`id="${rule.id}"`);
        expect(texts.get(platform)).toContain(rule.why[lang].slice(0, 10).replaceAll("&", "&#38;"));
      }
    }
  }
});

/** One page of each kind, each in one of the two schemes and widths. */
for (const [path, colorScheme, width] of [
  ["index", "dark", 390],
  ["architecture", "light", 390],
  ["command", "dark", 1280],
  ["api", "light", 390],
  ["rules/zh-Hant/index", "dark", 390],
  ["rules/en/wechat", "dark", 390],
] as const) {
  test.describe(path, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });

    test(`${path} of the documentation is accessible, ${colorScheme} and ${width} pixels wide`, async ({
      page,
      address,
    }) => {
      test.slow();
      await page.goto(`${address}docs/${path}.html`);
      expect(await complaintsOf(page)).toEqual([]);
    });
  });
}

test("the workbench leads to its documentation", async ({ workbench }) => {
  const link = workbench.getByRole("link", { name: "文件", exact: true });
  await expect(link).toHaveAttribute("href", "./docs/index.html");
});
