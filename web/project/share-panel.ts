import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { message } from "../components/state.js";
import { define, Part } from "../workbench/part.js";
import { type PartId, projectParts } from "./parts.js";
import { filledParts, presentProject, selected, type Values } from "./project.js";
import { projectText } from "./project-file.js";
import { asBlock, packText } from "./shared-text.js";

/** Links that are longer are cut by some chat programs. */
const longLink = 4000;

/** Some parts of the project, packed for a link or for a text to paste. */
export class SharePanel extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    linkTo: { attribute: false },
    present: { attribute: false },
    left: { state: true },
    withCustomers: { state: true },
    notice: { state: true },
    byHand: { state: true },
  };

  /** The address that opens a packed text; nothing where the workbench has no address of its own. */
  declare linkTo: ((packed: string) => string) | null;
  declare present: Values;
  /** The parts that are not shared. */
  declare protected left: ReadonlySet<PartId>;
  declare protected withCustomers: boolean;
  declare protected notice: string;
  /** What could not be copied, to be copied by hand. */
  declare protected byHand: string;

  constructor() {
    super();
    this.left = new Set();
    this.withCustomers = false;
    this.notice = "";
    this.byHand = "";
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("byHand")) this.querySelector("textarea")?.select();
  }

  protected override render(): TemplateResult {
    const { share, parts } = this.context.words.project;
    const filled = filledParts(selected(this.present, projectParts, this.withCustomers));
    const isEmpty = filled.every(({ id }) => this.left.has(id));
    return html`<section class="panel stack" aria-labelledby="share-title">
      <h3 id="share-title">${share.title}</h3>
      <p class="soft small">${share.about}</p>
      <label
        ><input
          type="checkbox"
          .checked=${this.withCustomers}
          @change=${() => (this.withCustomers = !this.withCustomers)}
        />
        ${share.customers}</label
      >
      ${this.withCustomers ? nothing : html`<p class="soft small">${share.customersOff}</p>`}
      <fieldset>
        <legend class="soft small">${share.what}</legend>
        <div class="parts">
          ${filled.map(
            ({ id }) =>
              html`<label
                ><input type="checkbox" .checked=${!this.left.has(id)} @change=${() => this.#turn(id)} />
                ${parts[id]}</label
              >`,
          )}
        </div>
      </fieldset>
      ${isEmpty ? html`<p class="small">${share.nothing}</p>` : nothing}
      <div class="row">
        ${
          this.linkTo
            ? html`<button type="button" class="primary" ?disabled=${isEmpty} @click=${this.#copyLink}>
                ${share.copyLink}
              </button>`
            : nothing
        }
        <button type="button" ?disabled=${isEmpty} @click=${this.#copyBlock}>${share.copyBlock}</button>
      </div>
      ${this.notice === "" ? nothing : message("good", this.notice)}
      ${
        this.byHand === ""
          ? nothing
          : html`<textarea
              class="code"
              rows="5"
              readonly
              aria-label=${share.byHand}
              .value=${this.byHand}
            ></textarea>`
      }
    </section>`;
  }

  #turn(id: PartId): void {
    const left = new Set(this.left);
    if (!left.delete(id)) left.add(id);
    this.left = left;
  }

  async #packed(): Promise<string> {
    const parts = projectParts.filter(({ id }) => !this.left.has(id));
    const values = selected(await presentProject(this.context.storage), parts, this.withCustomers);
    return packText(projectText({ savedAt: Date.now(), values }));
  }

  readonly #copyLink = async (): Promise<void> => {
    const { say, words } = this.context;
    const { copiedLink, tooLong } = words.project.share;
    const link = this.linkTo?.(await this.#packed()) ?? "";
    await this.#copy(link, say(link.length > longLink ? tooLong : copiedLink, { count: link.length }));
  };

  readonly #copyBlock = async (): Promise<void> => {
    const { say, words } = this.context;
    const block = asBlock(await this.#packed());
    await this.#copy(block, say(words.project.share.copiedBlock, { count: block.length }));
  };

  async #copy(text: string, said: string): Promise<void> {
    this.byHand = "";
    try {
      await navigator.clipboard.writeText(text);
      this.notice = said;
    } catch {
      this.notice = this.context.words.project.share.byHand;
      this.byHand = text;
    }
    this.context.announce(this.notice);
  }
}

define("liaotai-project-share", SharePanel);
