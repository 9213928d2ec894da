import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { message } from "../components/state.js";
import { FileProblem } from "../files/file-problem.js";
import type { MessageFile, ReadingChoice } from "../files/message-file.js";
import { bytesOf, type NamedBytes } from "../files/named-bytes.js";
import { define, Part } from "../workbench/part.js";
import "./choices-bar.js";
import "./exceptions-form.js";
import { emptyInput, type Input, withMessageChanged } from "./input.js";
import { keepInput, keptInput } from "./kept-input.js";
import { LatestOnly } from "./latest-only.js";
import "./opened-file.js";
import { problemInWords } from "./problem-in-words.js";
import { type Answered, ask } from "./question.js";
import "./report-list.js";
import { type SampleId, samples } from "./samples.js";
import { summaryInWords } from "./summary-in-words.js";
import "./typed-text.js";
import { countVerdicts } from "./verdict.js";
import type { CheckActions, CheckView } from "./view.js";

/** How long typing pauses before the messages are checked, and before the result is spoken. */
const pauseMs = 250;
const spokenAfterMs = 1200;

const emptyAnswer: Answered = { judged: [], rules: new Map() };

/** Reads a file by what comes with the first one: telling encodings apart and cutting up tables takes its own code. */
async function readFile(source: NamedBytes, choice: ReadingChoice): Promise<MessageFile> {
  const { readMessageFile } = await import("../files/message-file.js");
  return readMessageFile(source, choice);
}

/** May this text be sent? Messages typed, pasted or from a file, each judged by the platform's rules. */
export class CheckPage extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    input: { state: true },
    shown: { state: true },
    problem: { state: true },
    working: { state: true },
    progress: { state: true },
    dropping: { state: true },
  };

  declare protected input: Input;
  /** The last answer, and the input that it is about. */
  declare protected shown: { input: Input; answered: Answered };
  declare protected problem: unknown;
  declare protected working: boolean;
  /** How far a long check has come. */
  declare protected progress: { done: number; all: number } | null;
  declare protected dropping: boolean;

  #begun = false;
  #speaking: ReturnType<typeof setTimeout> | undefined;
  readonly #asking = new LatestOnly<Input, Answered>(
    (input, isOvertaken) =>
      ask(this.context.engine, input, {
        isOvertaken,
        report: (done, all) => (this.progress = { done, all }),
      }),
    (input, answered, problem) => this.#settled(input, answered, problem),
    pauseMs,
  );

  constructor() {
    super();
    this.input = emptyInput;
    this.shown = { input: emptyInput, answered: emptyAnswer };
    this.problem = null;
    this.working = false;
    this.progress = null;
    this.dropping = false;
    this.addEventListener("dragover", this.#dragOver);
    this.addEventListener("dragleave", () => (this.dropping = false));
    this.addEventListener("drop", this.#drop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking.stop();
    clearTimeout(this.#speaking);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("context") || this.#begun) return;
    this.#begun = true;
    void this.#begin();
  }

  readonly #actions: CheckActions = {
    change: (change) => this.#change({ ...this.input, ...change }),
    changeMessage: (id, text) => this.#change(withMessageChanged(this.input, id, text)),
    openSample: (id) => void this.#openSample(id),
    openFile: (file) => void this.#open(() => bytesOf(file)),
    openPasted: (text) =>
      void this.#open(() =>
        Promise.resolve({ name: this.context.words.files.pasted, bytes: new TextEncoder().encode(text) }),
      ),
    readAgain: (choice) => void this.#readAgain(choice),
  };

  protected override render(): TemplateResult {
    const { context } = this;
    const { words } = context;
    const actions = this.#actions;
    const { input } = this;
    const view: CheckView = { input, ...this.shown.answered };
    return html`
      <div class="headline">
        <h2 class="soft">${words.tools.check.question}</h2>
        ${this.#summary()}
      </div>
      ${this.#refusal()} ${this.dropping ? message("good", words.check.input.drop) : nothing}
      <div class="columns">
        <section class="stack" aria-label=${words.check.input.title}>
          <liaotai-check-choices
            class="stack"
            .context=${context}
            .view=${view}
            .actions=${actions}
          ></liaotai-check-choices>
          ${
            input.file
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
                ></liaotai-check-typed>`
          }
          <liaotai-check-exceptions
            .context=${context}
            .view=${view}
            .actions=${actions}
          ></liaotai-check-exceptions>
        </section>
        ${
          view.judged.length === 0
            ? nothing
            : html`<liaotai-check-report
                class="stack"
                .context=${context}
                .view=${{ ...view, input: this.shown.input }}
                .actions=${actions}
              ></liaotai-check-report>`
        }
      </div>
    `;
  }

  #summary(): TemplateResult {
    const { judged } = this.shown.answered;
    const sentence = summaryInWords(countVerdicts(judged), this.context);
    return html`<p class="answer">
      ${sentence}
      ${this.working ? html`<span class="soft working">${this.#progressInWords()}</span>` : nothing}
    </p>`;
  }

  #progressInWords(): string {
    const { say, words } = this.context;
    const { working, progress } = words.check.summary;
    return this.progress ? say(progress, this.progress) : working;
  }

  #refusal(): TemplateResult | typeof nothing {
    if (this.problem === null) return nothing;
    const { summary } = this.context.words.check;
    return message(
      "bad",
      html`<p>${problemInWords(this.problem, this.context)}</p>
        ${this.shown.answered.judged.length > 0 ? html`<p class="small">${summary.stale}</p>` : nothing}`,
      { alert: true },
    );
  }

  async #begin(): Promise<void> {
    const kept = await keptInput(this.context.storage);
    if (this.input === emptyInput) this.#change(kept, true);
  }

  #change(input: Input, atOnce = false): void {
    this.input = input;
    this.working = true;
    void keepInput(this.context.storage, input);
    this.#asking.put(input, atOnce);
  }

  #settled(input: Input, answered: Answered | null, problem: unknown): void {
    this.working = false;
    this.progress = null;
    this.problem = problem;
    if (!answered) return;
    this.shown = { input, answered };
    clearTimeout(this.#speaking);
    if (answered.judged.length === 0) return;
    this.#speaking = setTimeout(
      () => this.context.announce(summaryInWords(countVerdicts(answered.judged), this.context)),
      spokenAfterMs,
    );
  }

  async #open(bytes: () => Promise<NamedBytes>, choice: ReadingChoice = {}): Promise<void> {
    this.working = true;
    try {
      const source = await bytes();
      const read = await readFile(source, choice);
      this.#change({ ...this.input, file: { source, read, changed: new Map() } }, true);
    } catch (problem) {
      this.working = false;
      this.problem = problem;
    }
  }

  async #openSample(id: SampleId): Promise<void> {
    const sample = samples[id];
    const { platform } = sample;
    const kind = "quick-reply";
    if ("text" in sample) {
      this.#change({ ...this.input, platform, kind, text: sample.text, splitting: "line", file: null }, true);
      return;
    }
    this.input = { ...this.input, platform, kind };
    await this.#open(() => Promise.resolve({ name: sample.name, bytes: sample.bytes() }));
  }

  /** Reads the file in another way. Where it can't be, it stays as it was read. */
  async #readAgain(choice: ReadingChoice): Promise<void> {
    const { file } = this.input;
    if (!file) return;
    const { read, source } = file;
    const kept: ReadingChoice = {
      encoding: read.encoding,
      ...(read.splitting && { splitting: read.splitting }),
      ...(read.table && choice.encoding === undefined && { textColumn: read.table.textColumn }),
    };
    try {
      const again = await readFile(source, { ...kept, ...choice });
      this.#change({ ...this.input, file: { source, read: again, changed: new Map() } }, true);
    } catch (problem) {
      this.problem =
        problem instanceof FileProblem && choice.encoding ? this.#notOf(choice.encoding, problem) : problem;
    }
  }

  #notOf(encoding: NonNullable<ReadingChoice["encoding"]>, { args }: FileProblem): FileProblem {
    const { encodings } = this.context.words.check.input;
    return new FileProblem("fileNotOfEncoding", { name: args.name, encoding: encodings[encoding] });
  }

  readonly #dragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.dropping = true;
  };

  readonly #drop = (event: DragEvent): void => {
    this.dropping = false;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    this.#actions.openFile(file);
  };
}

define("liaotai-check", CheckPage);
