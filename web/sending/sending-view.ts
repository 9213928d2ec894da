import type { CSSResult, TemplateResult } from "lit";
import type { Words } from "../catalogues/words.js";
import type { ToolContext } from "../workbench/tool.js";

export type SendingViewId = keyof Words["sending"]["views"];

/** One question about sending: its own code, loaded when it is asked. */
export interface SendingView {
  /** Styles of the view's elements, which live in the workbench's shadow root. */
  readonly styles: readonly CSSResult[];
  render(context: ToolContext): TemplateResult;
}
