import { files } from "./en/files.js";
import { routing } from "./en/routing.js";
import { tools } from "./en/tools.js";
import { workbench } from "./en/workbench.js";
import type { Words } from "./words.js";

export const en: Words = { files, routing, tools, workbench };
