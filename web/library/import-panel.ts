import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { message } from "../components/state.js";
import type { Cell } from "../files/cell.js";
import { faultsFile } from "../files/faults-file.js";
import { fileButton, tableFiles } from "../files/file-button.js";
import { FileProblem } from "../files/file-problem.js";
import { bytesOf } from "../files/named-bytes.js";
import { define } from "../workbench/part.js";
import { type Column, columns, columnUnder, remember } from "./columns.js";
import { type HeadedTable, headedTable } from "./headed-table.js";
import { carriedOut, type ImportPlan, type Mapping, planImport } from "./import-plan.js";
import { LibraryPart } from "./library-part.js";
import { randomName } from "../storage/random-name.js";

/** Rows of a library; a file with more holds something else. */
const mostRows = 50_000;

interface Opened {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** A file on its way into the library: which column is what, what the import would do, and the rows that can't come in. */
export class ImportPanel extends LibraryPart {
  static override properties: PropertyDeclarations = {
    ...LibraryPart.properties,
    opened: { state: true },
    problem: { state: true },
    done: { state: true },
  };

  declare protected opened: Opened | null;
  declare protected problem: string | null;
  /** What the last import did. */
  declare protected done: string | null;

  constructor() {
    super();
    this.opened = null;
    this.problem = null;
    this.done = null;
  }

  /** Reads a file; nothing in the library changes by that. */
  async open(source: File): Promise<void> {
    const { words, say } = this.context;
    this.problem = null;
    this.done = null;
    try {
      // Its bytes first: the field that it was chosen in is cleared at once.
      const file = await bytesOf(source);
      const { openTable } = await import("../files/table.js");
      const table = await openTable(file);
      const rows: (readonly Cell[])[] = [];
      await table.read((slice) => {
        if (rows.length <= mostRows) rows.push(...slice);
      });
      if (rows.length > mostRows) this.problem = say(words.library.tooManyRows, { limit: mostRows });
      else this.opened = { name: table.name, rows };
    } catch (problem) {
      this.opened = null;
      this.problem =
        problem instanceof FileProblem
          ? say(words.files[problem.code], problem.args)
          : say(words.workbench.unexpected, { reason: String(problem) });
    }
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    return html`
      ${fileButton(words.library.import, tableFiles, (file) => void this.open(file))}
      ${this.problem === null ? nothing : message("bad", this.problem, { alert: true })}
      ${this.done === null ? nothing : message("good", this.done)}
      ${this.opened ? this.#dryRun(this.opened) : nothing}
    `;
  }

  #dryRun({ name, rows }: Opened): TemplateResult {
    const { words, say } = this.context;
    const { library } = words;
    const { remembered } = this.view.library;
    const table = headedTable(rows, remembered);
    const mapping = mappingOf(table, remembered);
    const plan = planImport(this.view.library, table, mapping, randomName);
    const ready = mapping.has("text");
    return html`<section class="panel stack" aria-label=${library.dryRun}>
      <h3>${say(library.dryRunOf, { name })}</h3>
      ${ready ? this.#counts(plan) : message("caution", library.whichIsText)}
      <div class="scroll-sideways" tabindex="0" role="group" aria-label=${library.columnsTitle}>
        <table>
          <thead>
            <tr>
              <th scope="col">${library.heading}</th>
              <th scope="col">${library.readAs}</th>
              <th scope="col">${library.example}</th>
            </tr>
          </thead>
          <tbody>
            ${table.headings.map((heading, index) => this.#column(table, mapping, heading, index))}
          </tbody>
        </table>
      </div>
      ${plan.failed.length > 0 && ready ? this.#failed(plan, table, name) : nothing}
      <div class="row">
        <button
          type="button"
          class="primary"
          ?disabled=${!ready || plan.added.length + plan.changed.length === 0}
          @click=${() => this.#carryOut(plan, table)}
        >
          ${say(library.carryOut, { count: plan.added.length + plan.changed.length })}
        </button>
        <button type="button" @click=${() => (this.opened = null)}>${library.cancel}</button>
      </div>
    </section>`;
  }

  #counts(plan: ImportPlan): TemplateResult {
    const { words, say } = this.context;
    const { library } = words;
    return html`<p role="status">
      ${say(library.planned, {
        added: plan.added.length,
        changed: plan.changed.length,
        unchanged: plan.unchanged,
        failed: plan.failed.length,
      })}
    </p>`;
  }

  #column(table: HeadedTable, mapping: Mapping, heading: string, index: number): TemplateResult {
    const { words, say } = this.context;
    const { library } = words;
    const chosen = columns.find((column) => mapping.get(column) === index) ?? null;
    const example = table.rows.find((row) => String(row[index] ?? "").trim() !== "")?.[index] ?? "";
    return html`<tr>
      <th scope="row">${heading}</th>
      <td>
        <select
          aria-label=${say(library.readAsLabel, { heading })}
          @change=${(event: Event) => {
            const { value } = event.target as HTMLSelectElement;
            const column = columns.find((each) => each === value) ?? null;
            const { remembered } = this.view.library;
            this.actions.change({ remembered: remember(remembered, heading, column) });
          }}
        >
          <option value="" .selected=${chosen === null}>${library.keptOnly}</option>
          ${columns.map(
            (column) =>
              html`<option value=${column} .selected=${column === chosen}>
                ${library.columns[column]}
              </option>`,
          )}
        </select>
      </td>
      <td class="soft small">${String(example).slice(0, 40)}</td>
    </tr>`;
  }

  #failed(plan: ImportPlan, table: HeadedTable, name: string): TemplateResult {
    const { words, say } = this.context;
    const { library } = words;
    return html`<div class="stack">
      <ul class="small">
        ${plan.failed
          .slice(0, 5)
          .map(
            ({ row, problem }) =>
              html`<li>${say(library.failedRow, { row, reason: library.problems[problem] })}</li>`,
          )}
      </ul>
      <div>
        <button
          type="button"
          @click=${() =>
            this.context.saveFile(
              `${name}-${library.failedFile}.csv`,
              "text/csv",
              faultsFile(
                plan.failed,
                [library.rowNumber, library.reason, ...table.headings],
                ({ problem }) => library.problems[problem],
              ),
            )}
        >
          ${say(library.saveFailed, { count: plan.failed.length })}
        </button>
      </div>
    </div>`;
  }

  #carryOut(plan: ImportPlan, table: HeadedTable): void {
    const { words, say, announce } = this.context;
    this.actions.change(carriedOut(this.view.library, plan, table.headings));
    this.done = say(words.library.carriedOut, { added: plan.added.length, changed: plan.changed.length });
    announce(this.done);
    this.opened = null;
  }
}

/** The first column of each kind counts. */
function mappingOf({ headings }: HeadedTable, remembered: Readonly<Record<string, string>>): Mapping {
  const mapping = new Map<Column, number>();
  headings.forEach((heading, index) => {
    const column = columnUnder(heading, remembered);
    if (column !== null && !mapping.has(column)) mapping.set(column, index);
  });
  return mapping;
}

define("liaotai-library-import", ImportPanel);
