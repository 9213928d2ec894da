import type { EngineInfo, Rule } from "liaotai";
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { message } from "../components/state.js";
import { tabList } from "../components/tab-list.js";
import { asEngineError } from "../engine/client.js";
import { define, Part } from "../workbench/part.js";
import "./rule-list.js";
import "./training/training-page.js";

type View = "book" | "training";
const views: readonly View[] = ["book", "training"];

/** What may not be sent, why, and who says so; and whether the team knows it. */
export class RulesPage extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    rules: { state: true },
    info: { state: true },
    problem: { state: true },
    chosen: { state: true },
  };

  declare protected rules: readonly Rule[] | null;
  declare protected info: EngineInfo | null;
  declare protected problem: unknown;
  declare protected chosen: View;

  constructor() {
    super();
    this.rules = null;
    this.info = null;
    this.problem = null;
    this.chosen = "book";
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("context")) return;
    const before = changed.get("context") as typeof this.context | undefined;
    const { place, engine } = this.context;
    if (place !== null && place !== before?.place) this.chosen = place === "training" ? "training" : "book";
    if (engine !== before?.engine) void this.#ask();
  }

  protected override render(): TemplateResult {
    const { words, say, sentence } = this.context;
    const { rules: said, tools, workbench } = words;
    const { rules, info } = this;
    if (this.problem !== null) {
      const { code } = asEngineError(this.problem);
      return message("bad", say(workbench.engine.reason, { reason: sentence(code) }), { alert: true });
    }
    if (!rules || !info) return html`<p class="soft" role="status">${workbench.engine.loading}</p>`;
    return html`
      <div class="headline">
        <h2 class="soft">${tools.rules.question}</h2>
        <p class="answer">${this.#answer(rules)}</p>
      </div>
      ${tabList(
        "rules",
        said.viewsTitle,
        views.map((id) => ({ id, name: said.views[id] })),
        this.chosen,
        (id) => (this.chosen = id),
      )}
      <div
        id="rules-panel-book"
        role="tabpanel"
        aria-labelledby="rules-tab-book"
        ?hidden=${this.chosen !== "book"}
      >
        <liaotai-rule-book
          class="stack"
          .context=${this.context}
          .rules=${rules}
          .info=${info}
        ></liaotai-rule-book>
      </div>
      <div
        id="rules-panel-training"
        role="tabpanel"
        aria-labelledby="rules-tab-training"
        ?hidden=${this.chosen !== "training"}
      >
        ${
          this.chosen === "training"
            ? html`<liaotai-training
                class="stack"
                .context=${this.context}
                .rules=${rules}
              ></liaotai-training>`
            : nothing
        }
      </div>
    `;
  }

  #answer(rules: readonly Rule[]): string {
    const { say, words, format } = this.context;
    const days = rules.map(({ reviewedOn }) => reviewedOn).sort();
    const date = format.day(days.at(-1) ?? "");
    return say(words.rules.answer, { count: rules.length, date });
  }

  async #ask(): Promise<void> {
    try {
      const { engine } = this.context;
      const [{ rules }, info] = await Promise.all([engine.call("rules", {}), engine.call("info", {})]);
      this.rules = rules;
      this.info = info;
      this.problem = null;
    } catch (problem) {
      this.problem = problem;
    }
  }
}

define("liaotai-rules", RulesPage);
