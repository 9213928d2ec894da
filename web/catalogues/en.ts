import { expectations } from "./en/expectations.js";
import { files } from "./en/files.js";
import { preview } from "./en/preview.js";
import { readings } from "./en/readings.js";
import { routing } from "./en/routing.js";
import { shops } from "./en/shops.js";
import { sources } from "./en/sources.js";
import { tools } from "./en/tools.js";
import { workbench } from "./en/workbench.js";
import type { FirstWords } from "./words.js";

export { sentences } from "virtual:engine-sentences/routing/en";
export const words: FirstWords = {
  expectations,
  files,
  preview,
  readings,
  routing,
  shops,
  sources,
  tools,
  workbench,
};
