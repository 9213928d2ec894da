import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from "lit";
import type { ToolContext, ToolId } from "./tool.js";
import { tools } from "./tools.js";

/** Where a key is a letter, or moves something. */
const ownKeys = "input, select, textarea, dialog, [role=grid]";

/** Single keys anywhere outside of fields: the sheet of keys, and a tool by its number. */
export class Keyboard implements ReactiveController {
  readonly #host: LitElement & { readonly page: boolean };
  readonly #open: (tool: ToolId) => void;
  #isSheetOpen = false;
  /** Whether single keys do something: who speaks to the computer turns them off. */
  isOn = true;

  constructor(host: LitElement & { readonly page: boolean }, open: (tool: ToolId) => void) {
    this.#host = host;
    this.#open = open;
    host.addController(this);
  }

  /** Where keys are heard: all over a page of its own, else in the element. */
  get #heardIn(): EventTarget {
    return this.#host.page ? document : this.#host;
  }

  hostConnected(): void {
    this.#heardIn.addEventListener("keydown", this.#press);
  }

  hostDisconnected(): void {
    this.#heardIn.removeEventListener("keydown", this.#press);
    this.#isSheetOpen = false;
  }

  /** Opens the sheet of keys, whose code comes with it. */
  readonly help = async (): Promise<void> => {
    await import("./shortcuts.js");
    this.#isSheetOpen = true;
    this.#host.requestUpdate();
  };

  sheet(context: ToolContext, turn: (isOn: boolean) => void): TemplateResult | typeof nothing {
    if (!this.#isSheetOpen) return nothing;
    return html`<liaotai-shortcuts
      .context=${context}
      .isOn=${this.isOn}
      .turn=${turn}
      .close=${() => {
        this.#isSheetOpen = false;
        this.#host.requestUpdate();
      }}
    ></liaotai-shortcuts>`;
  }

  readonly #press = (event: Event): void => {
    if (!(event instanceof KeyboardEvent)) return;
    if (!this.isOn || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const [target] = event.composedPath();
    if (target instanceof Element && target.closest(ownKeys)) return;
    const tool = tools[Number(event.key) - 1];
    if (event.key === "?") void this.help();
    else if (tool) this.#open(tool.id);
  };
}
