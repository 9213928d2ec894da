import { html, type PropertyDeclarations, svg, type TemplateResult } from "lit";
import { define, Part } from "../../workbench/part.js";

const height = 120;
const step = 12;
const gap = 2;
const least = 10;

/** 24 values as bars that are dragged, moved with the arrow keys, or written as numbers. */
export class HourBars extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    values: { attribute: false },
    change: { attribute: false },
    nameOf: { attribute: false },
    dragging: { state: true },
  };

  declare values: readonly number[];
  declare change: (values: number[]) => void;
  /** What the bar of an hour is called. */
  declare nameOf: (hour: number) => string;
  /** What the bars show while they are dragged; the change is made when they are let go. */
  declare protected dragging: number[] | null;

  /** The scale's end while bars are dragged: it must not move under the finger. */
  #most = least;

  constructor() {
    super();
    this.dragging = null;
  }

  protected override render(): TemplateResult {
    const values = this.dragging ?? this.values;
    if (!this.dragging) this.#most = Math.max(least, Math.ceil(Math.max(...values) * 1.25));
    return html`<div class="hour-bars">
      <svg
        viewBox="0 0 ${values.length * step} ${height}"
        preserveAspectRatio="none"
        @pointerdown=${this.#begin}
        @pointermove=${this.#move}
        @pointerup=${this.#end}
        @pointercancel=${this.#end}
      >
        ${values.map((value, hour) => this.#bar(value, hour))}
      </svg>
      <div class="hours number small soft" aria-hidden="true">
        ${[0, 6, 12, 18].map((hour) => html`<span>${hour}:00</span>`)}
      </div>
    </div>`;
  }

  #bar(value: number, hour: number): TemplateResult {
    const length = Math.max(1, (height * value) / this.#most);
    return svg`
      <g
        role="slider"
        tabindex="0"
        aria-label=${this.nameOf(hour)}
        aria-orientation="vertical"
        aria-valuemin="0"
        aria-valuemax=${this.#most}
        aria-valuenow=${value}
        @keydown=${(event: KeyboardEvent) => this.#key(event, hour)}
      >
        <rect class="room" x=${hour * step} y="0" width=${step - gap} height=${height}></rect>
        <rect class="bar" x=${hour * step} y=${height - length} width=${step - gap} height=${length}></rect>
      </g>`;
  }

  #key(event: KeyboardEvent, hour: number): void {
    const value = this.values[hour] ?? 0;
    const target = {
      ArrowUp: value + 1,
      ArrowDown: value - 1,
      PageUp: value + 10,
      PageDown: value - 10,
      Home: 0,
      End: this.#most,
    }[event.key];
    if (target !== undefined) {
      event.preventDefault();
      this.change(this.values.map((each, index) => (index === hour ? Math.max(0, target) : each)));
      return;
    }
    const to = { ArrowLeft: hour - 1, ArrowRight: hour + 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.querySelectorAll<SVGGElement>("g[role=slider]")[to]?.focus();
  }

  readonly #begin = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.dragging = [...this.values];
    this.#set(event);
  };

  readonly #move = (event: PointerEvent): void => {
    if (this.dragging) this.#set(event);
  };

  readonly #end = (): void => {
    if (!this.dragging) return;
    const values = this.dragging;
    this.dragging = null;
    this.change(values);
  };

  #set(event: PointerEvent): void {
    const { left, top, width, height: high } = (event.currentTarget as Element).getBoundingClientRect();
    const count = this.values.length;
    const hour = Math.min(count - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * count)));
    const share = Math.min(1, Math.max(0, 1 - (event.clientY - top) / high));
    this.dragging = (this.dragging ?? [...this.values]).map((each, index) =>
      index === hour ? Math.round(share * this.#most) : each,
    );
  }
}

define("liaotai-hour-bars", HourBars);
