import { defineConfig } from "vite";
import { siteFiles } from "./build/site-files.js";
import { inRepository } from "./vite.shared.js";

/** What serves the site without a network: one classic script beside its pages, made when they are there. */
export default defineConfig({
  root: inRepository("public"),
  publicDir: false,
  plugins: [siteFiles(inRepository("dist/site"))],
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  build: {
    outDir: inRepository("dist/site"),
    emptyOutDir: false,
    target: "es2022",
    reportCompressedSize: false,
    lib: {
      entry: inRepository("web/installed/service-worker.ts"),
      formats: ["iife"],
      name: "serviceWorker",
      fileName: () => "service-worker.js",
    },
  },
});
