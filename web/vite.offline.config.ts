import { defineConfig, mergeConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { engineInside } from "./build/engine-inside.js";
import { loaderWithoutAddresses } from "./build/loader-without-addresses.js";
import { policyWithHashes } from "./build/policy-with-hashes.js";
import { inRepository, packageAlias, shared } from "./vite.shared.js";

/** The workbench in one file that opens from disk: scripts, styles and the engine's bytes inside the page. */
export default defineConfig(
  mergeConfig(shared, {
    resolve: { alias: [packageAlias] },
    plugins: [
      loaderWithoutAddresses(),
      engineInside(inRepository("dist/package/engine.wasm")),
      viteSingleFile({ removeViteModuleLoader: true }),
      policyWithHashes("liaotai-offline.html"),
    ],
    build: {
      outDir: inRepository("dist/site"),
      modulePreload: false,
      rolldownOptions: { input: inRepository("public/offline.html") },
    },
  }),
);
