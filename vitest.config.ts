import { defineConfig } from "vitest/config";
import { packageAlias, shared } from "./web/vite.shared.js";

/** Tests that need a document, each file in one of its own. */
const inPages = "tests/web/**/*.page.test.ts";

export default defineConfig({
  resolve: { alias: [packageAlias, ...(shared.resolve?.alias as (typeof packageAlias)[])] },
  plugins: shared.plugins ?? [],
  test: {
    // A test that is left alone would leave the others out.
    allowOnly: false,
    projects: [
      { extends: true, test: { name: "pages", environment: "happy-dom", include: [inPages] } },
      {
        extends: true,
        test: { name: "parts", isolate: false, include: ["tests/web/**/*.test.ts"], exclude: [inPages] },
      },
    ],
  },
});
