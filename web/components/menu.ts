import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { define, Part } from "../workbench/part.js";

/** One thing that a menu offers. */
export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
}

/**
 * A button that opens a menu. The arrow keys, Home and End go through it, Enter chooses, Esc closes it, and so does
 * leaving it. `items` is asked when it opens.
 */
export class Menu extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    label: { attribute: false },
    face: { attribute: false },
    items: { attribute: false },
    open: { state: true },
  };

  /** What the button is called. */
  declare label: string;
  /** What the button shows. */
  declare face: unknown;
  declare items: () => readonly MenuItem[];
  declare protected open: boolean;

  constructor() {
    super();
    this.open = false;
    this.addEventListener("keydown", this.#key);
    this.addEventListener("focusout", (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) this.open = false;
    });
  }

  protected override render(): TemplateResult {
    return html`<button
        type="button"
        class="quiet"
        aria-haspopup="menu"
        aria-expanded=${this.open}
        aria-label=${this.label}
        title=${this.label}
        @click=${() => (this.open = !this.open)}
      >
        ${this.face}
      </button>
      ${this.open ? this.#list() : nothing}`;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has("open") || !this.open) return;
    this.#bringIntoView();
    this.#entries()[0]?.focus();
  }

  /** A menu under a button at the page's edge stays within the page. */
  #bringIntoView(): void {
    const list = this.querySelector<HTMLElement>(".menu");
    if (!list) return;
    const beyond = list.getBoundingClientRect().right - document.documentElement.clientWidth;
    list.style.setProperty("--beyond", `${Math.max(0, beyond)}px`);
    list.scrollIntoView({ block: "nearest" });
  }

  #list(): TemplateResult {
    return html`<ul class="panel menu" role="menu" aria-label=${this.label}>
      ${this.items().map(
        ({ label, run }) =>
          html`<li role="none">
            <button
              type="button"
              role="menuitem"
              tabindex="-1"
              class="quiet"
              @click=${() => this.#choose(run)}
            >
              ${label}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #choose(run: () => void): void {
    this.#close();
    run();
  }

  #close(): void {
    this.open = false;
    this.querySelector("button")?.focus();
  }

  #entries(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[role=menuitem]")];
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (!this.open) return;
    if (event.key === "Escape") this.#close();
    else if (!this.#focus(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Moves through the entries. Answers whether the key does. */
  #focus(key: string): boolean {
    const entries = this.#entries();
    const at = entries.findIndex((entry) => entry.matches(":focus"));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
    if (to === undefined) return false;
    entries.at(to % entries.length)?.focus();
    return true;
  }
}

define("liaotai-menu", Menu);
