import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../components/icon.js";
import { define } from "../workbench/part.js";
import type { Exceptions } from "./exceptions.js";
import type { Scope } from "./set-aside.js";
import { CheckPart } from "./view.js";

/** Something that was set aside, and the exceptions without it. */
interface Entry {
  readonly scope: Scope;
  readonly about: string;
  readonly unused: boolean;
  readonly without: Exceptions;
}

/** What was set aside, in its four kinds: each can be taken back, and what matches nothing any more is said. */
export class SetAsideList extends CheckPart {
  protected override render(): TemplateResult {
    const { say, words } = this.context;
    const { aside } = words.check;
    const entries = this.#entries();
    const unused = entries.filter((entry) => entry.unused).length;
    return html`<details>
      <summary>
        ${aside.listTitle}
        ${
          entries.length === 0
            ? nothing
            : html`<span class="soft small">${say(aside.listCount, { count: entries.length })}</span>`
        }
        ${unused === 0 ? nothing : html`<span class="soft small">${say(aside.unusedCount, { count: unused })}</span>`}
      </summary>
      ${
        entries.length === 0
          ? html`<p class="soft small">${aside.none}</p>`
          : html`<ul class="aside-list">
              ${entries.map((entry) => this.#row(entry))}
            </ul>`
      }
    </details>`;
  }

  #row({ scope, about, unused, without }: Entry): TemplateResult {
    const { say, words, announce } = this.context;
    const { aside } = words.check;
    return html`<li>
      <span class="soft small">${aside.scopes[scope]}</span>
      <span class="about">${about}</span>
      ${unused ? html`<span class="state caution">${icon("caution")}${aside.unused}</span>` : nothing}
      <button
        type="button"
        class="quiet"
        aria-label=${say(aside.takeBackLabel, { about })}
        @click=${() => {
          this.actions.change({ exceptions: without });
          announce(aside.takenBack);
        }}
      >
        ${aside.takeBack}
      </button>
    </li>`;
  }

  #entries(): Entry[] {
    const { context, view } = this;
    const { exceptions } = view.input;
    const { dismissed, allow, disabledRules } = exceptions;
    const hasText = view.judged.length > 0;
    return [
      ...dismissed.map((each): Entry => {
        const rest = dismissed.filter((other) => other !== each);
        return {
          scope: each.scope,
          about: each.about,
          unused: hasText && view.unused.has(each.fingerprint),
          without: { ...exceptions, dismissed: rest },
        };
      }),
      ...allow.map((phrase): Entry => {
        const rest = allow.filter((other) => other !== phrase);
        return { scope: "phrase", about: phrase, unused: false, without: { ...exceptions, allow: rest } };
      }),
      ...disabledRules.map((id): Entry => {
        const rest = disabledRules.filter((other) => other !== id);
        const known = view.rules.get(id);
        const about = known ? context.ruleText(known.what) : id;
        return { scope: "rule", about, unused: false, without: { ...exceptions, disabledRules: rest } };
      }),
    ];
  }
}

define("liaotai-check-aside", SetAsideList);
