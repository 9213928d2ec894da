import type { Decision, ReadingComparison, Shop } from "liaotai";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { message } from "../../components/state.js";
import { asEngineError } from "../../engine/client.js";
import { define } from "../../workbench/part.js";
import { withoutUsual } from "./reading-choices.js";
import { readingsInWords } from "./reading-in-words.js";
import { scenarioOf, type Story } from "./story.js";
import { PreviewPart } from "./view.js";

/** Decisions listed under a reading; the rest is counted. */
const mostListed = 10;

/** What the engine said, and about what. */
interface Compared {
  readonly story: Story;
  readonly shop: Shop;
  readonly comparisons: readonly ReadingComparison[];
}

/** Which decisions would be others if the deck were read otherwise, one reading at a time. */
export class ReadingsComparison extends PreviewPart {
  static override properties: PropertyDeclarations = {
    ...PreviewPart.properties,
    compared: { state: true },
    problem: { state: true },
    busy: { state: true },
  };

  declare protected compared: Compared | null;
  declare protected problem: unknown;
  declare protected busy: boolean;

  constructor() {
    super();
    this.compared = null;
    this.problem = null;
    this.busy = false;
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    return html`<button type="button" ?disabled=${this.busy} @click=${() => void this.#compare()}>
        ${words.readings.compare}
      </button>
      <div role="status">
        ${this.busy ? html`<p class="soft small">${words.readings.comparing}</p>` : nothing}
        ${this.problem === null ? nothing : message("bad", this.context.sentence(asEngineError(this.problem).code))}
        ${this.compared && !this.busy ? this.#result(this.compared) : nothing}
      </div>`;
  }

  #result({ story, shop, comparisons }: Compared): TemplateResult {
    const { words, say } = this.context;
    const now = this.view.story;
    if (shop !== this.view.shop || story.events !== now.events || story.readings !== now.readings) {
      return html`<p class="soft small">${words.readings.outdated}</p>`;
    }
    const different = comparisons
      .filter(({ differ }) => differ > 0)
      .sort((one, other) => other.differ - one.differ);
    const same = comparisons.length - different.length;
    if (different.length === 0) return html`<p>${words.readings.same}</p>`;
    return html`<h4>${words.readings.compareTitle}</h4>
      <ul class="comparisons">
        ${different.map((comparison) => html`<li>${this.#comparison(comparison)}</li>`)}
      </ul>
      ${same > 0 ? html`<p class="soft small">${say(words.readings.sameOthers, { count: same })}</p>` : nothing}`;
  }

  #comparison({ readings, differ, decisions }: ReadingComparison): TemplateResult {
    const { words, say } = this.context;
    const listed = decisions.slice(0, mostListed);
    return html`<details>
      <summary>
        ${readingsInWords(readings, this.context)}
        <strong class="number">${say(words.readings.differ, { count: differ })}</strong>
      </summary>
      <ul>
        ${listed.map(
          ({ buyer, member, rule, otherMember, otherRule }) =>
            html`<li class="small">
              ${say(words.readings.instead, {
                buyer,
                now: this.#place(member, rule),
                other: this.#place(otherMember, otherRule),
              })}
            </li>`,
        )}
      </ul>
      ${
        differ > listed.length
          ? html`<p class="soft small">${say(words.readings.firstOnly, { count: listed.length })}</p>`
          : nothing
      }
      <button
        type="button"
        @click=${() => this.actions.read(withoutUsual({ ...this.view.story.readings, ...readings }))}
      >
        ${words.readings.try}
      </button>
    </details>`;
  }

  #place(member: string | null, rule: Decision["rule"] | null): string {
    const { words } = this.context;
    if (rule === null) return words.readings.noDecision;
    if (member !== null) return this.view.names.member(member);
    return rule === "buffer" ? words.routing.buffer.title : words.readings.nobody;
  }

  async #compare(): Promise<void> {
    const { shop, story } = this.view;
    this.busy = true;
    this.problem = null;
    try {
      const scenario = { ...scenarioOf(story, shop), compareReadings: true as const };
      const { comparedReadings = [] } = await this.context.engine.call("previewRouting", scenario);
      this.compared = { story, shop, comparisons: comparedReadings };
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.busy = false;
    }
  }
}

define("liaotai-readings-comparison", ReadingsComparison);
