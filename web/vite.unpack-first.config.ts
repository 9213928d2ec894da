import { defineConfig, mergeConfig } from "vite";
import { inRepository, shared } from "./vite.shared.js";

/** What starts the unpacking of the page in one file, as one classic script; that page takes it up. */
export default defineConfig(
  mergeConfig(shared, {
    build: {
      outDir: inRepository("build/unpack-first"),
      lib: {
        entry: inRepository("web/unpack-first.ts"),
        formats: ["iife"],
        name: "liaotaiUnpackFirst",
        fileName: () => "unpack-first.js",
      },
    },
  }),
);
