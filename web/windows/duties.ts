import type { ReplyDeadline } from "liaotai";
import { html, nothing, type TemplateResult } from "lit";
import { argumentsInWords } from "../components/arguments-in-words.js";
import { sourceLine } from "../components/source-line.js";
import { type State, stateMark } from "../components/state.js";
import { define } from "../workbench/part.js";
import { WindowsPart } from "./view.js";

export const stateOfDeadline: Readonly<Record<ReplyDeadline["state"], State>> = {
  running: "caution",
  met: "good",
  late: "bad",
  missed: "bad",
};

/** By when the shop is measured to answer, and the messages that are still sensible. */
export class Duties extends WindowsPart {
  protected override render(): TemplateResult {
    return html`${this.#deadlines()}${this.#plan()}`;
  }

  #deadlines(): TemplateResult | typeof nothing {
    const { words, sentence, say, format } = this.context;
    const { duties } = words.windows;
    const { deadlines } = this.view.reported.report;
    if (deadlines.length === 0) return nothing;
    return html`<section class="panel stack">
      <h3>${duties.deadlines}</h3>
      <ul class="points">
        ${deadlines.map(
          ({ code, state, dueAt, answeredAt, source }) =>
            html`<li>
              <span class="row"
                ><strong>${sentence(code)}</strong> ${stateMark(
                  stateOfDeadline[state],
                  sentence(`deadline:${state}`),
                )}</span
              >
              <p>
                ${say(answeredAt === null ? duties.due : duties.dueAnswered, {
                  due: format.dateTime(dueAt),
                  answered: answeredAt === null ? "" : format.dateTime(answeredAt),
                })}
              </p>
              <p class="soft small">${sourceLine(source, this.context)}</p>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #plan(): TemplateResult | typeof nothing {
    const { words, sentence } = this.context;
    const { plan } = this.view.reported.report;
    const [first] = plan;
    if (!first) return nothing;
    return html`<section class="panel stack">
      <h3>${words.windows.duties.plan}</h3>
      <ol class="points">
        ${plan.map(({ code, args }) => html`<li>${sentence(code, argumentsInWords(args, this.context))}</li>`)}
      </ol>
      <p class="soft small">${sourceLine(first.source, this.context)}</p>
    </section>`;
  }
}

define("liaotai-windows-duties", Duties);
