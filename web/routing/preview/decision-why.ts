import type { Decision, Shop } from "liaotai";
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { message } from "../../components/state.js";
import { asEngineError } from "../../engine/client.js";
import { define, Part } from "../../workbench/part.js";
import type { Names } from "../names.js";
import "./decision-path.js";
import { explain, type Explanation } from "./explanation.js";
import type { Story } from "./story.js";

/** Asks the engine why a decision was made, and shows the path when it has the answer. */
export class DecisionWhy extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    decision: { attribute: false },
    story: { attribute: false },
    shop: { attribute: false },
    names: { attribute: false },
    explanation: { state: true },
    problem: { state: true },
  };

  declare decision: Decision;
  declare story: Story;
  declare shop: Shop;
  declare names: Names;
  declare protected explanation: Explanation | null;
  declare protected problem: unknown;

  /** Counts the questions: only the answer to the last one is shown. */
  #question = 0;

  constructor() {
    super();
    this.explanation = null;
    this.problem = null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get("story") as Story | undefined;
    const isOther = changed.has("decision") || changed.has("shop");
    if (isOther || before?.events !== this.story.events || before.readings !== this.story.readings) {
      void this.#ask();
    }
  }

  protected override render(): TemplateResult {
    const { words, sentence } = this.context;
    if (this.problem !== null) return message("caution", sentence(asEngineError(this.problem).code));
    if (!this.explanation) return html`<p class="soft" role="status">${words.routing.computing}</p>`;
    return html`<liaotai-decision-path
      .context=${this.context}
      .explanation=${this.explanation}
      .names=${this.names}
      .shop=${this.shop}
    ></liaotai-decision-path>`;
  }

  async #ask(): Promise<void> {
    const question = ++this.#question;
    try {
      const explanation = await explain(this.context.engine, this.story, this.shop, this.decision);
      if (question !== this.#question) return;
      this.explanation = explanation;
      this.problem = null;
    } catch (problem) {
      if (question === this.#question) this.problem = problem;
    }
  }
}

define("liaotai-decision-why", DecisionWhy);
