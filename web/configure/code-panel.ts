import { html, nothing, type PropertyDeclarations, type TemplateResult, LitElement } from "lit";
import { tabList } from "../components/tab-list.js";
import { define } from "../workbench/part.js";
import type { Choices } from "./choices.js";
import type { Site } from "./site.js";
import { allowLine, policies, snippet, type Target, targets } from "./snippets.js";
import { mayBeFramed } from "./choices.js";
import type { ConfigureWords } from "./words.js";

/** The code for what was chosen, what the portal's policy needs, and who has to be allowed. */
export class CodePanel extends LitElement {
  static override properties: PropertyDeclarations = {
    choices: { attribute: false },
    site: { attribute: false },
    words: { attribute: false },
    target: { state: true },
    said: { state: true },
  };

  declare choices: Choices;
  declare site: Site;
  declare words: ConfigureWords;
  declare protected target: Target;
  declare protected said: string;

  constructor() {
    super();
    this.target = "html";
    this.said = "";
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { words, choices, site } = this;
    const { inline, frame } = policies(choices, site);
    const page = new URL("./embed.html", site.address).href;
    return html`
      <h2>${words.code}</h2>
      ${tabList(
        "code",
        words.code,
        targets.map((id) => ({ id, name: words.targets[id] })),
        this.target,
        (target) => (this.target = target),
      )}
      <div role="tabpanel" id="code-panel-${this.target}" aria-labelledby="code-tab-${this.target}">
        ${this.#block("snippet", snippet(this.target, choices, site))}
      </div>
      <h3>${words.policy}</h3>
      ${
        inline === null
          ? nothing
          : html`<p>${words.policyInline}</p>
              ${this.#block("inline", inline)}`
      }
      ${
        frame === null
          ? nothing
          : html`<p>${words.policyFrame}</p>
              ${this.#block("frame", frame)}`
      }
      <p class="soft small">${words.cors}</p>
      ${mayBeFramed(choices) ? this.#allow(page) : nothing}
      <p class="soft small" role="status">${this.said}</p>
    `;
  }

  #allow(page: string): TemplateResult {
    const { words } = this;
    return html`<h3>${words.allow}</h3>
      <p>${words.allowHint.replace("{page}", page)}</p>
      ${this.#block("allow", allowLine(words.yourOrigin))}`;
  }

  #block(id: string, text: string): TemplateResult {
    const { words } = this;
    return html`<div class="block">
      <pre tabindex="0" id="code-${id}"><code>${text}</code></pre>
      <div>
        <button type="button" @click=${() => void this.#copy(id, text)}>${words.copy}</button>
      </div>
    </div>`;
  }

  /** Where the browser lets no page write to the clipboard, the text is selected for the user to copy. */
  async #copy(id: string, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.said = this.words.copied;
    } catch {
      const block = this.querySelector(`#code-${id}`);
      if (block) getSelection()?.selectAllChildren(block);
      this.said = this.words.selected;
    }
  }
}

define("liaotai-configure-code", CodePanel);
