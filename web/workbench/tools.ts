import { checkTool } from "../check/tool.js";
import { routingTool } from "../routing/tool.js";
import { windowsTool } from "../windows/tool.js";
import type { Tool } from "./tool.js";

/** The tools in the order of the navigation. The first one opens when nothing else is asked for. */
export const tools: readonly Tool[] = [routingTool, checkTool, windowsTool];
