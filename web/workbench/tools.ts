import type { Tool, ToolId } from "./tool.js";

/** A tool that the workbench can open. Its code comes when it is opened. */
export interface ListedTool {
  readonly id: ToolId;
  readonly load: () => Promise<Tool>;
}

/** The tools in the order of the navigation. The first one opens when nothing else is asked for. */
export const tools: readonly [ListedTool, ...ListedTool[]] = [
  { id: "routing", load: async () => (await import("../routing/tool.js")).routingTool },
  { id: "check", load: async () => (await import("../check/tool.js")).checkTool },
  { id: "windows", load: async () => (await import("../windows/tool.js")).windowsTool },
];
