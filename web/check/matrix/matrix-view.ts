import type { Platform } from "liaotai";
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { stateMark } from "../../components/state.js";
import { define } from "../../workbench/part.js";
import { type Input, platforms } from "../input.js";
import { LatestOnly } from "../latest-only.js";
import { stateOf } from "../verdict-state.js";
import { shortened } from "../marks.js";
import { problemInWords } from "../problem-in-words.js";
import { CheckPart } from "../view.js";
import { askMatrix, categoriesOf, type Matrix, type MatrixRow } from "./matrix.js";
import { phoneView } from "./phone-view.js";

const pauseMs = 300;
/** Characters of a message that its row shows. */
const shownLength = 60;
/** Rows that are drawn at once. */
const pageLength = 50;

const emptyMatrix: Matrix = { rows: [], count: 0 };

/** The same messages on every platform: may be sent, second look, must change. */
export class MatrixView extends CheckPart {
  static override properties: PropertyDeclarations = {
    ...CheckPart.properties,
    matrix: { state: true },
    problem: { state: true },
    chosenId: { state: true },
    page: { state: true },
  };

  declare protected matrix: Matrix;
  declare protected problem: unknown;
  /** The message that is shown as the platforms show it. */
  declare protected chosenId: string | null;
  declare protected page: number;

  #asked: Input | null = null;
  readonly #asking = new LatestOnly<Input, Matrix>(
    (input, isOvertaken) => askMatrix(this.context.engine, input, isOvertaken),
    (_, matrix, problem) => {
      this.problem = problem;
      if (matrix) this.matrix = matrix;
    },
    pauseMs,
  );

  constructor() {
    super();
    this.matrix = emptyMatrix;
    this.problem = null;
    this.chosenId = null;
    this.page = 0;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("view") || this.view.open !== "matrix") return;
    const { input } = this.view;
    // Which platform is chosen elsewhere makes no difference here.
    if (this.#asked && isSameButPlatform(this.#asked, input)) return;
    this.#asking.put(input, this.#asked === null);
    this.#asked = input;
  }

  protected override render(): TemplateResult {
    const { words, say } = this.context;
    const { rows, count } = this.matrix;
    if (this.problem !== null) return html`<p role="alert">${problemInWords(this.problem, this.context)}</p>`;
    if (rows.length === 0) return html`<p class="soft">${words.matrix.empty}</p>`;
    const lastPage = Math.max(0, Math.ceil(rows.length / pageLength) - 1);
    const page = Math.min(this.page, lastPage);
    const chosen = rows.find(({ message }) => message.id === this.chosenId) ?? rows[0];
    return html`
      ${
        count > rows.length
          ? html`<p class="soft small">${say(words.matrix.first, { shown: rows.length, count })}</p>`
          : nothing
      }
      <div class="columns">
        <div class="stack">
          <div class="scroll-sideways" tabindex="0" role="group" aria-label=${words.matrix.title}>
            <table>
              <thead>
                <tr>
                  <th scope="col">${words.matrix.message}</th>
                  ${platforms.map((platform) => this.#heading(platform))}
                </tr>
              </thead>
              <tbody>
                ${rows
                  .slice(page * pageLength, (page + 1) * pageLength)
                  .map((row) => this.#row(row, row === chosen))}
              </tbody>
            </table>
          </div>
          ${lastPage === 0 ? nothing : this.#pager(page, lastPage)}
        </div>
        ${chosen ? this.#phones(chosen) : nothing}
      </div>
    `;
  }

  #heading(platform: Platform): TemplateResult {
    const { words, say } = this.context;
    const send = this.matrix.rows.filter(({ on }) => on[platform].verdict === "send").length;
    return html`<th scope="col">
      ${words.check.platforms[platform]}<br /><span class="soft small"
        >${say(words.matrix.mayBeSent, { count: send })}</span
      >
    </th>`;
  }

  #row({ message, on }: MatrixRow, chosen: boolean): TemplateResult {
    const { words, format } = this.context;
    const { check } = words;
    const text = message.text.trim();
    return html`<tr aria-current=${chosen ? "true" : nothing}>
      <th scope="row">
        <button
          type="button"
          class="quiet text"
          aria-pressed=${chosen}
          @click=${() => (this.chosenId = message.id)}
        >
          ${text === "" ? check.item.empty : shortened(text, shownLength)}
        </button>
      </th>
      ${platforms.map((platform) => {
        const { verdict, findings } = on[platform];
        const names = categoriesOf(findings).map((category) => check.categories[category]);
        return html`<td>
          ${stateMark(stateOf[verdict], check.verdicts[verdict])}
          ${names.length === 0 ? nothing : html`<span class="soft small why">${format.list(names)}</span>`}
        </td>`;
      })}
    </tr>`;
  }

  #phones({ on }: MatrixRow): TemplateResult {
    const { words } = this.context;
    return html`<section class="stack" aria-label=${words.matrix.phones}>
      <h3>${words.matrix.phones}</h3>
      <div class="phones">
        ${platforms.map((platform) => phoneView(platform, on[platform], this.context))}
      </div>
    </section>`;
  }

  #pager(page: number, lastPage: number): TemplateResult {
    const { words, say } = this.context;
    const { list } = words.check;
    const count = this.matrix.rows.length;
    const first = page * pageLength + 1;
    return html`<nav class="row" aria-label=${list.title}>
      <button type="button" ?disabled=${page === 0} @click=${() => (this.page = page - 1)}>
        ${list.previous}
      </button>
      <span class="number"
        >${say(list.shown, { first, last: Math.min(count, first + pageLength - 1), count })}</span
      >
      <button type="button" ?disabled=${page === lastPage} @click=${() => (this.page = page + 1)}>
        ${list.next}
      </button>
    </nav>`;
  }
}

function isSameButPlatform(one: Input, other: Input): boolean {
  const { platform } = one;
  const same = { ...other, platform };
  return Object.keys(same).every((key) => same[key as keyof Input] === one[key as keyof Input]);
}

define("liaotai-check-matrix", MatrixView);
