import type { Finding, Fix, Rule } from "liaotai";
import { html, nothing, type TemplateResult } from "lit";
import { type State, stateMark } from "../components/state.js";
import { isWeak, sourceLine } from "../components/source-line.js";
import type { ToolContext } from "../workbench/tool.js";
import { beginning } from "./marks.js";

const stateOf: Readonly<Record<Finding["severity"], State>> = {
  error: "bad",
  warning: "caution",
  info: "good",
};

/** Characters of the offending part that are quoted beside the finding. */
const quoted = 40;

interface FindingRow {
  readonly finding: Finding;
  readonly number: number;
  readonly text: string;
  readonly rule: Rule | undefined;
  readonly context: ToolContext;
  readonly apply: (fix: Fix) => void;
}

function shortened(text: string): string {
  return text.length > quoted ? `${beginning(text, quoted)}…` : text;
}

function fixLabel(fix: Fix, text: string, { say, words }: ToolContext): string {
  const { finding } = words.check;
  const deleted = fix.edits.filter((edit) => edit.text === "");
  if (deleted.length === fix.edits.length) {
    const parts = deleted.map(({ start, end }) => text.slice(start, end).trim()).join("…");
    return say(finding.fixDelete, { part: shortened(parts) });
  }
  return say(finding.fix, {
    text: shortened(
      fix.edits
        .map((edit) => edit.text)
        .filter((part) => part !== "")
        .join("…"),
    ),
  });
}

/** One finding: its number in the text, what it is, why, where that is written, and what would mend it. */
export function findingRow({ finding, number, text, rule, context, apply }: FindingRow): TemplateResult {
  const { check } = context.words;
  const part = text.slice(finding.start, finding.end);
  const { sources } = finding;
  return html`<li class="finding ${finding.severity}" tabindex="0" data-number=${number - 1}>
    <p class="what">
      <span class="badge" aria-label=${context.say(check.finding.label, { number })}>${number}</span>
      ${stateMark(stateOf[finding.severity], check.severities[finding.severity], finding.severity === "info" ? "info" : stateOf[finding.severity])}
      <strong>${check.categories[finding.category]}</strong>
      ${part.trim() === "" ? nothing : html`<q>${shortened(part)}</q>`}
    </p>
    <p>${context.sentence(finding.code, finding.args)}</p>
    ${rule ? html`<p class="soft small">${context.say(check.finding.why, { why: rule.why[context.locale] })}</p>` : nothing}
    ${
      sources.every(({ tier }) => isWeak(tier))
        ? html`<p class="soft small">${check.finding.weak}</p>`
        : nothing
    }
    <p class="soft small">
      ${check.finding.source}${sources.map((each) => html`<span class="one">${sourceLine(each, context)}</span>`)}
    </p>
    ${
      finding.fixes.length === 0
        ? nothing
        : html`<p class="row">
            ${finding.fixes.map(
              (fix) =>
                html`<button type="button" @click=${() => apply(fix)}>
                  ${fixLabel(fix, text, context)}
                </button>`,
            )}
          </p>`
    }
  </li>`;
}
