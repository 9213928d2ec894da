import { fileURLToPath } from "node:url";
import type { Alias, UserConfig } from "vite";
import { sentencesOfLanguage } from "./build/sentences-of-language.js";
import { workbooksInPage } from "./build/workbooks-in-page.js";

/** A path of the repository, whatever folder the build was started in. */
export function inRepository(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/** The package as it was built, for pages that carry the engine's loader in themselves. */
export const packageAlias: Alias = { find: /^liaotai$/, replacement: inRepository("dist/package/index.js") };

/** What the site, the offline page and the widget have in common. */
export const shared: UserConfig = {
  root: inRepository("public"),
  base: "./",
  publicDir: false,
  resolve: { alias: [{ find: /^\/web\//, replacement: inRepository("web/") }] },
  plugins: [sentencesOfLanguage(), workbooksInPage()],
  build: { target: "es2022", emptyOutDir: false, reportCompressedSize: false },
};
