import type { Rule } from "liaotai";
import { html, nothing, type TemplateResult } from "lit";
import type { ToolContext } from "../workbench/tool.js";

/** Examples of rules about length are as long as those rules; more than this is not read by anybody. */
const shownLength = 120;

/** A text of a rule with the part that it flags marked. */
export function exampleText(
  example: { readonly text: string; readonly times: number; readonly part?: string },
  { say, words }: ToolContext,
): TemplateResult {
  const { text, times, part } = example;
  const letters = [...text];
  const shown = letters.length > shownLength ? letters.slice(0, shownLength).join("") : text;
  const at = part ? shown.indexOf(part) : -1;
  const { characters, repeated } = words.rules;
  return html`<q
      >${
        part && at >= 0
          ? html`${shown.slice(0, at)}<mark>${part}</mark>${shown.slice(at + part.length)}`
          : shown
      }${shown === text ? nothing : "…"}</q
    >${shown === text ? nothing : html`<span class="soft small">${say(characters, { count: letters.length })}</span>`}${
      times > 1 ? html`<span class="soft small">${say(repeated, { count: times })}</span>` : nothing
    }`;
}

/** The sources of a rule on one platform, or on all of them. */
export function sourcesOn({ sources }: Rule, platform: string | null): Rule["sources"] {
  return sources.filter(({ platforms }) => platform === null || platforms.some((each) => each === platform));
}
