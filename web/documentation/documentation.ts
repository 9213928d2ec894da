import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import { tokens } from "../style/tokens.js";
import { apiPage } from "./api.js";
import { contentsPage, guides } from "./contents.js";
import { guidePage } from "./guides.js";
import { documentOf } from "./page.js";
import { rulePages, type SourceDocument } from "./rules.js";

/** The workbench's tokens for a page that is no element, and the documentation's own style. */
function styles(root: string): string {
  const own = readFileSync(`${root}/web/documentation/documentation.css`, "utf8");
  return tokens.cssText.replaceAll(/:host(?:\(([^()]*(?:\([^()]*\))?)\))?/g, ":root$1") + own;
}

/** The pages under `docs/`, made from the rules, the types and the texts of the repository at `root`. */
export function documentation(root: string): Plugin {
  return {
    name: "documentation",
    apply: "build",
    async generateBundle() {
      const address = pathToFileURL(`${root}/dist/package/index.js`).href;
      const { loadEngine } = (await import(address)) as typeof import("liaotai");
      const engine = await loadEngine();
      const { sources } = JSON.parse(readFileSync(`${root}/engine/packs/data/sources.json`, "utf8")) as {
        sources: SourceDocument[];
      };
      const pages = [
        contentsPage(),
        apiPage(`${root}/wasm-bindings/package`),
        ...rulePages((request) => engine.rules(request), sources),
        ...guides.map((guide) => guidePage(guide, guides, root)),
      ];
      for (const page of pages) {
        this.emitFile({ type: "asset", fileName: `docs/${page.path}`, source: documentOf(page) });
      }
      this.emitFile({ type: "asset", fileName: "docs/documentation.css", source: styles(root) });
    },
  };
}
