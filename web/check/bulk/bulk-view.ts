import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { message, stateMark } from "../../components/state.js";
import { printSheet } from "../../components/print-sheet.js";
import { fileButton, messageFiles } from "../../files/file-button.js";
import { bytesOf } from "../../files/named-bytes.js";
import type { Message } from "../../files/message.js";
import { define } from "../../workbench/part.js";
import "../choices-bar.js";
import { lintSettings } from "../exceptions.js";
import { messagesOf } from "../input.js";
import { openMessages } from "../open-messages.js";
import { problemInWords } from "../problem-in-words.js";
import { sheetStyles } from "../sheet/findings-sheet.js";
import { stateOfSeverity } from "../verdict-state.js";
import { CheckPart } from "../view.js";
import { foundList } from "./found-list.js";
import { type FoundByRule, FoundRows } from "./found-rows.js";
import { foundAsCsv, foundAsSarif } from "./report-files.js";
import type { Run } from "./run.js";
import { sheetOfFile } from "./sheet-of-file.js";

/** A file of a million messages; more than that the page would not hold beside what it found. */
const largestFile = 256 * 1024 * 1024;
/** How often what was found so far is drawn, in milliseconds. */
const drawnEvery = 250;

/** The rule that the shop's own phrases are found by. */
const ownPhrase = "own-phrase";

/** Files of many messages: progress, a way to cancel, what was found by rule, and the findings as a file. */
export class BulkView extends CheckPart {
  static override properties: PropertyDeclarations = {
    ...CheckPart.properties,
    run: { state: true },
    reading: { state: true },
    problem: { state: true },
    chosen: { state: true },
    page: { state: true },
  };

  declare protected run: Run | null;
  declare protected reading: boolean;
  declare protected problem: string | null;
  /** The rule whose findings are listed. */
  declare protected chosen: string | null;
  declare protected page: number;

  #cancel: AbortController | null = null;

  constructor() {
    super();
    this.run = null;
    this.reading = false;
    this.problem = null;
    this.chosen = null;
    this.page = 0;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cancel?.abort();
  }

  protected override render(): TemplateResult {
    const { words, say } = this.context;
    const { bulk } = words;
    const { run } = this;
    const own = messagesOf(this.view.input).length;
    return html`
      <p class="soft">${bulk.about}</p>
      <liaotai-check-choices
        class="stack"
        .context=${this.context}
        .view=${this.view}
        .actions=${this.actions}
      ></liaotai-check-choices>
      <div class="row">
        ${fileButton(bulk.open, messageFiles, (file) => this.takeFile(file))}
        ${
          own === 0
            ? nothing
            : html`<button type="button" @click=${this.#own}>${say(bulk.useOwn, { count: own })}</button>`
        }
        ${
          run?.state === "running"
            ? html`<button type="button" @click=${() => this.#cancel?.abort()}>${bulk.cancel}</button>`
            : nothing
        }
      </div>
      ${this.reading ? html`<p role="status">${bulk.reading}</p>` : nothing}
      ${this.problem === null ? nothing : message("bad", this.problem, { alert: true })}
      ${run ? this.#result(run) : nothing}
    `;
  }

  #result(run: Run): TemplateResult {
    const { words, say } = this.context;
    const { bulk } = words;
    const { name, messages, done, count, found, state } = run;
    const untold = found.reduce((left, { rows }) => left - rows.length, count);
    const counts = { name, done, all: messages.length, count };
    return html`
      ${
        state === "running"
          ? html`<progress max=${messages.length} .value=${done} aria-label=${bulk.progress}></progress>`
          : nothing
      }
      <p class="answer">${say(bulk.states[state], counts)}</p>
      ${untold === 0 ? nothing : html`<p class="soft small">${say(bulk.untold, { count: untold })}</p>`}
      ${
        found.length === 0
          ? nothing
          : html`<div class="row">
                <button type="button" ?disabled=${state === "running"} @click=${() => this.#saveCsv(run)}>
                  ${bulk.saveCsv}
                </button>
                <button type="button" ?disabled=${state === "running"} @click=${() => this.#saveSarif(run)}>
                  ${bulk.saveSarif}
                </button>
                <button type="button" ?disabled=${state === "running"} @click=${() => void this.#print(run)}>
                  ${words.check.sheet.print}
                </button>
              </div>
              <div class="scroll-sideways" tabindex="0" role="group" aria-label=${bulk.byRule}>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">${bulk.category}</th>
                      <th scope="col">${bulk.severity}</th>
                      <th scope="col" class="number">${bulk.count}</th>
                      <th scope="col">${bulk.rule}</th>
                    </tr>
                  </thead>
                  <tbody>
                    ${found.map((each) => this.#row(each, run))}
                  </tbody>
                </table>
              </div>`
      }
    `;
  }

  #row(found: FoundByRule, run: Run): TemplateResult {
    const { words, format } = this.context;
    const { check } = words;
    const open = found.rule === this.chosen;
    return html`<tr>
        <th scope="row">
          <button
            type="button"
            class="quiet"
            aria-expanded=${open}
            @click=${() => {
              this.chosen = open ? null : found.rule;
              this.page = 0;
            }}
          >
            ${this.#category(found)}
          </button>
        </th>
        <td>${stateMark(stateOfSeverity[found.severity], check.severities[found.severity])}</td>
        <td class="number">${format.number(found.rows.length)}</td>
        <td class="soft small">${this.#what(found.rule)}</td>
      </tr>
      ${
        open
          ? html`<tr>
              <td colspan="4">
                ${foundList(found, run.messages, this.page, (page) => (this.page = page), this.context)}
              </td>
            </tr>`
          : nothing
      }`;
  }

  #what(rule: string): string {
    const known = this.view.rules.get(rule);
    return known ? this.context.ruleText(known.what) : rule;
  }

  /** What the rule's findings are called; rules of the shop's own are known by their ids alone. */
  #category({ rule }: FoundByRule): string {
    const { check, own } = this.context.words;
    const category = this.view.rules.get(rule)?.category;
    return category ? check.categories[category] : rule === ownPhrase ? own.phrases : rule;
  }

  readonly #own = (): void => {
    const { bulk } = this.context.words;
    void this.#start(this.view.input.file?.read.name ?? bulk.typed, messagesOf(this.view.input));
  };

  /** Takes a file that was dropped. */
  takeFile(file: File): void {
    void this.#read(file);
  }

  async #read(file: File): Promise<void> {
    this.#cancel?.abort();
    this.run = null;
    this.problem = null;
    this.reading = true;
    try {
      const { read } = await openMessages(await bytesOf(file, largestFile));
      this.reading = false;
      await this.#start(read.name, read.messages);
    } catch (problem) {
      this.reading = false;
      this.problem = problemInWords(problem, this.context);
    }
  }

  async #start(name: string, messages: readonly Message[]): Promise<void> {
    this.#cancel?.abort();
    const cancel = new AbortController();
    this.#cancel = cancel;
    this.problem = null;
    this.chosen = null;
    const { platform, kind, exceptions, own } = this.view.input;
    const found = new FoundRows();
    let done = 0;
    let drawn = 0;
    const show = (state: Run["state"]): void => {
      drawn = performance.now();
      this.run = { name, messages, done, found: found.byRule(), count: found.count, state };
    };
    show("running");
    try {
      const texts = messages.map(({ text }) => text);
      const source = { platform, kind, settings: lintSettings(exceptions, own), texts };
      const { sets, setCount } = await this.context.engine.lintMany(source, {
        signal: cancel.signal,
        onFound: (columns) => found.add(columns),
        onProgress: (progress) => {
          done = progress.done;
          if (performance.now() - drawn > drawnEvery) show("running");
        },
      });
      found.addSets(sets);
      // Of a file full of repetitions more are counted than told.
      found.count += setCount - sets.length;
      done = messages.length;
      show("done");
      const { words, say, announce } = this.context;
      announce(say(words.bulk.states.done, { name, done, all: done, count: found.count }));
    } catch (problem) {
      if (this.#cancel !== cancel) return;
      show("cancelled");
      if (!cancel.signal.aborted) this.problem = problemInWords(problem, this.context);
    }
  }

  async #print(run: Run): Promise<void> {
    try {
      printSheet(this, await sheetOfFile(run, this.view, this.context), sheetStyles);
    } catch (problem) {
      this.problem = problemInWords(problem, this.context);
    }
  }

  #saveCsv({ name, messages, found }: Run): void {
    const { check, bulk } = this.context.words;
    const content = foundAsCsv(found, messages, {
      headings: [bulk.number, bulk.severity, bulk.category, bulk.part, bulk.text, bulk.rule, bulk.ruleId],
      categoryOf: (each) => this.#category(each),
      severityOf: ({ severity }) => check.severities[severity],
      whatOf: (rule) => this.#what(rule),
    });
    this.context.saveFile(`${name}-${bulk.fileName}.csv`, "text/csv", content);
  }

  #saveSarif({ name, messages, found }: Run): void {
    const { engine, words } = this.context;
    const what = (rule: string): string => this.#what(rule);
    const content = foundAsSarif(found, messages, name, engine.version, what);
    this.context.saveFile(`${name}-${words.bulk.fileName}.sarif`, "application/sarif+json", content);
  }
}

define("liaotai-check-bulk", BulkView);
