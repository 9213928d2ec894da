import type { AutoReplyGroup, AutoReplyReport } from "liaotai";
import { html, type TemplateResult } from "lit";
import "../../components/menu.js";
import type { ToolContext } from "../../workbench/tool.js";
import { beginning } from "../marks.js";

/** Characters of a message that is shown as an example. */
const exampleLength = 60;
/** Messages that are shown for a suggestion. */
const examples = 3;

interface Adding {
  /** Adds the keyword to a group, or to a new one. */
  readonly add: (keyword: string, group: string | null) => void;
}

/** Keywords that would answer what nobody answers, each with messages that hold it. */
export function suggestions(
  { suggestions: all }: AutoReplyReport,
  groups: readonly AutoReplyGroup[],
  messages: readonly string[],
  context: ToolContext,
  { add }: Adding,
): TemplateResult {
  const { words, say } = context;
  const { autoReplies } = words;
  const wayTo = (keyword: string, id: string): { label: string; run: () => void } => ({
    label: say(autoReplies.addTo, { group: id }),
    run: () => add(keyword, id),
  });
  return html`<ul class="stack">
    ${all.map(
      ({ keyword, count, messages: places, group }) =>
        html`<li class="stack suggestion">
          <div class="row">
            <strong>${keyword}</strong>
            <span class="soft small">${say(autoReplies.wouldAnswer, { count })}</span>
            ${
              group === null
                ? html`<liaotai-menu
                    .label=${say(autoReplies.addKeyword, { keyword })}
                    .face=${autoReplies.add}
                    .items=${() => [
                      ...groups.map(({ id }) => wayTo(keyword, id)),
                      { label: autoReplies.newGroup, run: () => add(keyword, null) },
                    ]}
                  ></liaotai-menu>`
                : html`<button type="button" class="quiet" @click=${() => add(keyword, group)}>
                    ${say(autoReplies.addToMeaning, { group })}
                  </button>`
            }
          </div>
          <ul class="soft small">
            ${places
              .slice(0, examples)
              .map((place) => html`<li class="name">${beginning(messages[place] ?? "", exampleLength)}</li>`)}
          </ul>
        </li>`,
    )}
  </ul>`;
}
