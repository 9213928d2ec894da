import { html, type TemplateResult } from "lit";
import { languageNames, type Locale, locales } from "../catalogues/locale.js";
import type { Words } from "../catalogues/words.js";
import { choice } from "./choice.js";
import { type Theme, themes } from "./preferences.js";
import type { ToolId } from "./tool.js";
import { tools } from "./tools.js";

/** What the bar shows, and what is done when something in it is chosen. */
export interface Bar {
  readonly words: Words;
  readonly tool: ToolId;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly skip: () => void;
  readonly open: (tool: ToolId) => void;
  readonly choose: (choice: { locale?: Locale; theme?: Theme }) => void;
  readonly help: () => void;
}

/** The way past the bar, the tools, the language, the appearance, the keys. */
export function bar({ words, tool, locale, theme, skip, open, choose, help }: Bar): TemplateResult {
  const { workbench } = words;
  return html`<header class="bar" part="bar">
    <button type="button" class="primary skip" @click=${skip}>${workbench.skip}</button>
    <h1>${workbench.title}</h1>
    <nav aria-label=${workbench.tools}>
      ${tools.map(
        ({ id }) =>
          html`<button
            type="button"
            class="quiet"
            aria-current=${id === tool ? "page" : "false"}
            @click=${() => open(id)}
          >
            ${words.tools[id].name}
          </button>`,
      )}
    </nav>
    <div class="row settings">
      ${choice(workbench.language, locales, languageNames, locale, (chosen) => choose({ locale: chosen }))}
      ${choice(workbench.theme, themes, workbench.themes, theme, (chosen) => choose({ theme: chosen }))}
      <button type="button" aria-label=${workbench.shortcuts} title=${workbench.shortcuts} @click=${help}>
        ?
      </button>
    </div>
  </header>`;
}

/** Where the bar is too narrow for all tools, the open one is in sight. Nothing around the bar moves. */
export function showOpenTool(root: ParentNode): void {
  const nav = root.querySelector<HTMLElement>(".bar nav");
  const open = nav?.querySelector<HTMLElement>('[aria-current="page"]');
  if (nav && open) nav.scrollLeft = open.offsetLeft - (nav.clientWidth - open.offsetWidth) / 2;
}
