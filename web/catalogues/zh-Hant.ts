import { expectations } from "./zh-Hant/expectations.js";
import { files } from "./zh-Hant/files.js";
import { preview } from "./zh-Hant/preview.js";
import { readings } from "./zh-Hant/readings.js";
import { routing } from "./zh-Hant/routing.js";
import { shops } from "./zh-Hant/shops.js";
import { sources } from "./zh-Hant/sources.js";
import { tools } from "./zh-Hant/tools.js";
import { workbench } from "./zh-Hant/workbench.js";

export { sentences } from "virtual:engine-sentences/routing/zh-Hant";
export const words = {
  expectations,
  files,
  preview,
  readings,
  routing,
  shops,
  sources,
  tools,
  workbench,
} as const;
