import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const moduleName = "virtual:engine-beside";
const resolvedName = `\0${moduleName}`;

/** Stands for an address until the script is written: whoever bundles the script then has the file found. */
const placeholder = "__engine_beside_the_script__";

/** Tells a script of its own that `engine.wasm` lies beside it, and which bytes it has to be. */
export function engineBeside(wasmFile: string): Plugin {
  return {
    name: "engine-beside",
    resolveId: (name) => (name === moduleName ? resolvedName : null),
    async load(id) {
      if (id !== resolvedName) return null;
      const hash = createHash("sha384").update(await readFile(wasmFile)).digest("base64");
      return [
        `export const engineAddress = ${placeholder};`,
        `export const engineIntegrity = "sha384-${hash}";`,
        "export const scriptAddress = import.meta.url;",
      ].join("\n");
    },
    renderChunk: (code) => ({
      code: code.replaceAll(placeholder, 'new URL("./engine.wasm", import.meta.url)'),
      map: null,
    }),
  };
}
