import type { EngineInfo, Platform, Rule } from "liaotai";
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { platforms } from "../check/input.js";
import { define, Part } from "../workbench/part.js";
import { ruleCard } from "./rule-card.js";

/** All rules by what they are about; one platform's, or those that say a word. */
export class RuleBook extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    rules: { attribute: false },
    info: { attribute: false },
    platform: { state: true },
    sought: { state: true },
  };

  declare rules: readonly Rule[];
  declare info: EngineInfo;
  declare protected platform: Platform | null;
  declare protected sought: string;

  constructor() {
    super();
    this.platform = null;
    this.sought = "";
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("context")) return;
    const before = (changed.get("context") as typeof this.context | undefined)?.place;
    // A rule that was asked for by its address is there, whatever was sought before.
    if (this.context.place === null || this.context.place === before) return;
    this.platform = null;
    this.sought = "";
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has("context") && !changed.has("rules")) return;
    const asked = this.context.place && this.querySelector(`#rule-${CSS.escape(this.context.place)}`);
    if (!(asked instanceof HTMLElement)) return;
    asked.querySelector("summary")?.focus();
    asked.scrollIntoView({ block: "start" });
  }

  protected override render(): TemplateResult {
    const { words, say } = this.context;
    const { rules, check } = words;
    const found = this.rules.filter((rule) => this.#isSought(rule));
    const categories = [...new Set(found.map(({ category }) => category))];
    return html`
      <div class="row">
        <label
          ><span class="soft small">${check.platform}</span>
          <select @change=${this.#choose}>
            <option value="" .selected=${this.platform === null}>${rules.allPlatforms}</option>
            ${platforms.map(
              (each) =>
                html`<option value=${each} .selected=${each === this.platform}>
                  ${check.platforms[each]}
                </option>`,
            )}
          </select></label
        >
        <label
          ><span class="soft small">${rules.search}</span>
          <input
            type="search"
            .value=${this.sought}
            @input=${(event: Event) => (this.sought = (event.target as HTMLInputElement).value)}
        /></label>
        <span class="soft small" role="status">${say(rules.count, { count: found.length })}</span>
      </div>
      <div class="panel found">
        ${found.length === 0 ? html`<p>${rules.none}</p>` : nothing}
        ${categories.map(
          (category) =>
            html`<section>
              <h3>${check.categories[category]}</h3>
              ${found
                .filter((rule) => rule.category === category)
                .map((rule) => ruleCard(rule, rule.id === this.context.place, this.context))}
            </section>`,
        )}
      </div>
      ${this.#packs()}
    `;
  }

  #packs(): TemplateResult {
    const { words, format } = this.context;
    const { rules } = words;
    const rows = [
      ...this.info.packs.map((pack) => ({ ...pack, kind: rules.pack })),
      ...this.info.windows.map((channel) => ({ ...channel, kind: rules.channel })),
    ];
    return html`<details class="panel">
      <summary>${rules.packs}</summary>
      <div class="scroll-sideways" tabindex="0" role="region" aria-label=${rules.packs}>
        <table>
          <thead>
            <tr>
              <th>${rules.kindOfPack}</th>
              <th>${rules.name}</th>
              <th>${rules.version}</th>
              <th>${rules.reviewed}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ kind, id, version, reviewedOn }) =>
                html`<tr>
                  <td>${kind}</td>
                  <td class="code">${id}</td>
                  <td class="code">${version}</td>
                  <td>${format.day(reviewedOn)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  #isSought({ id, what, why, fine, flags, passes, platforms: on }: Rule): boolean {
    if (this.platform !== null && !on.includes(this.platform)) return false;
    const { ruleText } = this.context;
    const word = this.sought.trim().toLowerCase();
    const texts = [...flags, ...passes].map(({ text }) => text);
    return [id, ...[what, why, fine].map(ruleText), ...texts].some((text) =>
      text.toLowerCase().includes(word),
    );
  }

  readonly #choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.platform = platforms.find((each) => each === value) ?? null;
  };
}

define("liaotai-rule-book", RuleBook);
