import type { Shop } from "liaotai";
import { html, type TemplateResult } from "lit";
import { message } from "../../components/state.js";
import type { ToolContext } from "../../workbench/tool.js";
import { refusalInWords } from "../refusal-in-words.js";
import { answerLine } from "./answer-line.js";
import type { Answered } from "./story-on-page.js";
import type { PreviewView } from "./view.js";

/** Something that could not be loaded, and what the user calls it. */
export interface Refused {
  readonly name: string;
  readonly problem: unknown;
}

/** The page's answer: who got the latest chat, and by which rule. */
export function latestAnswer({ report, names }: PreviewView, context: ToolContext): TemplateResult {
  const last = report.decisions.at(-1);
  const { rules, answer } = context.words.routing;
  if (!last) return html`<p class="answer">${answer.nobodyWrote}</p>`;
  return html`<p class="answer">
    ${answerLine(last, names, context)} <strong class="rule">${rules[last.rule]}</strong>
  </p>`;
}

/** The shop's name and its two switches. */
export function shopFacts(
  { name, id, routing, mainAccountJoins }: Shop,
  context: ToolContext,
): TemplateResult {
  const { say } = context;
  const words = context.words.routing.shop;
  const switched = (on: boolean): string => (on ? words.on : words.off);
  return html`<div class="row facts">
    <h3>${name ?? id}</h3>
    <span class="soft small">${say(words.routing, { state: switched(routing) })}</span>
    <span class="soft small">${say(words.mainAccountJoins, { state: switched(mainAccountJoins) })}</span>
  </div>`;
}

/** What of the story was not used: events that name who is gone, fields that the engine does not know. */
export function unusedNotes({ leftOut, whole }: Answered, { say, words }: ToolContext): TemplateResult {
  const ignored = whole.warnings.filter(({ code }) => code === "unknown_field").length;
  return html`${leftOut === 0 ? "" : message("caution", say(words.routing.leftOut, { count: leftOut }))}
  ${ignored === 0 ? "" : message("caution", say(words.routing.own.ignored, { count: ignored }))}`;
}

/** Why something was not loaded. */
export function refusalNote({ name, problem }: Refused, context: ToolContext): TemplateResult {
  const { say, words } = context;
  const because = refusalInWords(problem, name, context);
  return message(
    "bad",
    html`<p>${because}</p>
      ${name === "" ? "" : html`<p class="small">${say(words.routing.own.refused, { name })}</p>`}`,
    { alert: true },
  );
}
