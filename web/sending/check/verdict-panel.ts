import type { SendCheckReport, Severity } from "liaotai";
import { html, nothing, type TemplateResult } from "lit";
import { argumentsInWords } from "../../components/arguments-in-words.js";
import { sourceLine } from "../../components/source-line.js";
import { type State, stateMark } from "../../components/state.js";
import { define } from "../../workbench/part.js";
import type { SendDraft } from "./draft.js";
import { SendCheckPart, type SendField } from "./view.js";

type Next = SendCheckReport["next"][number];

const stateOfVerdict: Readonly<Record<SendCheckReport["verdict"], State>> = {
  allowed: "good",
  review: "caution",
  blocked: "bad",
};

const stateOfSeverity: Readonly<Record<Severity, State>> = { error: "bad", warning: "caution", info: "good" };

/** Where a next step is taken, for steps that are taken on this page. */
const fieldOf: Readonly<Record<string, SendField>> = {
  "change-text": "text",
  "remove-content": "text",
  "shorten-text": "text",
  "no-marketing-in-template": "text",
  "state-category": "category",
  "ask-for-consent": "consent",
  "ask-for-night-consent": "consent",
  "complete-the-record": "consent",
  "state-time-zone": "region",
};

/** What a next step changes in the draft, for steps that are such a change. */
function changeOf({ code, args }: Next): Partial<SendDraft> | null {
  const { until } = args;
  if (code === "wait-until" && typeof until === "number") return { at: until };
  if (code === "change-category") return { category: "marketing" };
  if (code === "approved-template") return { kind: "template" };
  if (code === "use-order-template") return { kind: "order-template" };
  if (code === "use-official-tools" || code === "use-official-api") return { isUnofficial: false };
  return null;
}

/** The verdict with every reason, where each is written, and what would make it possible. */
export class VerdictPanel extends SendCheckPart {
  protected override render(): TemplateResult {
    const { words } = this.context;
    const text = words.sending.check;
    const { verdict, reasons, next } = this.view.report;
    return html`
      <p>${stateMark(stateOfVerdict[verdict], text.verdictNames[verdict])}</p>
      ${
        next.length === 0
          ? nothing
          : html`<h3>${text.next}</h3>
              <ol class="points next">
                ${next.map((step) => html`<li class="row">${this.#step(step)}</li>`)}
              </ol>`
      }
      <h3>${text.reasons}</h3>
      ${
        reasons.length === 0
          ? html`<p class="soft">${text.noReasons}</p>`
          : html`<ul class="points">
              ${reasons.map(
                ({ code, args, severity, source }) =>
                  html`<li class="stack">
                    <p>
                      ${stateMark(stateOfSeverity[severity], text.severities[severity], severity === "info" ? "info" : undefined)}
                      ${this.#sentence(code, args)}
                    </p>
                    <p class="small soft">${sourceLine(source, this.context)}</p>
                  </li>`,
              )}
            </ul>`
      }
    `;
  }

  #sentence(code: string, args: Next["args"]): string {
    return this.context.sentence(code, argumentsInWords(args, this.context));
  }

  /** A step that can be taken here is a button. */
  #step(step: Next): TemplateResult | string {
    const said = this.#sentence(step.code, step.args);
    const change = changeOf(step);
    if (change) {
      return html`<button type="button" @click=${() => this.actions.change(change)}>${said}</button>`;
    }
    const field = fieldOf[step.code];
    if (!field) return said;
    return html`<button type="button" @click=${() => this.actions.goTo(field)}>${said}</button>`;
  }
}

define("liaotai-send-verdict", VerdictPanel);
