import type { Fix } from "liaotai";
import { html, nothing, type TemplateResult } from "lit";
import type { ToolContext } from "../workbench/tool.js";
import { applyEdits } from "./apply-edits.js";

/** Characters around a change that are shown. */
const around = 14;

/** A stretch of a text before and after a fix. */
export interface PreviewPart {
  readonly kind: "kept" | "removed" | "put";
  readonly text: string;
}

function middle(text: string): string {
  return text.length > 2 * around + 1 ? `${text.slice(0, around)}…${text.slice(-around)}` : text;
}

/** What a fix removes and puts in, with a little of the text around it. */
export function previewOf(text: string, edits: Fix["edits"]): PreviewPart[] {
  const ordered = [...edits].sort((one, other) => one.start - other.start);
  const parts: PreviewPart[] = [];
  const add = (kind: PreviewPart["kind"], part: string): void => {
    if (part !== "") parts.push({ kind, text: part });
  };
  let done = 0;
  ordered.forEach(({ start, end, text: put }, index) => {
    const kept = text.slice(done, start);
    if (index === 0) add("kept", kept.length > around ? `…${kept.slice(-around)}` : kept);
    else add("kept", middle(kept));
    add("removed", text.slice(start, end));
    add("put", put);
    done = end;
  });
  const rest = text.slice(done);
  add("kept", rest.length > around ? `${rest.slice(0, around)}…` : rest);
  return parts;
}

/** A fix before it is made: the words crossed out and put in, and for those who only hear it, the text as it would be. */
export function fixPreview(text: string, fix: Fix, { say, words }: ToolContext): TemplateResult {
  const { finding } = words.check;
  const after = applyEdits(text, fix.edits).trim();
  const said = after === "" ? finding.previewEmpty : say(finding.preview, { text: after });
  // prettier-ignore
  return html`<p class="preview small"><span class="visually-hidden">${said}</span><span aria-hidden="true">${previewOf(text, fix.edits).map(
    ({ kind, text: part }) =>
      kind === "removed" ? html`<del>${part}</del>` : kind === "put" ? html`<ins>${part}</ins>` : part,
  )}${after === "" ? html` <span class="soft">${finding.previewEmpty}</span>` : nothing}</span></p>`;
}
