import { html, type PropertyDeclarations, type PropertyValues, svg, type TemplateResult } from "lit";
import { icon } from "../../components/icon.js";
import { define } from "../../workbench/part.js";
import { happeningInWords } from "./happening-in-words.js";
import { type Stop, stopAt, ticksOf } from "./stops.js";
import { PreviewPart } from "./view.js";

/** Steps a second. */
export const speeds = [1, 2, 5, 20] as const;

/** Ticks drawn at most: a longer story has several events in one. */
const mostTicks = 240;

/** How high a tick is, of ten: what buyers do stands out. */
const heights: Record<Stop["kind"], number> = {
  message: 10,
  forward: 8,
  presence: 6,
  closing: 5,
  close: 4,
  reply: 4,
  read: 3,
  beginning: 2,
  end: 2,
};

/** The story's timeline: played, stepped through and scrubbed; the whole page shows the shop where it stands. */
export class TimelinePlayer extends PreviewPart {
  static override properties: PropertyDeclarations = {
    ...PreviewPart.properties,
    playing: { state: true },
    speed: { state: true },
    wanted: { state: true },
  };

  declare protected playing: boolean;
  declare protected speed: number;
  /** The stop that was asked for while the page shows another one. */
  declare protected wanted: number | null;

  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.playing = false;
    this.speed = speeds[0];
    this.wanted = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#pause();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("view") && this.wanted === this.#shown) this.wanted = null;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.playing && (changed.has("view") || changed.has("playing"))) this.#waitForNext();
  }

  /** The stop that the page shows. */
  get #shown(): number {
    return stopAt(this.view.stops, this.view.story.position);
  }

  get #at(): number {
    return this.wanted ?? this.#shown;
  }

  protected override render(): TemplateResult {
    const { words, say, format } = this.context;
    const { timeline } = words.preview;
    const { stops, story } = this.view;
    const last = stops.length - 1;
    const at = this.#at;
    return html`<div class="player" role="group" aria-label=${timeline.title} @keydown=${this.#keys}>
      <div class="row">
        <span class="row buttons">
          <button
            type="button"
            aria-label=${timeline.back}
            title=${timeline.back}
            ?disabled=${at === 0}
            @click=${() => this.#step(-1)}
          >
            ${icon("back")}
          </button>
          <button type="button" class="primary play" @click=${this.#toggle} ?disabled=${last === 0}>
            ${icon(this.playing ? "pause" : "play")}${this.playing ? timeline.pause : timeline.play}
          </button>
          <button
            type="button"
            aria-label=${timeline.forward}
            title=${timeline.forward}
            ?disabled=${at === last}
            @click=${() => this.#step(1)}
          >
            ${icon("forward")}
          </button>
        </span>
        <label class="small"
          >${timeline.speed}
          <select @change=${this.#chooseSpeed}>
            ${speeds.map(
              (speed) =>
                html`<option value=${speed} ?selected=${speed === this.speed}>
                  ${say(timeline.perSecond, { count: speed })}
                </option>`,
            )}
          </select>
        </label>
        <span class="soft small number">${say(timeline.position, { number: at, count: last })}</span>
      </div>
      <p class="moment">
        <time class="number" datetime=${new Date(story.position.at).toISOString()}
          >${format.dateTime(story.position.at)}</time
        >
        <span>${this.#what(at)}</span>
      </p>
      <div class="track">
        ${last === 0 ? "" : this.#ticks(last)}
        <input
          type="range"
          min="0"
          max=${last}
          step="1"
          .value=${String(at)}
          aria-label=${timeline.title}
          aria-valuetext=${this.#moment(at)}
          ?disabled=${last === 0}
          @input=${(event: Event) => this.#goTo(Number((event.target as HTMLInputElement).value))}
        />
      </div>
      <p class="visually-hidden">${timeline.keys}</p>
      <div class="row ends soft small number" aria-hidden="true">
        <span>${format.dateTime(stops[0]?.at ?? story.until)}</span>
        <span>${format.dateTime(story.until)}</span>
      </div>
    </div>`;
  }

  #ticks(last: number): TemplateResult {
    const { stops } = this.view;
    // Few ticks are thin lines, not broad bars.
    const breadth = Math.min(0.5, Math.max(0.15, last / 400));
    return html`<svg
      class="ticks"
      viewBox="-0.5 0 ${last + 1} 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      ${ticksOf(stops, mostTicks).map(
        ({ from, kind, count }) =>
          svg`<rect class=${kind} x=${from - 0.5 * breadth} y=${10 - heights[kind]} width=${breadth * count} height=${heights[kind]}></rect>`,
      )}
    </svg>`;
  }

  /** What happened at a stop, as a sentence. */
  #what(index: number): string {
    const { words } = this.context;
    const { stops, story, names } = this.view;
    const { kind, events } = stops[index] ?? { kind: "end", events: 0 };
    if (kind === "beginning" || kind === "closing" || kind === "end") return words.preview.timeline[kind];
    const event = story.events[events - 1];
    return event ? happeningInWords(event, names, this.context) : "";
  }

  #moment(index: number): string {
    const stop = this.view.stops[index];
    if (!stop) return "";
    const { say, words, format } = this.context;
    return say(words.preview.timeline.moment, { time: format.dateTime(stop.at), what: this.#what(index) });
  }

  #goTo(index: number): void {
    const stop = this.view.stops[index];
    if (!stop || index === this.#at) return;
    this.wanted = index;
    this.actions.lookAt(stop);
  }

  #step(by: 1 | -1): void {
    this.#pause();
    const to = this.#at + by;
    this.#goTo(to);
    this.context.announce(this.#moment(to));
  }

  readonly #toggle = (): void => {
    if (this.playing) {
      this.#pause();
      this.context.announce(this.#moment(this.#at));
      return;
    }
    if (this.#at === this.view.stops.length - 1) this.#goTo(0);
    this.playing = true;
  };

  #pause(): void {
    clearTimeout(this.#timer);
    this.playing = false;
  }

  /** Goes on once the page has shown the step before for long enough. */
  #waitForNext(): void {
    clearTimeout(this.#timer);
    if (this.wanted !== null) return;
    this.#timer = setTimeout(() => {
      if (this.#at >= this.view.stops.length - 1) this.#pause();
      else this.#goTo(this.#at + 1);
    }, 1000 / this.speed);
  }

  readonly #chooseSpeed = (event: Event): void => {
    this.speed = Number((event.target as HTMLSelectElement).value);
  };

  /** Space plays and pauses, the arrows step; the range does its own arrows, and buttons their own space. */
  readonly #keys = (event: KeyboardEvent): void => {
    const on = event.target as HTMLElement;
    const isRange = on instanceof HTMLInputElement;
    if (event.key === " " && isRange) this.#toggle();
    else if (event.key === "ArrowLeft" && on instanceof HTMLButtonElement) this.#step(-1);
    else if (event.key === "ArrowRight" && on instanceof HTMLButtonElement) this.#step(1);
    else return;
    event.preventDefault();
  };
}

define("liaotai-timeline-player", TimelinePlayer);
