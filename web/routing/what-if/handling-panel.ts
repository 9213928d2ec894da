import { html, nothing, type TemplateResult } from "lit";
import { define } from "../../workbench/part.js";
import type { Inputs } from "./inputs.js";
import { WhatIfPart } from "./view.js";

const distributions = ["fixed", "exponential", "lognormal"] as const;

/** How long a chat takes, how many at once, what is aimed at, and how often it is tried. */
export class HandlingPanel extends WhatIfPart {
  protected override render(): TemplateResult {
    const { words, inputs } = this.view;
    const text = words.handling;
    const change = (part: Partial<Inputs>): void => this.actions.change(part);
    return html`<div class="fields">
      ${this.choiceField("distribution", text.distribution, distributions, text.distributions, inputs.distribution, (distribution) => change({ distribution }))}
      ${this.numberField("mean", text.mean, inputs.meanSeconds, (meanSeconds) => change({ meanSeconds }), { least: 1, step: "any" })}
      ${
        inputs.distribution === "lognormal"
          ? this.numberField("sd", text.sd, inputs.sdSeconds, (sdSeconds) => change({ sdSeconds }), {
              step: "any",
            })
          : nothing
      }
      ${this.numberField("concurrency", text.concurrency, inputs.concurrency, (concurrency) => change({ concurrency }), { least: 1 })}
      ${this.numberField("target", text.target, inputs.targetSeconds, (targetSeconds) => change({ targetSeconds }), { least: 1, step: "any" })}
      ${this.numberField("replications", text.replications, inputs.replications, (replications) => change({ replications }), { least: 1, most: 1000, hint: text.replicationsHint })}
    </div>`;
  }
}

define("liaotai-what-if-handling", HandlingPanel);
