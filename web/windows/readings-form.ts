import type { ReplyWindowReadings } from "liaotai";
import { html, type TemplateResult } from "lit";
import { define } from "../workbench/part.js";
import { readingsOf } from "./channels.js";
import { WindowsPart } from "./view.js";

interface Choice {
  readonly label: string;
  readonly reading: ReplyWindowReadings;
  readonly chosen: boolean;
}

/** Where the sources disagree: which of them to follow. The first of each is what holds unless it is changed. */
export class ReadingsForm extends WindowsPart {
  protected override render(): TemplateResult {
    const { readings: words } = this.context.words.windows;
    const { log } = this.view;
    const { menuClick = "1min", quota = 5, overlap = "independent", region = "sea" } = log.readings;
    const groups: Record<keyof ReplyWindowReadings, readonly Choice[]> = {
      menuClick: (["1min", "48h"] as const).map((each) => ({
        label: words.menuClicks[each],
        reading: { menuClick: each },
        chosen: menuClick === each,
      })),
      quota: ([5, 20] as const).map((each) => ({
        label: words.quotas[each],
        reading: { quota: each },
        chosen: quota === each,
      })),
      overlap: (["independent", "latest-only"] as const).map((each) => ({
        label: words.overlaps[each],
        reading: { overlap: each },
        chosen: overlap === each,
      })),
      region: (["sea", "us"] as const).map((each) => ({
        label: words.regions[each],
        reading: { region: each },
        chosen: region === each,
      })),
    };
    const offered = readingsOf(log.channel);
    return html`<section class="panel stack">
      <h3>${words.title}</h3>
      ${offered.map((name) => this.#group(words[name], groups[name]))}
    </section>`;
  }

  #group(title: string, choices: readonly Choice[]): TemplateResult {
    const { readings } = this.view.log;
    return html`<div class="row" role="group" aria-label=${title}>
      <span class="soft small">${title}</span>
      ${choices.map(
        ({ label, reading, chosen }) =>
          html`<button
            type="button"
            aria-pressed=${chosen}
            @click=${() => this.actions.change({ readings: { ...readings, ...reading } })}
          >
            ${label}
          </button>`,
      )}
    </div>`;
  }
}

define("liaotai-windows-readings", ReadingsForm);
