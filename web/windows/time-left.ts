import { html, type PropertyDeclarations, type TemplateResult } from "lit";
import { define, Part } from "../workbench/part.js";
import { clockFace } from "./countdown.js";

/**
 * The clock that runs down every second, for the eye alone: it is hidden from screen readers, which hear the sentence when
 * something changes instead of a number each second.
 */
export class TimeLeft extends Part {
  static override properties: PropertyDeclarations = { ...Part.properties, closesAt: { attribute: false } };

  declare closesAt: number;

  #ticking: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ticking = setInterval(() => this.requestUpdate(), 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#ticking);
  }

  protected override render(): TemplateResult {
    return html`<span class="clock number" role="timer" aria-hidden="true"
      >${clockFace(this.closesAt - Date.now())}</span
    >`;
  }
}

define("liaotai-time-left", TimeLeft);
