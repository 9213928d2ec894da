import type { AutoReplyReport, NeedlessKeyword } from "liaotai";
import { html, nothing, type TemplateResult } from "lit";
import { sourceLine } from "../../components/source-line.js";
import { message } from "../../components/state.js";
import type { ToolContext } from "../../workbench/tool.js";

/** More of a kind than this are counted, not listed. */
const listed = 50;

/** Keywords that several groups claim, that never fire or are not needed, and replies that are advised against. */
export function keywordProblems(
  { conflicts, dead, redundant, advice }: AutoReplyReport,
  context: ToolContext,
  remove: (pointer: string) => void,
): TemplateResult {
  const { words, sentence, say } = context;
  const { autoReplies } = words;
  const list = <Each>(title: string, all: readonly Each[], row: (each: Each) => unknown): unknown =>
    all.length === 0
      ? nothing
      : html`<section class="stack">
          <h3>${title} <span class="soft small number">${context.format.number(all.length)}</span></h3>
          <ul class="stack">
            ${all.slice(0, listed).map((each) => html`<li class="row">${row(each)}</li>`)}
          </ul>
          ${
            all.length > listed
              ? html`<p class="soft small">${say(autoReplies.notListed, { count: all.length - listed })}</p>`
              : nothing
          }
        </section>`;
  const needless = ({ code, args, path, group }: NeedlessKeyword): TemplateResult =>
    html`<span>${sentence(code, code === "keyword_empty" ? { ...args, group } : args)}</span>
      <span class="soft small">${say(autoReplies.inGroup, { group })}</span>
      <button type="button" class="quiet" @click=${() => remove(path)}>${autoReplies.removeKeyword}</button>`;
  if (conflicts.length + dead.length + redundant.length + advice.length === 0)
    return message("good", autoReplies.noProblems);
  return html`
    ${list(
      autoReplies.conflicts,
      conflicts,
      ({ code, args, groups }) =>
        html`<span>${sentence(code, args)}</span>
          <span class="soft small"
            >${say(autoReplies.claimedBy, { groups: context.format.list(groups) })}</span
          >`,
    )}
    ${list(autoReplies.dead, dead, needless)} ${list(autoReplies.redundant, redundant, needless)}
    ${list(
      autoReplies.advice,
      advice,
      ({ code, args, source }) =>
        html`<span>${sentence(code, args)}</span>
          <span class="soft small">${sourceLine(source, context)}</span>`,
    )}
  `;
}
