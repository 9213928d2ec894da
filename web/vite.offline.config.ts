import { defineConfig, mergeConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { loaderWithoutAddresses } from "./build/loader-without-addresses.js";
import { packedWithPolicy } from "./build/packed-with-policy.js";
import { inRepository, packageAlias, shared } from "./vite.shared.js";

/** The workbench in one file that opens from disk: scripts, styles and the engine's bytes inside the page. */
export default defineConfig(
  mergeConfig(shared, {
    resolve: { alias: [packageAlias] },
    plugins: [
      loaderWithoutAddresses(),
      viteSingleFile({ removeViteModuleLoader: true }),
      packedWithPolicy("liaotai-offline.html", {
        engine: inRepository("dist/package/engine.wasm"),
        unpack: inRepository("build/unpack/unpack.js"),
        unpackFirst: inRepository("build/unpack-first/unpack-first.js"),
      }),
    ],
    build: {
      outDir: inRepository("dist/site"),
      modulePreload: false,
      rolldownOptions: { input: inRepository("public/offline.html") },
    },
  }),
);
