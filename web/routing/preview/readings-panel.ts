import { html, type TemplateResult } from "lit";
import { define } from "../../workbench/part.js";
import { changedReadings } from "./reading-choices.js";
import "./readings-comparison.js";
import "./readings-form.js";
import { PreviewPart } from "./view.js";

/** How the deck is read: what depends on it, and the switches. */
export class ReadingsPanel extends PreviewPart {
  protected override render(): TemplateResult {
    const { words, say } = this.context;
    const { readings } = this.view.story;
    const changed = changedReadings(readings);
    return html`<h3>${words.readings.title}</h3>
      <div class="panel stack">
        <liaotai-readings-comparison
          .context=${this.context}
          .view=${this.view}
          .actions=${this.actions}
        ></liaotai-readings-comparison>
        <details>
          <summary>
            ${changed === 0 ? words.readings.allUsual : say(words.readings.changed, { count: changed })}
          </summary>
          <liaotai-readings-form
            .context=${this.context}
            .readings=${readings}
            .choose=${this.actions.read}
          ></liaotai-readings-form>
        </details>
      </div>`;
  }
}

define("liaotai-readings-panel", ReadingsPanel);
