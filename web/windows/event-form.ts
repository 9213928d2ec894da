import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { EngineError } from "../engine/client.js";
import { define } from "../workbench/part.js";
import { eventTypes } from "./channels.js";
import { fromLocalField, offsetInWords, toLocalField, zoneName } from "./local-time.js";
import { WindowsPart } from "./view.js";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** One event to enter: what happened, and when, by the calendar, a button or a pasted time. */
export class EventForm extends WindowsPart {
  static override properties: PropertyDeclarations = {
    ...WindowsPart.properties,
    type: { state: true },
    when: { state: true },
    iso: { state: true },
    wrong: { state: true },
  };

  declare protected type: string;
  declare protected when: string;
  declare protected iso: string;
  declare protected wrong: string | null;

  constructor() {
    super();
    this.type = "user-message";
    this.when = "";
    this.iso = "";
    this.wrong = null;
  }

  protected override render(): TemplateResult {
    const { words, sentence, say } = this.context;
    const { events } = words.windows;
    const types = eventTypes(this.view.log.channel);
    const now = Date.now();
    return html`<form class="stack" @submit=${this.#submit} novalidate>
      <div class="row">
        <label>
          <span class="soft small">${events.type}</span>
          <select @change=${(event: Event) => (this.type = (event.target as HTMLSelectElement).value)}>
            ${types.map(
              (type) =>
                html`<option value=${type} .selected=${type === this.#type}>
                  ${sentence(`event:${type}`)}
                </option>`,
            )}
          </select>
        </label>
        <label>
          <span class="soft small">${events.when}</span>
          <input
            type="datetime-local"
            .value=${this.when}
            @input=${(event: Event) => (this.when = (event.target as HTMLInputElement).value)}
          />
        </label>
        <label>
          <span class="soft small">${events.iso}</span>
          <input
            class="iso"
            type="text"
            autocomplete="off"
            spellcheck="false"
            placeholder=${events.isoHint}
            .value=${this.iso}
            @input=${(event: Event) => (this.iso = (event.target as HTMLInputElement).value)}
          />
        </label>
        <button class="primary">${events.add}</button>
      </div>
      <div class="row">
        ${this.#quick(events.now, 0)} ${this.#quick(say(events.minutesAgo, { count: 10 }), 10 * minuteMs)}
        ${this.#quick(say(events.hoursAgo, { count: 1 }), hourMs)}
        ${this.#quick(say(events.hoursAgo, { count: 24 }), 24 * hourMs)}
        ${this.#quick(say(events.hoursAgo, { count: 47 }), 47 * hourMs)}
      </div>
      ${this.wrong === null ? nothing : html`<p class="wrong small" role="alert">${this.wrong}</p>`}
      <p class="soft small">${say(events.zone, { zone: zoneName(), offset: offsetInWords(now) })}</p>
    </form>`;
  }

  /** The chosen type, or the first one when the channel has none of that kind. */
  get #type(): string {
    const types = eventTypes(this.view.log.channel);
    return types.includes(this.type) ? this.type : (types[0] ?? "reply");
  }

  #quick(label: string, agoMs: number): TemplateResult {
    return html`<button type="button" @click=${() => this.#add(Date.now() - agoMs)}>${label}</button>`;
  }

  #add(at: number): void {
    this.wrong = null;
    this.actions.changeEvents([...this.view.customer.events, { at, type: this.#type }]);
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { events } = this.context.words.windows;
    if (this.iso.trim() !== "") {
      void this.#addWritten(this.iso.trim());
      return;
    }
    const at = fromLocalField(this.when);
    if (at === null) this.wrong = events.noTime;
    else this.#add(at);
  };

  /** A written time is the engine's to read: only it knows what counts as one. */
  async #addWritten(text: string): Promise<void> {
    const { context } = this;
    const now = Date.now();
    try {
      await context.engine.call("replyWindow", { channel: this.view.log.channel, events: [], now: text });
    } catch (problem) {
      const known = problem instanceof EngineError && problem.code !== "bad_instant";
      this.wrong = known
        ? context.sentence(problem.code)
        : context.say(context.words.windows.events.badTime, { example: toIso(now) });
      return;
    }
    this.iso = "";
    this.#add(Date.parse(text));
  }

  /** Starts the calendar at this minute. */
  override connectedCallback(): void {
    super.connectedCallback();
    if (this.when === "") this.when = toLocalField(Date.now());
  }
}

function toIso(instant: number): string {
  return `${toLocalField(instant)}:00${offsetInWords(instant).slice("UTC".length).replace("−", "-")}`;
}

define("liaotai-windows-form", EventForm);
