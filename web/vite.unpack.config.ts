import { defineConfig, mergeConfig } from "vite";
import { inRepository, shared } from "./vite.shared.js";

/** What unpacks and starts the page in one file, as one classic script; that page takes it up. */
export default defineConfig(
  mergeConfig(shared, {
    build: {
      outDir: inRepository("build/unpack"),
      lib: {
        entry: inRepository("web/unpack.ts"),
        formats: ["iife"],
        name: "liaotaiUnpack",
        fileName: () => "unpack.js",
      },
    },
  }),
);
