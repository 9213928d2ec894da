import type { Rule } from "liaotai";
import { html, nothing, type TemplateResult } from "lit";
import { isWeak, sourceLine } from "../components/source-line.js";
import { type State, stateMark } from "../components/state.js";
import type { ToolContext } from "../workbench/tool.js";
import { platforms } from "../workbench/platform.js";
import { exampleText } from "./example-text.js";

const stateOf: Readonly<Record<Rule["severity"], State>> = { error: "bad", warning: "caution", info: "good" };

/** One rule: what it flags, why, when it is fine, by which examples, and where that is written. */
export function ruleCard(rule: Rule, isOpen: boolean, context: ToolContext): TemplateResult {
  const { words, ruleText, format } = context;
  const { rules, check } = words;
  const on = platforms.filter((each) => rule.platforms.includes(each));
  return html`<details class="rule" id="rule-${rule.id}" ?open=${isOpen}>
    <summary>
      ${stateMark(stateOf[rule.severity], check.severities[rule.severity])}
      <strong>${ruleText(rule.what)}</strong>
      <span class="soft small">${format.list(on.map((each) => check.platforms[each]))}</span>
    </summary>
    <div class="stack">
      <dl>
        <dt>${rules.why}</dt>
        <dd>${ruleText(rule.why)}</dd>
        <dt>${rules.fine}</dt>
        <dd>${ruleText(rule.fine)}</dd>
        <dt>${rules.texts}</dt>
        <dd>${format.list(rule.texts.map((each) => check.kinds[each]))}</dd>
        <dt>${rules.reviewed}</dt>
        <dd>${format.day(rule.reviewedOn)}</dd>
        <dt>${words.bulk.ruleId}</dt>
        <dd class="code">${rule.id}</dd>
      </dl>
      ${examples(rules.flags, rule.flags, context)} ${examples(rules.passes, rule.passes, context)}
      <div class="small">
        <h4>${rules.sources}</h4>
        ${
          rule.sources.every(({ tier }) => isWeak(tier))
            ? html`<p class="soft">${check.finding.weak}</p>`
            : nothing
        }
        ${rule.sources.map((source) => sourceLine(source, context))}
      </div>
    </div>
  </details>`;
}

function examples(
  title: string,
  texts: readonly { readonly text: string; readonly times: number; readonly part?: string }[],
  context: ToolContext,
): TemplateResult {
  return html`<div>
    <h4>${title}</h4>
    <ul class="examples">
      ${texts.map((example) => html`<li>${exampleText(example, context)}</li>`)}
    </ul>
  </div>`;
}
