import { files } from "./zh-Hans/files.js";
import { routing } from "./zh-Hans/routing.js";
import { tools } from "./zh-Hans/tools.js";
import { workbench } from "./zh-Hans/workbench.js";
import type { Words } from "./words.js";

export const zhHans: Words = { files, routing, tools, workbench };
