import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { define, Part } from "../workbench/part.js";
import { type Incoming, preview, type Preview } from "./incoming.js";
import type { PartDifference, Way } from "./project.js";

/** Names that are listed of one part; the count says how many more there are. */
const mostNames = 6;
const longestName = 40;

/** What opening a project changes, before anything is changed. */
export class IncomingPanel extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    incoming: { attribute: false },
    choose: { attribute: false },
    settle: { attribute: false },
    shown: { state: true },
  };

  declare incoming: Incoming;
  declare choose: (way: Way) => void;
  /** Takes the project over, or leaves everything as it is. */
  declare settle: (take: boolean) => void;
  declare protected shown: Preview | null;

  constructor() {
    super();
    this.shown = null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("incoming")) void this.#look();
  }

  async #look(): Promise<void> {
    const { incoming } = this;
    const shown = await preview(this.context.storage, incoming);
    if (incoming === this.incoming) this.shown = shown;
  }

  protected override updated(changed: PropertyValues): void {
    // What was opened is what the reader waits for.
    if (changed.has("shown") && changed.get("shown") === null) this.querySelector<HTMLElement>("h3")?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.shown) return nothing;
    const { incoming } = this.context.words.project;
    const { differences } = this.shown;
    return html`<section class="panel stack incoming" aria-labelledby="incoming-title">
      <h3 id="incoming-title" tabindex="-1">${incoming.title}</h3>
      <p class="soft small">${this.#from()}</p>
      ${this.incoming.way === "return" ? nothing : this.#ways(this.incoming.way)}
      ${
        differences.length === 0
          ? html`<p>${incoming.same}</p>`
          : html`<ul class="differences">
              ${differences.map((difference) => this.#difference(difference))}
            </ul>`
      }
      <div class="row">
        <button
          type="button"
          class="primary"
          ?disabled=${differences.length === 0}
          @click=${() => this.settle(true)}
        >
          ${incoming.take}
        </button>
        <button type="button" @click=${() => this.settle(false)}>${incoming.discard}</button>
      </div>
    </section>`;
  }

  #from(): string {
    const { say, words, format } = this.context;
    const { name, project } = this.incoming;
    const { from, untimed } = words.project.incoming;
    return project.savedAt === 0
      ? say(untimed, { name })
      : say(from, { name, time: format.dateTime(project.savedAt) });
  }

  #ways(chosen: Way): TemplateResult {
    const { incoming } = this.context.words.project;
    return html`<fieldset class="row">
      <legend class="soft small">${incoming.way}</legend>
      ${(["add", "replace"] as const).map(
        (way) =>
          html`<label
            ><input
              type="radio"
              name="project-way"
              .checked=${way === chosen}
              @change=${() => this.choose(way)}
            />
            ${incoming[way]}</label
          >`,
      )}
    </fieldset>`;
  }

  #difference({ id, added, changed, removed }: PartDifference): TemplateResult {
    const { parts, incoming } = this.context.words.project;
    return html`<li>
      <strong>${parts[id]}</strong>
      ${this.#line(incoming.added, added)} ${this.#line(incoming.changed, changed)}
      ${this.#line(incoming.removed, removed)}
    </li>`;
  }

  #line(sentence: string, names: readonly string[]): TemplateResult | typeof nothing {
    if (names.length === 0) return nothing;
    const { say, format, words } = this.context;
    const { unnamed, named, more } = words.project.incoming;
    const shown = names
      .slice(0, mostNames)
      .map((name) => (name === "" ? unnamed : say(named, { name: shortened(name) })));
    if (names.length > mostNames) shown.push(more);
    return html`<p>${say(sentence, { count: names.length, names: format.list(shown) })}</p>`;
  }
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length > longestName ? `${letters.slice(0, longestName).join("")}…` : name;
}

define("liaotai-project-incoming", IncomingPanel);
