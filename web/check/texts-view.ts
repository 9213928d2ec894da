import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { define } from "../workbench/part.js";
import "./choices-bar.js";
import "./exceptions-form.js";
import { type Stop, stopBeside, stopsOf } from "./field-marks.js";
import { withMessagesChanged } from "./input.js";
import type { FieldMark, MarkedField } from "./marked-field.js";
import "./opened-file.js";
import "./report-list.js";
import type { ReportList } from "./report-list.js";
import "./seen/why-not.js";
import "./set-aside-list.js";
import "./typed-text.js";
import { type CheckActions, CheckPart } from "./view.js";

/** Messages typed, pasted or from a file, each judged by the platform's rules, and a walk through what was found. */
export class TextsView extends CheckPart {
  static override properties: PropertyDeclarations = { ...CheckPart.properties, current: { state: true } };

  declare protected current: FieldMark | null;
  /** Whether the last thing pressed was a key: who presses keys goes on in the field, who touches does not. */
  #byKey = false;

  constructor() {
    super();
    this.current = null;
    this.addEventListener("keydown", this.#key);
    this.addEventListener("pointerdown", () => (this.#byKey = false));
    this.addEventListener("focusin", this.#follow);
  }

  protected override render(): TemplateResult {
    const { context, view } = this;
    const { words } = context;
    const actions: CheckActions = { ...this.actions, fix: this.#fix };
    return html`<div class="columns">
      <section class="stack" aria-label=${words.check.input.title}>
        <liaotai-check-choices
          class="stack"
          .context=${context}
          .view=${view}
          .actions=${actions}
        ></liaotai-check-choices>
        ${
          view.input.file
            ? html`<liaotai-check-file
                class="panel stack"
                .context=${context}
                .view=${view}
                .actions=${actions}
              ></liaotai-check-file>`
            : html`<liaotai-check-typed
                class="stack"
                .context=${context}
                .view=${view}
                .actions=${actions}
                .current=${this.current}
              ></liaotai-check-typed>`
        }
        <liaotai-check-why-not .context=${context} .view=${view} .actions=${actions}></liaotai-check-why-not>
        <liaotai-check-exceptions
          .context=${context}
          .view=${view}
          .actions=${actions}
        ></liaotai-check-exceptions>
        <liaotai-check-aside .context=${context} .view=${view} .actions=${actions}></liaotai-check-aside>
      </section>
      ${
        view.judged.length === 0
          ? nothing
          : html`<liaotai-check-report
              class="stack"
              .context=${context}
              .view=${{ ...view, input: view.answeredInput }}
              .actions=${actions}
            ></liaotai-check-report>`
      }
    </div>`;
  }

  get #field(): MarkedField | null {
    return this.querySelector<MarkedField>("liaotai-marked-field");
  }

  readonly #key = (event: KeyboardEvent): void => {
    this.#byKey = true;
    if (event.isComposing) return;
    const inField = event.target === this.#field?.field;
    if (event.key === "F8") void this.#step(!event.shiftKey);
    else if (event.key === "." && event.ctrlKey) void this.#openFixes();
    else if (event.key === "Escape" && !inField && this.#field) this.#field.field?.focus();
    else return;
    event.preventDefault();
  };

  /** The finding in focus; in the field the one under the caret, or the next. */
  #stopHere(): Stop | undefined {
    const row = this.#row();
    const stops = stopsOf(this.view);
    if (!row) return stopBeside(stops, (this.#field?.caret ?? 1) - 1, true);
    return stops.find(({ id, number }) => row.id === id && row.number === number);
  }

  #row(): { id: string; number: number } | null {
    const root = this.getRootNode() as ShadowRoot;
    const row = root.activeElement?.closest<HTMLElement>(".finding");
    return row ? { id: row.dataset.message ?? "", number: Number(row.dataset.number) } : null;
  }

  async #step(forwards: boolean): Promise<void> {
    const stops = stopsOf(this.view);
    const row = this.#row();
    const at = row ? stops.findIndex(({ id, number }) => row.id === id && row.number === number) : -1;
    const next = row
      ? stops.at((at + (forwards ? 1 : -1)) % stops.length)
      : stopBeside(stops, this.#field?.caret ?? 0, forwards);
    if (next) await this.#reveal(next);
    else this.context.announce(this.context.words.check.list.nothingFound);
  }

  async #openFixes(): Promise<void> {
    const stop = this.#stopHere();
    if (!stop) return;
    await this.#reveal(stop);
    const root = this.getRootNode() as ShadowRoot;
    const row = root.activeElement?.closest(".finding");
    row?.querySelector<HTMLElement>("button.fix, liaotai-menu button")?.focus();
  }

  async #reveal({ id, number }: Stop): Promise<void> {
    await this.querySelector<ReportList>("liaotai-check-report")?.reveal(id, number);
  }

  /** Shows in the field which part the finding in focus is about. */
  readonly #follow = (): void => {
    const row = this.#row();
    const stop = row
      ? stopsOf(this.view).find(({ id, number }) => row.id === id && row.number === number)
      : undefined;
    this.current = stop?.mark ?? null;
  };

  readonly #fix = (changes: ReadonlyMap<string, string>): void => {
    const field = this.#field;
    if (!field) {
      this.actions.fix(changes);
      return;
    }
    field.edit(withMessagesChanged(this.view.input, changes).text);
    if (!this.#byKey) field.field?.blur();
  };
}

define("liaotai-check-texts", TextsView);
