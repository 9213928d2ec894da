import { defineConfig, mergeConfig } from "vite";
import { inRepository, shared } from "./vite.shared.js";

/** The custom element for hosts, in the package beside the engine's loader, which it shares. */
export default defineConfig(
  mergeConfig(shared, {
    build: {
      outDir: inRepository("dist/package"),
      lib: { entry: inRepository("web/widget.ts"), formats: ["es"], fileName: () => "widget.js" },
      rolldownOptions: {
        external: ["liaotai"],
        // One file, with every tool and every language in it.
        output: { paths: { liaotai: "./index.js" }, codeSplitting: false },
      },
    },
  }),
);
