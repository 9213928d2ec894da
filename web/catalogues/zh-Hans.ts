import { expectations } from "./zh-Hans/expectations.js";
import { files } from "./zh-Hans/files.js";
import { preview } from "./zh-Hans/preview.js";
import { readings } from "./zh-Hans/readings.js";
import { routing } from "./zh-Hans/routing.js";
import { shops } from "./zh-Hans/shops.js";
import { sources } from "./zh-Hans/sources.js";
import { tools } from "./zh-Hans/tools.js";
import { workbench } from "./zh-Hans/workbench.js";
import type { FirstWords } from "./words.js";

export { sentences } from "virtual:engine-sentences/routing/zh-Hans";
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
