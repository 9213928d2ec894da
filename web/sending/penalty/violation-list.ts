import { html, type TemplateResult } from "lit";
import { icon } from "../../components/icon.js";
import { fromLocalField, toLocalField } from "../../windows/local-time.js";
import type { ToolContext } from "../../workbench/tool.js";
import {
  kindsOn,
  type PenaltyPlatform,
  type PenaltyRecord,
  platforms,
  type Violation,
  type ViolationKind,
  violationsHere,
} from "./record.js";

/** What a user may do with the notices of the platforms. */
export interface NoticeActions {
  readonly choose: (platform: PenaltyPlatform) => void;
  readonly add: (at: number, kind: ViolationKind) => void;
  readonly remove: (violation: Violation) => void;
}

/** The platform, a form for the next notice, and those that were entered. */
export function violationList(
  record: PenaltyRecord,
  actions: NoticeActions,
  { words, say, format }: ToolContext,
): TemplateResult {
  const text = words.sending.penalty;
  const listed = violationsHere(record);
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const when = fields.get("when");
    const at = typeof when === "string" ? fromLocalField(when) : null;
    const kinds: readonly ViolationKind[] = kindsOn[record.platform];
    const kind = kinds.find((each) => each === fields.get("kind"));
    if (at !== null && kind) actions.add(at, kind);
  };
  return html`
    <h3>${text.violations}</h3>
    <div class="row" role="group" aria-label=${text.platform}>
      ${platforms.map(
        (platform) =>
          html`<button
            type="button"
            aria-pressed=${platform === record.platform}
            @click=${() => actions.choose(platform)}
          >
            ${words.check.platforms[platform]}
          </button>`,
      )}
    </div>
    <form class="row" @submit=${add}>
      <label>
        <span class="soft small">${text.when}</span>
        <input name="when" type="datetime-local" required value=${toLocalField(Date.now())} />
      </label>
      <label>
        <span class="soft small">${text.kind}</span>
        <select name="kind">
          ${kindsOn[record.platform].map((kind) => html`<option value=${kind}>${text.kinds[kind]}</option>`)}
        </select>
      </label>
      <button class="primary">${text.add}</button>
    </form>
    ${
      listed.length === 0
        ? html`<p class="soft">${text.none}</p>`
        : html`<ol class="points">
            ${listed.map((violation, index) => {
              const remove = say(text.remove, { number: index + 1 });
              return html`<li class="violation">
                <span>
                  ${say(text.nth, { number: index + 1, time: format.dateTime(violation.at) })}
                  <span class="soft">${text.kinds[violation.kind]}</span>
                </span>
                <button
                  type="button"
                  class="quiet"
                  aria-label=${remove}
                  title=${remove}
                  @click=${() => actions.remove(violation)}
                >
                  ${icon("cross")}
                </button>
              </li>`;
            })}
          </ol>`
    }
  `;
}
