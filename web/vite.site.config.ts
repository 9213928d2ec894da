import { defineConfig, mergeConfig } from "vite";
import { startedWithoutModules } from "./build/started-without-modules.js";
import { workbooksInPage } from "./build/workbooks-in-page.js";
import { documentation } from "./documentation/documentation.js";
import { inRepository, packageAlias, shared } from "./vite.shared.js";

/** The static site: hashed files with relative addresses, so that it works under any path of any host. */
export default defineConfig(
  mergeConfig(shared, {
    publicDir: inRepository("public/static"),
    resolve: { alias: [packageAlias] },
    plugins: [
      documentation(inRepository("")),
      startedWithoutModules(
        "embed.html",
        inRepository("web/embed/start.js"),
        inRepository("build/sandboxed/sandboxed.js"),
      ),
    ],
    server: { fs: { allow: [inRepository(".")] } },
    worker: { format: "es", plugins: () => [workbooksInPage()] },
    build: {
      outDir: inRepository("dist/site"),
      emptyOutDir: true,
      // The policy of the pages allows files of the site and nothing inside other files.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: ["index", "embed", "configure"].map((page) => inRepository(`public/${page}.html`)),
      },
    },
  }),
);
