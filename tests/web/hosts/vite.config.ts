import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

function inRepository(path: string): string {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url));
}

/** Two applications that have the widget from the package, bundled as their developers would. */
export default defineConfig({
  root: inRepository("tests/web/hosts"),
  base: "./",
  publicDir: false,
  resolve: { alias: { "liaotai/widget": inRepository("dist/package/widget.js") } },
  define: {
    __VUE_OPTIONS_API__: "true",
    __VUE_PROD_DEVTOOLS__: "false",
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
  },
  build: {
    outDir: inRepository("build/hosts"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: {
        vue: inRepository("tests/web/hosts/vue.js"),
        react: inRepository("tests/web/hosts/react.js"),
      },
      output: { entryFileNames: "[name].js" },
    },
  },
});
