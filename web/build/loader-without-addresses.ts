import type { Plugin } from "vite";

/** What the loader says of the files beside it. */
const addresses = [
  'new URL("./engine.wasm", import.meta.url)',
  'new URL("./routing.wasm", import.meta.url)',
];

/** The loader's glue for the smaller engine, which those who hand over the whole one never start. */
const smallerGlue = "./routing.js";

/** Takes the loader's own addresses away, for scripts that hand the engine's bytes over themselves. */
export function loaderWithoutAddresses(): Plugin {
  return {
    name: "loader-without-addresses",
    enforce: "pre",
    resolveId(name, importer) {
      return name === smallerGlue && importer ? this.resolve("./engine.js", importer) : null;
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
