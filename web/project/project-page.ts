import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { message } from "../components/state.js";
import { decodeBytes } from "../files/decode-bytes.js";
import { FileProblem } from "../files/file-problem.js";
import { bytesOf } from "../files/named-bytes.js";
import { pasteForm } from "../files/paste-form.js";
import { define, Part } from "../workbench/part.js";
import { type Incoming, takeIn } from "./incoming.js";
import "./incoming-panel.js";
import { projectParts } from "./parts.js";
import { presentProject, selected, type Values, type Way } from "./project.js";
import { ProjectProblem, projectText, readProject } from "./project-file.js";
import "./share-panel.js";
import { unpackText } from "./shared-text.js";
import { projectOfSnapshot, type Snapshot, snapshotsIn, takeSnapshot } from "./snapshots.js";

/** How a packed project stands in the page's address, behind the tool's name. */
const sharedPlace = "open=";

/** What stands in all tools: as a file, as a link, as states that can be brought back. */
export class ProjectPage extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    present: { state: true },
    snapshots: { state: true },
    incoming: { state: true },
    problem: { state: true },
    notice: { state: true },
  };

  declare protected present: Values;
  declare protected snapshots: readonly Snapshot[];
  declare protected incoming: Incoming | null;
  declare protected problem: unknown;
  declare protected notice: string;

  #begun = false;

  constructor() {
    super();
    this.present = new Map();
    this.snapshots = [];
    this.incoming = null;
    this.problem = null;
    this.notice = "";
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("context")) return;
    if (!this.#begun) void this.#look();
    this.#begun = true;
    const { place } = this.context;
    const before = (changed.get("context") as typeof this.context | undefined)?.place;
    if (place !== before && place?.startsWith(sharedPlace)) void this.#openText(place, "link");
  }

  protected override render(): TemplateResult {
    const { words, storage } = this.context;
    const { project, tools } = words;
    return html`
      <div class="headline">
        <h2 class="soft">${tools.project.question}</h2>
        <p class="answer">${storage.lasting ? project.savedHere : project.notSavedHere}</p>
      </div>
      ${this.problem === null ? nothing : message("bad", this.#problemInWords(), { alert: true })}
      ${this.notice === "" ? nothing : message("good", this.notice)} ${this.#incoming()}
      <div class="columns">
        <div class="stack">${this.#file()} ${this.#snapshots()}</div>
        <liaotai-project-share
          .context=${this.context}
          .present=${this.present}
          .linkTo=${this.context.addressOf && ((packed: string) => this.#linkTo(packed))}
        ></liaotai-project-share>
      </div>
    `;
  }

  #incoming(): TemplateResult | typeof nothing {
    const { incoming } = this;
    if (!incoming) return nothing;
    return html`<liaotai-project-incoming
      .context=${this.context}
      .incoming=${incoming}
      .choose=${(way: Way) => (this.incoming = { ...incoming, way })}
      .settle=${(take: boolean) => void this.#settle(incoming, take)}
    ></liaotai-project-incoming>`;
  }

  #file(): TemplateResult {
    const { file } = this.context.words.project;
    return html`<section class="panel stack" aria-labelledby="file-title">
      <h3 id="file-title">${file.title}</h3>
      <p class="soft small">${file.about}</p>
      <div class="row">
        <button type="button" class="primary" @click=${this.#export}>${file.export}</button>
        <label class="button open-file"
          >${file.import}<input
            class="visually-hidden"
            type="file"
            accept=".json,application/json"
            @change=${this.#chosen}
        /></label>
      </div>
      ${pasteForm({
        hint: file.paste,
        rows: 3,
        submit: file.open,
        take: (text) => void this.#openText(text, "pasted"),
      })}
    </section>`;
  }

  #snapshots(): TemplateResult {
    const { words, format } = this.context;
    const { snapshots } = words.project;
    return html`<section class="panel stack" aria-labelledby="snapshots-title">
      <h3 id="snapshots-title">${snapshots.title}</h3>
      <p class="soft small">${this.snapshots.length === 0 ? snapshots.none : snapshots.about}</p>
      <div class="row">
        <button type="button" @click=${this.#takeSnapshot}>${snapshots.take}</button>
      </div>
      ${
        this.snapshots.length === 0
          ? nothing
          : html`<ol class="snapshots">
              ${this.snapshots.map(
                (snapshot) =>
                  html`<li>
                    <span class="number">${format.dateTime(snapshot.at)}</span>
                    <span class="soft small">${snapshots.reasons[snapshot.reason]}</span>
                    <button
                      type="button"
                      class="quiet"
                      aria-label="${snapshots.show} · ${format.dateTime(snapshot.at)}"
                      @click=${() => void this.#openSnapshot(snapshot)}
                    >
                      ${snapshots.show}
                    </button>
                  </li>`,
              )}
            </ol>`
      }
    </section>`;
  }

  #linkTo(packed: string): string {
    return this.context.addressOf?.("project", sharedPlace + packed) ?? "";
  }

  #problemInWords(): string {
    const { say, words } = this.context;
    const { problem } = this;
    if (problem instanceof ProjectProblem) return say(words.project.problems[problem.code], problem.args);
    if (problem instanceof FileProblem) return say(words.files[problem.code], problem.args);
    return say(words.workbench.unexpected, { reason: String(problem) });
  }

  async #look(): Promise<void> {
    const { storage } = this.context;
    this.snapshots = await snapshotsIn(storage);
    this.present = await presentProject(storage);
  }

  readonly #export = async (): Promise<void> => {
    const { storage, words, saveFile } = this.context;
    const values = selected(await presentProject(storage), projectParts, true);
    const now = Date.now();
    const day = new Date(now).toISOString().slice(0, 10);
    saveFile(
      `${words.project.file.name}-${day}.json`,
      "application/json",
      projectText({ savedAt: now, values }),
    );
  };

  readonly #chosen = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    field.value = "";
    if (!file) return;
    void this.#open(async () => {
      const { name, bytes } = await bytesOf(file);
      return { name, project: readProject(decodeBytes(bytes, name).text), way: "replace" };
    });
  };

  #openText(text: string, from: "link" | "pasted"): Promise<void> {
    return this.#open(async () => {
      const project = readProject(await unpackText(text));
      return { name: this.context.words.project.incoming[from], project, way: "add" };
    });
  }

  #openSnapshot(snapshot: Snapshot): Promise<void> {
    const { incoming, snapshots } = this.context.words.project;
    return this.#open(async () => {
      const project = await projectOfSnapshot(this.context.storage, snapshot);
      if (!project) throw new Error(snapshots.gone);
      return { name: incoming.snapshot, project, way: "return" };
    });
  }

  async #open(read: () => Promise<Incoming>): Promise<void> {
    this.problem = null;
    this.notice = "";
    this.incoming = null;
    try {
      this.incoming = await read();
    } catch (problem) {
      this.problem = problem;
    }
  }

  async #settle(incoming: Incoming, take: boolean): Promise<void> {
    const { words, storage, announce } = this.context;
    if (take) await takeIn(storage, incoming, Date.now());
    this.incoming = null;
    this.notice = take ? words.project.incoming.taken : words.project.incoming.discarded;
    announce(this.notice);
    await this.#look();
  }

  readonly #takeSnapshot = async (): Promise<void> => {
    const { words, storage, announce } = this.context;
    await takeSnapshot(storage, "by-hand", Date.now());
    announce(words.project.snapshots.taken);
    await this.#look();
  };
}

define("liaotai-project", ProjectPage);
