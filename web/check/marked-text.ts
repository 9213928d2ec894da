import { html, type TemplateResult } from "lit";
import type { Finding } from "liaotai";
import { segments } from "./marks.js";

/**
 * A message with its findings marked: each has a kind of underline by its gravity and begins with its number, so that
 * colour is not needed to see it.
 */
export function markedText(text: string, findings: readonly Finding[]): TemplateResult {
  // In one line: the text keeps its own spaces and line breaks, so the template may add none.
  // prettier-ignore
  return html`<p class="marked">${segments(text, findings).map((segment) =>
    segment.severity === null
      ? segment.text
      : html`<mark class=${segment.severity} data-findings=${segment.findings.join(" ")}>${segment.begins.map(
          (place) => html`<span class="badge">${place + 1}</span>`,
        )}${segment.text}</mark>`,
  )}</p>`;
}
