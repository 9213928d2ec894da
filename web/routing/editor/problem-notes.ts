import type { ShopFix, ShopProblem } from "liaotai";
import { html, nothing, type TemplateResult } from "lit";
import { sourceLine } from "../../components/source-line.js";
import { icon } from "../../components/icon.js";
import type { ToolContext } from "../../workbench/tool.js";
import { changeInWords, nameOfFix } from "../change-in-words.js";
import { severityLabel } from "../severity-label.js";
import type { EditorActions, EditorView } from "./editor-part.js";
import type { Place } from "./problem-places.js";

const looks = { error: "bad", warning: "caution", info: "info" } as const;

/** Notes of one place that stand open; more of them open on demand. */
const mostNotes = 2;

/** The problems that a part of the editor causes: what is wrong, where that is written, and what would mend it. */
export function problemNotes(
  place: Place,
  view: EditorView,
  actions: EditorActions,
  context: ToolContext,
): TemplateResult | typeof nothing {
  const problems = view.problems.get(place);
  if (!problems) return nothing;
  const serious = problems.filter(({ severity }) => severity !== "info");
  const notes = problems.slice(serious.length);
  const list = (each: readonly ShopProblem[]): TemplateResult | typeof nothing =>
    each.length === 0
      ? nothing
      : html`<ul class="problems stack">
          ${each.map((problem) => note(problem, view, actions, context))}
        </ul>`;
  if (notes.length <= mostNotes) return list(problems);
  return html`${list(serious)}
    <details>
      <summary class="small">
        ${context.say(context.words.shops.editor.notes, { count: notes.length })}
      </summary>
      ${list(notes)}
    </details>`;
}

function note(
  { code, severity, args, source, fixes }: ShopProblem,
  { names }: EditorView,
  actions: EditorActions,
  context: ToolContext,
): TemplateResult {
  const { words, sentence } = context;
  const look = looks[severity];
  return html`<li class="message ${look === "info" ? "note" : look}" data-problem=${code}>
    ${icon(look)}
    <div class="stack">
      <p>
        ${severityLabel(words.routing.problems.severities[severity], context)}${sentence(code, names.named(args))}
      </p>
      ${
        fixes.length === 0
          ? nothing
          : html`<div class="row">${fixes.map((fix) => fixButton(fix, names, actions, context))}</div>`
      }
      <p class="small">${sourceLine(source, context)}</p>
    </div>
  </li>`;
}

function fixButton(
  fix: ShopFix,
  names: EditorView["names"],
  actions: EditorActions,
  context: ToolContext,
): TemplateResult {
  return html`<button type="button" class="fix" @click=${() => actions.mend(fix)}>
    ${changeInWords(nameOfFix(fix, names), context)}
  </button>`;
}
