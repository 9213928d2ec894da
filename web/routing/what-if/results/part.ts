import { html, type PropertyDeclarations, type TemplateResult } from "lit";
import { Part } from "../../../workbench/part.js";
import type { WhatIfWords } from "../words.js";
import type { Answered } from "./outcome.js";

/** The base of the parts that show what a run came to. */
export abstract class ResultPart extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    words: { attribute: false },
    answered: { attribute: false },
  };

  declare words: WhatIfWords;
  declare answered: Answered;

  /** A table that scrolls by itself where the page is narrow. */
  protected table(label: string, head: TemplateResult, body: unknown): TemplateResult {
    return html`<div class="scroll-sideways" tabindex="0" role="region" aria-label=${label}>
      <table>
        <thead>
          ${head}
        </thead>
        <tbody>
          ${body}
        </tbody>
      </table>
    </div>`;
  }
}
