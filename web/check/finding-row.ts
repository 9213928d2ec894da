import type { Finding, Fix, Rule } from "liaotai";
import { html, nothing, type TemplateResult } from "lit";
import "../components/menu.js";
import type { MenuItem } from "../components/menu.js";
import { stateMark } from "../components/state.js";
import { isWeak, sourceLine } from "../components/source-line.js";
import type { ToolContext } from "../workbench/tool.js";
import { fixPreview } from "./fix-preview.js";
import { shortened } from "./marks.js";
import { stateOfSeverity } from "./verdict-state.js";

/** Characters of the offending part that are quoted beside the finding. */
const quoted = 40;

interface FindingRow {
  readonly finding: Finding;
  readonly number: number;
  /** The id of its message. */
  readonly id: string;
  readonly text: string;
  readonly rule: Rule | undefined;
  readonly context: ToolContext;
  readonly apply: (fix: Fix) => void;
  /** How many findings of the rule can be mended in all messages, and what mends them. */
  readonly ofThisKind: { readonly count: number; readonly fix: () => void };
  /** The ways to set it aside. */
  readonly aside: readonly MenuItem[];
  /** What opens below the row. */
  readonly below: unknown;
}

/** What is taken out, with "…" for what stays between; neighbours are one part. */
function deletedParts(edits: Fix["edits"], text: string): string {
  const parts: string[] = [];
  let done = -1;
  for (const { start, end } of [...edits].sort((one, other) => one.start - other.start)) {
    const part = text.slice(start, end);
    if (start === done) parts.push(`${parts.pop() ?? ""}${part}`);
    else parts.push(part);
    done = end;
  }
  return parts.map((part) => part.trim()).join("…");
}

function fixLabel(fix: Fix, text: string, { say, words }: ToolContext): string {
  const { finding } = words.check;
  const deleted = fix.edits.filter((edit) => edit.text === "");
  if (deleted.length === fix.edits.length) {
    return say(finding.fixDelete, { part: shortened(deletedParts(deleted, text), quoted) });
  }
  return say(finding.fix, {
    text: shortened(
      fix.edits
        .map((edit) => edit.text)
        .filter((part) => part !== "")
        .join("…"),
      quoted,
    ),
  });
}

function reasons({ finding, rule, context }: FindingRow): TemplateResult {
  const { say, words, ruleText } = context;
  const { check } = words;
  const { sources } = finding;
  return html`
    ${
      rule
        ? html`<p class="soft small">${say(check.finding.what, { what: ruleText(rule.what) })}</p>
            <p class="soft small">${say(check.finding.why, { why: ruleText(rule.why) })}</p>
            <p class="soft small">${say(check.finding.fine, { fine: ruleText(rule.fine) })}</p>
            <p>
              <button type="button" class="link small" @click=${() => context.open("rules", rule.id)}>
                ${words.rules.openRule}
              </button>
            </p>`
        : nothing
    }
    ${
      sources.length > 0 && sources.every(({ tier }) => isWeak(tier))
        ? html`<p class="soft small">${check.finding.weak}</p>`
        : nothing
    }
    ${
      sources.length === 0
        ? nothing
        : html`<p class="soft small">
            ${check.finding.source}${sources.map(
              (each) => html`<span class="one">${sourceLine(each, context)}</span>`,
            )}
          </p>`
    }
  `;
}

function fixes({ finding, text, context, apply, ofThisKind, aside }: FindingRow): TemplateResult {
  const { say, words } = context;
  const { check } = words;
  return html`
    ${finding.fixes.map((fix) => fixPreview(text, fix, context))}
    <div class="row">
      ${finding.fixes.map(
        (fix) =>
          html`<button type="button" class="fix" @click=${() => apply(fix)}>
            ${fixLabel(fix, text, context)}
          </button>`,
      )}
      ${
        finding.fixes.length > 0 && ofThisKind.count > 1
          ? html`<button type="button" class="quiet" @click=${ofThisKind.fix}>
              ${say(check.finding.fixAll, { count: ofThisKind.count })}
            </button>`
          : nothing
      }
      <liaotai-menu
        class="from-start"
        .context=${context}
        .label=${check.aside.title}
        .face=${check.aside.title}
        .items=${() => aside}
      ></liaotai-menu>
    </div>
  `;
}

/** One finding: its number in the text, what it is, why, when it is fine, where that is written, and what would mend it. */
export function findingRow(row: FindingRow): TemplateResult {
  const { finding, number, id, text, context } = row;
  const { check } = context.words;
  const part = text.slice(finding.start, finding.end);
  const state = stateOfSeverity[finding.severity];
  return html`<li
    class="finding ${finding.severity}"
    tabindex="0"
    data-message=${id}
    data-number=${number - 1}
  >
    <p class="what">
      <span class="badge" aria-label=${context.say(check.finding.label, { number })}>${number}</span>
      ${stateMark(state, check.severities[finding.severity], finding.severity === "info" ? "info" : state)}
      <strong>${check.categories[finding.category]}</strong>
      ${part.trim() === "" ? nothing : html`<q>${shortened(part, quoted)}</q>`}
      ${finding.known ? html`<span class="soft small">${check.finding.known}</span>` : nothing}
    </p>
    <p>${context.sentence(finding.code, finding.args)}</p>
    ${fixes(row)}
    <details class="reasons">
      <summary class="small">${check.finding.more}</summary>
      <div class="stack">${reasons(row)}</div>
    </details>
    ${row.below}
  </li>`;
}
