import { html, type TemplateResult } from "lit";
import { gapAfter } from "../catalogues/han-spacing.js";
import type { ToolContext } from "../workbench/tool.js";

/** How serious a sentence is, before it. */
export function severityLabel(severity: string, { words, say }: ToolContext): TemplateResult {
  const label = say(words.shops.editor.severity, { severity });
  return html`<strong>${label}</strong>${gapAfter(label)}`;
}
