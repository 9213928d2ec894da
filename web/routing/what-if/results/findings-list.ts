import type { TrafficFinding } from "liaotai";
import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../../../components/icon.js";
import { placeInSource } from "../../../components/place-in-source.js";
import { message } from "../../../components/state.js";
import { define } from "../../../workbench/part.js";
import { Names } from "../../names.js";
import { severityLabel } from "../../severity-label.js";
import { type Outcome, outcomesOf } from "./outcome.js";
import { ResultPart } from "./part.js";

/** What the figures show about fairness and risk, each with the deck's sentence: under both configurations, and under one. */
export class FindingsList extends ResultPart {
  protected override render(): TemplateResult | typeof nothing {
    const text = this.words.results;
    const [present, second] = outcomesOf(this.answered);
    const ofPresent = present?.result.findings ?? [];
    if (!present || !second) return this.#list("", present, ofPresent);
    const ofSecond = second.result.findings;
    if (ofPresent.length + ofSecond.length === 0) return this.#list("", present, []);
    return html`
      ${this.#list(
        text.findingsOfBoth,
        present,
        ofPresent.filter((each) => isIn(each, ofSecond)),
      )}
      ${this.#list(
        this.context.say(text.findingsOf, { name: present.name }),
        present,
        ofPresent.filter((each) => !isIn(each, ofSecond)),
      )}
      ${this.#list(
        this.context.say(text.findingsOf, { name: second.name }),
        second,
        ofSecond.filter((each) => !isIn(each, ofPresent)),
      )}
    `;
  }

  /** Findings under a title; without one, their absence is said. */
  #list(
    title: string,
    outcome: Outcome | undefined,
    findings: readonly TrafficFinding[],
  ): TemplateResult | typeof nothing {
    if (outcome === undefined || (findings.length === 0 && title !== "")) return nothing;
    if (findings.length === 0) {
      return html`<p class="soft">${icon("good")} ${this.words.results.noFindings}</p>`;
    }
    const names = new Names(outcome.shop, this.context.words);
    return html`<div class="stack">
      ${title === "" ? nothing : html`<h4>${title}</h4>`}
      <ul class="stack">
        ${findings.map((finding) => html`<li>${this.#finding(finding, names)}</li>`)}
      </ul>
    </div>`;
  }

  #finding({ code, severity, args, source }: TrafficFinding, names: Names): TemplateResult {
    const text = this.words.results;
    const { sentence, format, say } = this.context;
    const { minutes, hours } = args;
    const said = {
      ...names.named(args),
      // The span of time in its own units: 15 hours, not 900 minutes.
      ...(typeof minutes === "number" && { minutes: format.duration(minutes * 60_000) }),
      ...(typeof hours === "string" && { hours: format.list(hours.split(", ")) }),
    };
    const content = html`<p>
        ${severityLabel(text.severities[severity], this.context)}${sentence(code, said)}
      </p>
      ${source ? html`<p class="small">${say(text.source, { locator: placeInSource(source.locator, this.context) })}</p>` : ""}`;
    return severity === "warning"
      ? message("caution", content)
      : html`<div class="message note">
          ${icon("info")}
          <div>${content}</div>
        </div>`;
  }
}

/** Whether the same was found there too. */
function isIn({ code, args }: TrafficFinding, others: readonly TrafficFinding[]): boolean {
  return others.some((other) => other.code === code && JSON.stringify(other.args) === JSON.stringify(args));
}

define("liaotai-findings-list", FindingsList);
