import { html, type TemplateResult } from "lit";
import { icon } from "../../components/icon.js";
import { define } from "../../workbench/part.js";
import { isAtEnd, isChanged } from "./story.js";
import { PreviewPart } from "./view.js";

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** How far the clock may move with each step. */
export const stepChoices = [10 * second, minute, 5 * minute] as const;

/** The waits that the rules turn on: ten minutes offline, thirty minutes of silence, three days. */
const jumps = [10 * minute, 30 * minute, 72 * hour] as const;

/** The story's clock: what it shows, how it moves on, and the way back. */
export class ClockBar extends PreviewPart {
  protected override render(): TemplateResult {
    const { words, format } = this.context;
    const clock = words.routing.clock;
    const { story } = this.view;
    return html`<div class="row clock">
        <span class="row" role="group" aria-label=${clock.jump}>
          ${jumps.map(
            (ms) =>
              html`<button type="button" @click=${() => this.actions.wait(ms)}>${this.#jump(ms)}</button>`,
          )}
        </span>
        <label class="small"
          >${clock.step}
          <select
            @change=${(event: Event) => this.actions.chooseStep(Number((event.target as HTMLSelectElement).value))}
          >
            ${stepChoices.map(
              (ms) =>
                html`<option value=${ms} ?selected=${ms === this.view.stepMs}>
                  ${format.duration(ms)}
                </option>`,
            )}
          </select>
        </label>
        <span class="row">
          <button type="button" ?disabled=${story.past.length === 0} @click=${() => this.actions.undo()}>
            ${icon("undo")}${clock.undo}
          </button>
          <button type="button" ?disabled=${!isChanged(story)} @click=${() => this.actions.reset()}>
            ${clock.reset}
          </button>
          ${
            story.position.events === 0
              ? ""
              : html`<button
                  type="button"
                  class="quiet"
                  @click=${() => this.actions.remove(story.position.events - 1)}
                >
                  ${this.context.words.preview.timeline.remove}
                </button>`
          }
        </span>
      </div>
      <p class="soft small">
        ${isAtEnd(story) ? clock.closesItself : this.context.words.preview.timeline.inserted}
      </p>`;
  }

  #jump(ms: number): string {
    const { words, say } = this.context;
    const { minutes, hours } = words.routing.clock;
    return ms < hour ? say(minutes, { count: ms / minute }) : say(hours, { count: ms / hour });
  }
}

define("liaotai-clock-bar", ClockBar);
