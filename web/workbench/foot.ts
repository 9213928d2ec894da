import type { EngineInfo } from "liaotai";
import { html, nothing, type TemplateResult } from "lit";
import type { ToolContext } from "./tool.js";

/** Between two facts: it stays on the line of the first. */
const dot = "\u00a0· ";

/** Addresses of pages that lie beside the workbench. */
export interface PagesBeside {
  /** Where the widget is configured. */
  readonly configure: string;
  readonly documentation: string;
}

/**
 * What the page can be trusted with: where it computes, by which rules, of which date, and where they are written; and
 * what lies beside it on the site, if it is one of the site's: the page that shows how to embed it, and the documentation.
 */
export function foot(
  context: ToolContext,
  info: EngineInfo | null,
  beside: PagesBeside | null,
): TemplateResult {
  const { words, say, engine, open } = context;
  const { workbench } = words;
  return html`
    <p>${workbench.tagline}</p>
    <p>
      ${say(workbench.engine.ready, { version: engine.version })}${dot}${
        info ? `${ofRules(info, context)}${dot}` : nothing
      }<button type="button" class="link" @click=${() => open("rules")}>${workbench.trust.sources}</button>${
        beside === null
          ? nothing
          : html`${dot}<a href=${beside.configure}>${workbench.embed}</a>${dot}<a href=${beside.documentation}
                >${workbench.trust.documentation}</a
              >`
      }
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
