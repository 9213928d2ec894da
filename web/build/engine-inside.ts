import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const moduleName = "virtual:engine-bytes";
const resolvedName = `\0${moduleName}`;

/** Puts the engine's WebAssembly into the script as compressed text, a third of its bytes. */
export function engineInside(wasmFile: string): Plugin {
  return {
    name: "engine-inside",
    enforce: "pre",
    resolveId: (name) => (name === moduleName ? resolvedName : null),
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
  };
}
