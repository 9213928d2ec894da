import { html, nothing, type TemplateResult } from "lit";
import { define } from "../../workbench/part.js";
import { channelIds, channels, isChannel } from "../../windows/channels.js";
import { fromLocalField, offsetInWords, toLocalField, zoneName } from "../../windows/local-time.js";
import { messageCategories, messageKinds, orderEvents, regions } from "./draft.js";
import { fieldId } from "./fields.js";
import { SendCheckPart } from "./view.js";

const hourMs = 3_600_000;

/** What the field holds, or null for the empty choice. */
function chosen(event: Event): string | null {
  const { value } = event.target as HTMLSelectElement;
  return value === "" ? null : value;
}

/** The message, when it is to go out, and when the customer last wrote. */
export class DraftForm extends SendCheckPart {
  protected override render(): TemplateResult {
    const { words, sentence } = this.context;
    const text = words.sending.check;
    const { draft } = this.view;
    return html`
      <h3>${text.message}</h3>
      <div class="row">
        <label>
          <span class="soft small">${text.channel}</span>
          <select @change=${this.#chooseChannel}>
            ${channelIds.map(
              (id) =>
                html`<option value=${id} .selected=${id === draft.channel}>
                  ${sentence(`channel:${id}`)}
                </option>`,
            )}
          </select>
        </label>
        <label>
          <span class="soft small">${text.kind}</span>
          <select
            id=${fieldId("kind")}
            @change=${(event: Event) => {
              const kind = messageKinds.find((each) => each === chosen(event));
              if (kind) this.actions.change({ kind });
            }}
          >
            ${messageKinds.map(
              (kind) =>
                html`<option value=${kind} .selected=${kind === draft.kind}>${text.kinds[kind]}</option>`,
            )}
          </select>
        </label>
        <label>
          <span class="soft small">${text.category}</span>
          <select
            id=${fieldId("category")}
            @change=${(event: Event) => {
              const category = messageCategories.find((each) => each === chosen(event));
              this.actions.change({ category: category ?? null });
            }}
          >
            <option value="" .selected=${draft.category === null}>${text.unstated}</option>
            ${messageCategories.map(
              (each) =>
                html`<option value=${each} .selected=${each === draft.category}>
                  ${text.categories[each]}
                </option>`,
            )}
          </select>
        </label>
        ${draft.kind === "order-template" ? this.#orderEvent() : nothing}
      </div>
      <label class="stack">
        <span class="soft small">${text.text}</span>
        <textarea
          id=${fieldId("text")}
          rows="4"
          .value=${draft.text}
          @input=${(event: Event) => this.actions.change({ text: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
      </label>
      <label>
        <input
          type="checkbox"
          .checked=${draft.isUnofficial}
          @change=${(event: Event) =>
            this.actions.change({ isUnofficial: (event.target as HTMLInputElement).checked })}
        />
        ${text.unofficial}
      </label>
      ${this.#times()} ${this.#recipient()}
    `;
  }

  #orderEvent(): TemplateResult {
    const text = this.context.words.sending.check;
    return html`<label>
      <span class="soft small">${text.orderEvent}</span>
      <select @change=${(event: Event) => this.actions.change({ event: chosen(event) })}>
        <option value="" .selected=${this.view.draft.event === null}>${text.unstated}</option>
        ${orderEvents.map(
          (each) =>
            html`<option value=${each} .selected=${each === this.view.draft.event}>
              ${text.orderEvents[each]}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #times(): TemplateResult {
    const { words, say } = this.context;
    const text = words.sending.check;
    const { at, events } = this.view.draft;
    const last = events.at(-1)?.at ?? null;
    return html`
      <div class="row">
        ${this.#time(text.lastMessage, last, (instant) => this.#lastMessage(instant))}
        ${[1, 20, 30].map(
          (hours) =>
            html`<button type="button" @click=${() => this.#lastMessage(Date.now() - hours * hourMs)}>
              ${say(words.windows.events.hoursAgo, { count: hours })}
            </button>`,
        )}
        <button type="button" aria-pressed=${last === null} @click=${() => this.#lastMessage(null)}>
          ${text.neverWrote}
        </button>
      </div>
      <div class="row">
        ${this.#time(text.sendAt, at, (instant) => this.actions.change({ at: instant }))}
        <button type="button" aria-pressed=${at === null} @click=${() => this.actions.change({ at: null })}>
          ${text.now}
        </button>
      </div>
      <p class="soft small">
        ${say(words.windows.events.zone, { zone: zoneName(), offset: offsetInWords(Date.now()) })}
      </p>
    `;
  }

  #time(label: string, value: number | null, set: (instant: number | null) => void): TemplateResult {
    return html`<label>
      <span class="soft small">${label}</span>
      <input
        type="datetime-local"
        .value=${value === null ? "" : toLocalField(value)}
        @change=${(event: Event) => set(fromLocalField((event.target as HTMLInputElement).value))}
      />
    </label>`;
  }

  #recipient(): TemplateResult {
    const text = this.context.words.sending.check;
    const { region, utcOffsetMinutes } = this.view.draft;
    const names = new Intl.DisplayNames(this.context.locale, { type: "region" });
    return html`<div class="row">
      <label>
        <span class="soft small">${text.region}</span>
        <select
          id=${fieldId("region")}
          @change=${(event: Event) => this.actions.change({ region: chosen(event) })}
        >
          <option value="" .selected=${region === null}>${text.unknown}</option>
          ${regions.map(
            (each) =>
              html`<option value=${each} .selected=${each === region}>${names.of(each) ?? each}</option>`,
          )}
        </select>
      </label>
      <label>
        <span class="soft small">${text.offset}</span>
        <select
          @change=${(event: Event) => {
            const value = chosen(event);
            this.actions.change({ utcOffsetMinutes: value === null ? null : Number(value) });
          }}
        >
          <option value="" .selected=${utcOffsetMinutes === null}>${text.unknown}</option>
          ${offsets.map(
            (minutes) =>
              html`<option value=${minutes} .selected=${minutes === utcOffsetMinutes}>
                ${offsetName(minutes)}
              </option>`,
          )}
        </select>
      </label>
    </div>`;
  }

  #lastMessage(at: number | null): void {
    const type = channels[this.view.draft.channel].events[0];
    this.actions.change({ events: at === null ? [] : [{ at, type }] });
  }

  readonly #chooseChannel = (event: Event): void => {
    const channel = chosen(event);
    if (isChannel(channel)) this.actions.change({ channel });
  };
}

/** Every offset that a clock has somewhere, by the half hour and Nepal's quarter. */
const offsets: readonly number[] = [...Array.from({ length: 53 }, (_, index) => -720 + index * 30), 345].sort(
  (one, other) => one - other,
);

function offsetName(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `UTC${minutes < 0 ? "−" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

define("liaotai-send-draft", DraftForm);
