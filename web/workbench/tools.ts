import type { Extent } from "../catalogues/catalogue.js";
import type { Tool, ToolId } from "./tool.js";

/** A tool that the workbench can open. Its code comes when it is opened. */
export interface ListedTool {
  readonly id: ToolId;
  readonly load: () => Promise<Tool>;
  /** The sentences that the tool needs. */
  readonly sentences: Extent;
}

/** The tools in the order of the navigation. The first one opens when nothing else is asked for. */
export const tools: readonly [ListedTool, ...ListedTool[]] = [
  { id: "routing", sentences: "routing", load: async () => (await import("../routing/tool.js")).routingTool },
  { id: "check", sentences: "all", load: async () => (await import("../check/tool.js")).checkTool },
  { id: "library", sentences: "all", load: async () => (await import("../library/tool.js")).libraryTool },
  { id: "windows", sentences: "all", load: async () => (await import("../windows/tool.js")).windowsTool },
  { id: "sending", sentences: "all", load: async () => (await import("../sending/tool.js")).sendingTool },
  { id: "rules", sentences: "all", load: async () => (await import("../rules/tool.js")).rulesTool },
  { id: "project", sentences: "all", load: async () => (await import("../project/tool.js")).projectTool },
];
