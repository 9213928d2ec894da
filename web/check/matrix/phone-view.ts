import type { Platform } from "liaotai";
import { html, nothing, type TemplateResult } from "lit";
import { stateMark } from "../../components/state.js";
import type { ToolContext } from "../../workbench/tool.js";
import { lengthInWords } from "../length-in-words.js";
import { stateOf } from "../verdict-state.js";
import type { Judged } from "../verdict.js";
import { categoriesOf } from "./matrix.js";
import { whatsAppText } from "./whatsapp-markup.js";

/** A message as it stands in a buyer's chat on a platform, with its length as the platform counts it. */
export function phoneView(platform: Platform, judged: Judged, context: ToolContext): TemplateResult {
  const { say, words, format } = context;
  const { check, matrix } = words;
  const { message, verdict, findings } = judged;
  const { words: length, over } = lengthInWords(judged, context);
  // The bubble keeps the message's own spaces and line breaks, so the template may add none.
  // prettier-ignore
  const bubble = html`<p class="bubble">${platform === "whatsapp" ? whatsAppText(message.text) : message.text}</p>`;
  return html`<figure class="phone ${platform}">
    <figcaption class="row">
      <strong>${check.platforms[platform]}</strong>
      ${stateMark(stateOf[verdict], check.verdicts[verdict])}
    </figcaption>
    <div class="screen">
      <span class="avatar" aria-hidden="true"></span>
      ${message.text.trim() === "" ? html`<p class="soft">${check.item.empty}</p>` : bubble}
    </div>
    <p class="small number ${over > 0 ? "over" : "soft"}">
      ${length} ${over > 0 ? say(matrix.over, { count: over }) : nothing}
    </p>
    ${
      findings.length === 0
        ? nothing
        : html`<p class="small">
            ${format.list(categoriesOf(findings).map((category) => check.categories[category]))}
          </p>`
    }
  </figure>`;
}
