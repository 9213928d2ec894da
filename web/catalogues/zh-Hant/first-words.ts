import { expectations } from "./expectations.js";
import { files } from "./files.js";
import { preview } from "./preview.js";
import { readings } from "./readings.js";
import { routing } from "./routing.js";
import { shops } from "./shops.js";
import { sources } from "./sources.js";
import { tools } from "./tools.js";
import { workbench } from "./workbench.js";

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
