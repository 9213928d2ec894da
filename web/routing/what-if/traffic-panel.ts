import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { define } from "../../workbench/part.js";
import "./hour-bars.js";
import { type Profile, profileKinds } from "./inputs.js";
import "./log-import.js";
import "./sources-editor.js";
import { timeZoneOfShifts } from "./time-zone.js";
import { WhatIfPart } from "./view.js";
import { ways } from "./ways.js";
import { weekdayName } from "./weekday-name.js";

/** Where the chats come from: a log, or a description of them. */
export class TrafficPanel extends WhatIfPart {
  static override properties: PropertyDeclarations = { ...WhatIfPart.properties, weekday: { state: true } };

  /** The day that is shown, where each day has its own hours. */
  declare protected weekday: number;

  constructor() {
    super();
    this.weekday = 1;
  }

  protected override render(): TemplateResult {
    const { words, inputs } = this.view;
    const text = words.traffic;
    const names = { described: text.described, log: text.log };
    return html`<div class="stack">
      ${ways("what-if-traffic", text.how, names, inputs.traffic, (traffic) => this.actions.change({ traffic }))}
      ${this.refusalOf("traffic")}
      ${
        inputs.traffic === "log"
          ? this.#log()
          : html`${this.#described()} ${timeZoneOfShifts(this.view, this.actions)}`
      }
      ${this.refusalOf("timeZone")}
    </div>`;
  }

  #log(): TemplateResult {
    return html`<liaotai-log-import
      .context=${this.context}
      .view=${this.view}
      .actions=${this.actions}
      .kind=${"arrivals"}
    ></liaotai-log-import>`;
  }

  #described(): TemplateResult {
    const { view, context, actions } = this;
    const { words, inputs } = view;
    const text = words.traffic;
    return html`
      ${this.#profile(inputs.profile)}
      <liaotai-sources-editor .context=${context} .view=${view} .actions=${actions}></liaotai-sources-editor>
      <div class="fields">
        ${this.numberField(
          "returning",
          text.returning,
          inputs.returningPercent,
          (returningPercent) => actions.change({ returningPercent }),
          { most: 100, step: "any", hint: text.returningHint },
        )}
        <div class="field">
          <label for="what-if-from">${text.from}</label>
          <input
            id="what-if-from"
            type="date"
            .value=${inputs.from}
            @change=${(event: Event) => {
              const { value } = event.target as HTMLInputElement;
              if (value !== "") actions.change({ from: value });
            }}
          />
          ${this.refusalOf("from")}
        </div>
        ${this.numberField("days", text.days, inputs.days, (days) => actions.change({ days }), { least: 1, most: 3660 })}
        ${this.numberField("seed", text.seed, inputs.seed, (seed) => actions.change({ seed }), {
          hint: text.seedHint,
        })}
      </div>
    `;
  }

  #profile(profile: Profile): TemplateResult {
    const { words } = this.view;
    const text = words.traffic;
    const change = (part: Partial<Profile>): void =>
      this.actions.change({ profile: { ...profile, ...part } });
    return html`<div class="stack">
      ${ways("what-if-profile", text.profile, text.profiles, profile.kind, (kind) => change({ kind }), profileKinds)}
      ${
        profile.kind === "flat"
          ? this.numberField("perHour", text.perHour, profile.flat, (flat) => change({ flat }), {
              step: "any",
            })
          : nothing
      }
      ${profile.kind === "day" ? this.#hours(profile.day, (day) => change({ day })) : nothing}
      ${profile.kind === "week" ? this.#week(profile, change) : nothing}
      ${profile.kind === "flat" ? nothing : this.refusalOf("perHour")}
    </div>`;
  }

  #week(profile: Profile, change: (part: Partial<Profile>) => void): TemplateResult {
    const { words } = this.view;
    const { locale } = this.context;
    const start = this.weekday * 24;
    const day = profile.week.slice(start, start + 24);
    return html`
      <div class="row">
        <label>
          ${words.traffic.weekday}
          <select
            @change=${(event: Event) => (this.weekday = Number((event.target as HTMLSelectElement).value))}
          >
            ${[1, 2, 3, 4, 5, 6, 0].map(
              (weekday) =>
                html`<option value=${weekday} .selected=${weekday === this.weekday}>
                  ${weekdayName(weekday, locale, "long")}
                </option>`,
            )}
          </select>
        </label>
        <button type="button" @click=${() => change({ week: Array.from({ length: 7 }, () => day).flat() })}>
          ${words.traffic.copyDay}
        </button>
      </div>
      ${this.#hours(day, (hours) => change({ week: profile.week.toSpliced(start, 24, ...hours) }))}
    `;
  }

  #hours(values: readonly number[], change: (values: number[]) => void): TemplateResult {
    const { words } = this.view;
    const { say } = this.context;
    const text = words.traffic;
    const nameOf = (hour: number): string => say(text.hourBar, { hour: `${hour}:00` });
    return html`
      <liaotai-hour-bars
        .context=${this.context}
        .values=${values}
        .change=${change}
        .nameOf=${nameOf}
      ></liaotai-hour-bars>
      <p class="soft small">${text.hoursHint}</p>
      <details>
        <summary class="small">${text.hoursTable}</summary>
        <div class="hour-fields">
          ${values.map(
            (value, hour) =>
              html`<label class="small number">
                ${hour}:00
                <input
                  type="number"
                  min="0"
                  step="any"
                  aria-label=${nameOf(hour)}
                  .value=${String(value)}
                  @change=${(event: Event) => {
                    const input = event.target as HTMLInputElement;
                    if (input.value === "" || !input.checkValidity()) input.value = String(value);
                    else change(values.map((each, index) => (index === hour ? input.valueAsNumber : each)));
                  }}
                />
              </label>`,
          )}
        </div>
      </details>
    `;
  }
}

define("liaotai-what-if-traffic", TrafficPanel);
