import { check } from "./zh-Hans/check.js";
import { files } from "./zh-Hans/files.js";
import { routing } from "./zh-Hans/routing.js";
import { shops } from "./zh-Hans/shops.js";
import { sources } from "./zh-Hans/sources.js";
import { tools } from "./zh-Hans/tools.js";
import { windows } from "./zh-Hans/windows.js";
import { workbench } from "./zh-Hans/workbench.js";
import type { Words } from "./words.js";

export { sentences } from "virtual:engine-sentences/zh-Hans";
export const words: Words = { check, files, routing, shops, sources, tools, windows, workbench };
