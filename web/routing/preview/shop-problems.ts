import type { ShopProblem } from "liaotai";
import { html, type TemplateResult } from "lit";
import { placeInSource } from "../../components/place-in-source.js";
import { message, type State } from "../../components/state.js";
import { icon } from "../../components/icon.js";
import { define } from "../../workbench/part.js";
import { severityLabel } from "../severity-label.js";
import { PreviewPart } from "./view.js";

const states: Record<Exclude<ShopProblem["severity"], "info">, State> = { error: "bad", warning: "caution" };

/** What the engine finds in the shop's settings, worst first, each with the sentence of the deck. */
export class ShopProblems extends PreviewPart {
  protected override render(): TemplateResult {
    const words = this.context.words.routing.problems;
    const notes = this.view.problems.filter(({ severity }) => severity === "info");
    const serious = this.view.problems.filter(({ severity }) => severity !== "info");
    return html`
      ${this.view.problems.length === 0 ? html`<p class="soft">${icon("good")} ${words.none}</p>` : ""}
      <ul class="stack">
        ${serious.map(
          (problem) =>
            html`<li>
              ${message(states[problem.severity as keyof typeof states], this.#problem(problem))}
            </li>`,
        )}
      </ul>
      ${notes.length === 0 ? "" : this.#notes(notes)}
    `;
  }

  #notes(notes: readonly ShopProblem[]): TemplateResult {
    const { words, say } = this.context;
    return html`<details>
      <summary>${say(words.routing.problems.notes, { count: notes.length })}</summary>
      <ul class="stack">
        ${notes.map(
          (problem) =>
            html`<li class="message note">
              ${icon("info")}
              <div>${this.#problem(problem)}</div>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  #problem(problem: ShopProblem): TemplateResult {
    const { words, sentence, say } = this.context;
    const { severities, source } = words.routing.problems;
    return html`<p>
        ${severityLabel(severities[problem.severity], this.context)}${sentence(problem.code, this.view.names.named(problem.args))}
      </p>
      <p class="small">${say(source, { locator: placeInSource(problem.source.locator, this.context) })}</p>`;
  }
}

define("liaotai-shop-problems", ShopProblems);
