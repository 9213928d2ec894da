import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { message } from "../../components/state.js";
import { fileButton, jsonFiles } from "../../files/file-button.js";
import { textOf } from "../../files/json-file.js";
import { define } from "../../workbench/part.js";
import { problemInWords } from "../problem-in-words.js";
import { CheckPart } from "../view.js";
import { newPack } from "./new-pack.js";
import { checkPack, type PackProblem } from "./pack-check.js";

/** Packs of rules of one's own, written as JSON and read by the loader that reads the built-in ones. */
export class PacksPanel extends CheckPart {
  static override properties: PropertyDeclarations = {
    ...CheckPart.properties,
    editing: { state: true },
    problem: { state: true },
    failure: { state: true },
  };

  /** The pack that is written: its place in the list, which is the end for a new one, and its text. */
  declare protected editing: { readonly at: number; readonly text: string } | null;
  declare protected problem: PackProblem | null;
  declare protected failure: string | null;

  constructor() {
    super();
    this.editing = null;
    this.problem = null;
    this.failure = null;
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { own } = words;
    const { packs } = this.view.input.own;
    return html`
      <h3>${own.packs}</h3>
      <p class="soft small">${own.packsAbout}</p>
      <ul class="stack">
        ${packs.map((pack, at) => this.#row(pack, at))}
      </ul>
      ${
        this.editing
          ? this.#editor(this.editing)
          : html`<div class="row">
              <button type="button" @click=${this.#begin}>${own.newPack}</button>
              ${fileButton(own.openPack, jsonFiles, this.#openFile)}
            </div>`
      }
      ${this.failure === null ? nothing : message("bad", this.failure, { alert: true })}
    `;
  }

  #row(pack: object, at: number): TemplateResult {
    const { words, say } = this.context;
    const { own } = words;
    const { id, rules } = pack as { id?: unknown; rules?: unknown };
    return html`<li class="row">
      <strong class="name">${String(id)}</strong>
      <span class="soft small"
        >${say(own.ruleCount, { count: Array.isArray(rules) ? rules.length : 0 })}</span
      >
      <button type="button" @click=${() => this.#edit(at, JSON.stringify(pack, null, 2))}>
        ${words.check.item.edit}
      </button>
      <button
        type="button"
        class="quiet"
        @click=${() => this.#put(this.view.input.own.packs.filter((each) => each !== pack))}
      >
        ${words.library.remove}
      </button>
    </li>`;
  }

  #editor({ text }: NonNullable<typeof this.editing>): TemplateResult {
    const { words } = this.context;
    const { own } = words;
    return html`<div class="stack">
      <textarea
        class="code"
        rows="18"
        aria-label=${own.packText}
        aria-invalid=${this.problem ? "true" : nothing}
        aria-describedby=${this.problem ? "own-pack-problem" : nothing}
        spellcheck="false"
        .value=${text}
        @input=${(event: Event) => {
          if (this.editing)
            this.editing = { ...this.editing, text: (event.target as HTMLTextAreaElement).value };
        }}
      ></textarea>
      ${this.problem ? this.#problemNote(this.problem) : nothing}
      <div class="row">
        <button type="button" class="primary" @click=${() => void this.#save()}>${own.savePack}</button>
        <button type="button" @click=${this.#close}>${words.library.cancel}</button>
      </div>
    </div>`;
  }

  #problemNote({ code, detail, field, rule, place, line }: PackProblem): TemplateResult {
    const { words, say, sentence } = this.context;
    const { own } = words;
    return html`<div id="own-pack-problem">
      ${message(
        "bad",
        html`<p>${code === null ? own.notJson : sentence(code)}</p>
          ${rule === null ? nothing : html`<p>${say(own.ofRule, { rule })}</p>`}
          ${field === "" ? nothing : html`<p>${own.field} <span class="code">${field}</span></p>`}
          ${detail === "" ? nothing : html`<p class="small" lang="en">${detail}</p>`}
          <button type="button" class="link" @click=${() => this.#show(place)}>
            ${say(own.goToLine, { line })}
          </button>`,
        { alert: true },
      )}
    </div>`;
  }

  #show({ start, end }: PackProblem["place"]): void {
    const field = this.querySelector("textarea");
    field?.focus();
    field?.setSelectionRange(start, end);
  }

  readonly #begin = (): void => {
    const { packs } = this.view.input.own;
    const day = new Date().toISOString().slice(0, 10);
    const pack = newPack(`own-${packs.length + 1}`, day, this.context.words.own.sample);
    this.#edit(packs.length, JSON.stringify(pack, null, 2));
  };

  readonly #openFile = (file: File): void => {
    textOf(file).then(
      (text) => this.#edit(this.view.input.own.packs.length, text),
      (problem: unknown) => (this.failure = problemInWords(problem, this.context)),
    );
  };

  #edit(at: number, text: string): void {
    this.editing = { at, text };
    this.problem = null;
    this.failure = null;
  }

  readonly #close = (): void => {
    this.editing = null;
    this.problem = null;
  };

  async #save(): Promise<void> {
    const { editing, context, view } = this;
    if (!editing) return;
    this.failure = null;
    try {
      const { pack, problem } = await checkPack(context.engine, view.input, editing.text);
      this.problem = problem;
      if (!pack) return;
      const packs = [...this.view.input.own.packs];
      packs[editing.at] = pack;
      this.#put(packs);
      this.#close();
      context.announce(context.words.own.packSaved);
    } catch (problem) {
      this.failure = problemInWords(problem, context);
    }
  }

  #put(packs: readonly object[]): void {
    this.actions.change({ own: { ...this.view.input.own, packs } });
  }
}

define("liaotai-check-packs", PacksPanel);
