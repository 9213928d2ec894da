import type { EngineInfo } from "liaotai";
import { html, nothing, type TemplateResult } from "lit";
import type { ToolContext } from "./tool.js";

/**
 * What the page can be trusted with: where it computes, by which rules, of which date, and where they are written; and
 * where a developer learns how to embed it.
 */
export function foot(
  context: ToolContext,
  info: EngineInfo | null,
  configurePage: string | null,
): TemplateResult {
  const { words, say, engine, open } = context;
  const { workbench } = words;
  return html`
    <p>${workbench.tagline}</p>
    <p>
      ${say(workbench.engine.ready, { version: engine.version })}
      ${info ? html`· ${ofRules(info, context)}` : nothing} ·
      <button type="button" class="link" @click=${() => open("rules")}>${workbench.trust.sources}</button>
      ${configurePage === null ? nothing : html`· <a href=${configurePage}>${workbench.embed}</a>`}
    </p>
  `;
}

function ofRules({ packs, windows }: EngineInfo, { words, say, format }: ToolContext): string {
  const days = [...packs, ...windows].map(({ reviewedOn }) => reviewedOn).sort();
  const [first = "", last = first] = [days[0], days.at(-1)];
  return say(words.workbench.trust.rules, {
    packs: packs.length,
    channels: windows.length,
    days: format.days(first, last),
  });
}
