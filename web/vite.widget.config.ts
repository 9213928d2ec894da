import { defineConfig, mergeConfig } from "vite";
import { engineBeside } from "./build/engine-beside.js";
import { loaderWithoutAddresses } from "./build/loader-without-addresses.js";
import { inRepository, packageAlias, shared } from "./vite.shared.js";

/**
 * The custom element for hosts: one script with every tool, every language and the engine's loader in it, so that one hash
 * vouches for all of it. The engine's bytes lie beside it.
 */
export default defineConfig(
  mergeConfig(shared, {
    resolve: { alias: [packageAlias] },
    plugins: [loaderWithoutAddresses(), engineBeside(inRepository("dist/package/engine.wasm"))],
    build: {
      outDir: inRepository("dist/package"),
      lib: { entry: inRepository("web/widget.ts"), formats: ["es"], fileName: () => "widget.js" },
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  }),
);
