import { check } from "./en/check.js";
import { expectations } from "./en/expectations.js";
import { files } from "./en/files.js";
import { preview } from "./en/preview.js";
import { readings } from "./en/readings.js";
import { routing } from "./en/routing.js";
import { shops } from "./en/shops.js";
import { sources } from "./en/sources.js";
import { tools } from "./en/tools.js";
import { windows } from "./en/windows.js";
import { workbench } from "./en/workbench.js";
import type { Words } from "./words.js";

export { sentences } from "virtual:engine-sentences/routing/en";
export const words: Words = {
  check,
  expectations,
  files,
  preview,
  readings,
  routing,
  shops,
  sources,
  tools,
  windows,
  workbench,
};
