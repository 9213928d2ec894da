import type { AutoReplyReport } from "liaotai";
import { html, nothing, type TemplateResult } from "lit";
import { loadBar } from "../../components/load-bar.js";
import type { ToolContext } from "../../workbench/tool.js";

/** Keywords of a group that are listed; the rest is counted. */
const keywordsListed = 30;

/** How many messages each group and each keyword answers. */
export function coverage(report: AutoReplyReport, messages: number, context: ToolContext): TemplateResult {
  const { words, say, format } = context;
  const { autoReplies } = words;
  return html`<div class="scroll-sideways" tabindex="0" role="group" aria-label=${autoReplies.coverage}>
    <table>
      <thead>
        <tr>
          <th scope="col">${autoReplies.columns.group}</th>
          <th scope="col" class="number">${autoReplies.answers}</th>
          <th scope="col">${autoReplies.columns.keywords}</th>
        </tr>
      </thead>
      <tbody>
        ${report.groups.map(
          ({ id, answered, keywords }) =>
            html`<tr>
              <th scope="row">${id}</th>
              <td class="number">
                ${format.number(answered)} ${loadBar(answered, 0, Math.max(1, messages))}
              </td>
              <td>
                <ul class="row">
                  ${keywords
                    .slice(0, keywordsListed)
                    .map(
                      ({ keyword, answered: count }) =>
                        html`<li class="keyword ${count === 0 ? "soft" : ""}">
                          ${keyword} <span class="number soft small">${format.number(count)}</span>
                        </li>`,
                    )}
                  ${
                    keywords.length > keywordsListed
                      ? html`<li class="soft small">
                          ${say(autoReplies.notListed, { count: keywords.length - keywordsListed })}
                        </li>`
                      : nothing
                  }
                </ul>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
