import { html, type TemplateResult } from "lit";
import { icon, type IconName } from "./icon.js";

export type State = "good" | "caution" | "bad";

/** One of the three states in a line of text: an icon and a word, never a colour alone. */
export function stateMark(state: State, word: string, picture: IconName = state): TemplateResult {
  return html`<span class="state ${state}">${icon(picture)}${word}</span>`;
}

/** A sentence about something good, doubtful or wrong. `role="alert"` for what just went wrong. */
export function message(state: State, content: unknown, options: { alert?: boolean } = {}): TemplateResult {
  return html`<div class="message ${state}" role=${options.alert ? "alert" : "note"}>
    ${icon(state)}
    <div>${content}</div>
  </div>`;
}
