import { defineConfig } from "vitest/config";
import { packageAlias, shared } from "./web/vite.shared.js";

export default defineConfig({
  resolve: { alias: [packageAlias, ...(shared.resolve?.alias as (typeof packageAlias)[])] },
  plugins: shared.plugins ?? [],
  test: {
    environment: "happy-dom",
    include: ["tests/web/**/*.test.ts"],
    // A test that is left alone would leave the others out.
    allowOnly: false,
  },
});
