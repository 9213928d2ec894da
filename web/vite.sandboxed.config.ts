import { defineConfig, mergeConfig } from "vite";
import { engineInside } from "./build/engine-inside.js";
import { loaderWithoutAddresses } from "./build/loader-without-addresses.js";
import { inRepository, packageAlias, shared } from "./vite.shared.js";

/** The page for frames as one classic script, for frames without an origin; the site takes it up. */
export default defineConfig(
  mergeConfig(shared, {
    resolve: { alias: [packageAlias] },
    plugins: [loaderWithoutAddresses(), engineInside(inRepository("dist/package/engine.wasm"))],
    build: {
      outDir: inRepository("build/sandboxed"),
      lib: {
        entry: inRepository("web/sandboxed.ts"),
        formats: ["iife"],
        name: "liaotaiInFrame",
        fileName: () => "sandboxed.js",
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  }),
);
