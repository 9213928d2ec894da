import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const module = /<script type="module"[^>]* src="([^"]+)"><\/script>/u;
const preloads = /\s*<link rel="modulepreload"[^>]*>/gu;

/**
 * Has the page `name` started by the classic script `starter`, which takes the page's module where it can be had and else
 * the script `classic`. Nothing of the page's head is asked for in a way that a frame without an origin may not.
 */
export function startedWithoutModules(name: string, starter: string, classic: string): Plugin {
  const files = { starter: "", classic: "" };
  return {
    name: "started-without-modules",
    apply: "build",
    async buildStart() {
      const emitted = async (file: string, as: string): Promise<string> =>
        this.emitFile({ type: "asset", name: as, source: await readFile(file) });
      files.starter = await emitted(starter, "start.js");
      files.classic = await emitted(classic, "sandboxed.js");
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const page = bundle[name];
        if (page?.type !== "asset") this.error(`the bundle holds no ${name}`);
        const html = String(page.source);
        const address = module.exec(html)?.[1];
        if (address === undefined) this.error(`${name} holds no module script`);
        const of = (reference: string): string => `./${this.getFileName(reference)}`;
        const start = `<script src="${of(files.starter)}" data-module="${address}" data-classic="${of(files.classic)}" async></script>`;
        page.source = html
          .replace(module, start)
          .replaceAll(preloads, "")
          .replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"');
      },
    },
  };
}
