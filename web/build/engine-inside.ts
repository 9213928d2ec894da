import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const moduleName = "virtual:engine-bytes";
const resolvedName = `\0${moduleName}`;

/** What the loader says of the files beside it, none of which a page from disk can fetch. */
const addresses = [
  'new URL("./engine.wasm", import.meta.url)',
  'new URL("./routing.wasm", import.meta.url)',
];

/** The loader's glue for the smaller engine, which a page that carries the whole one never starts. */
const smallerGlue = "./routing.js";

/** Puts the engine's WebAssembly into the page as compressed text, a third of its bytes, and takes the loader's own addresses of it away. */
export function engineInside(wasmFile: string): Plugin {
  return {
    name: "engine-inside",
    enforce: "pre",
    resolveId(name, importer) {
      if (name === moduleName) return resolvedName;
      return name === smallerGlue && importer ? this.resolve("./engine.js", importer) : null;
    },
    async load(id) {
      if (id !== resolvedName) return null;
      const text = gzipSync(await readFile(wasmFile), { level: 9 }).toString("base64");
      return [
        `const text = "${text}";`,
        "export async function engineBytes() {",
        "  const compressed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));",
        '  const bytes = new Blob([compressed]).stream().pipeThrough(new DecompressionStream("gzip"));',
        "  return new Uint8Array(await new Response(bytes).arrayBuffer());",
        "}",
      ].join("\n");
    },
    transform(code, id) {
      if (!id.endsWith("/dist/package/index.js")) return null;
      const missing = addresses.find((address) => !code.includes(address));
      if (missing) this.error(`the loader no longer says ${missing}`);
      const without = addresses.reduce((text, address) => text.replace(address, '"about:blank"'), code);
      return { code: without, map: null };
    },
  };
}
