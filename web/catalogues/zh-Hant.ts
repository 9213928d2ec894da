import { files } from "./zh-Hant/files.js";
import { routing } from "./zh-Hant/routing.js";
import { tools } from "./zh-Hant/tools.js";
import { workbench } from "./zh-Hant/workbench.js";

export const zhHant = { files, routing, tools, workbench } as const;
