import type { Platform } from "liaotai";
import { LitElement, type PropertyDeclarations } from "lit";
import type { ToolContext } from "./tool.js";

/**
 * The base of every element inside the workbench. It draws into the workbench's one shadow root, so that labels reach
 * across elements and a host can style the parts; its styles are listed by its tool.
 */
export abstract class Part extends LitElement {
  static override properties: PropertyDeclarations = { context: { attribute: false } };

  declare context: ToolContext;

  #stay = new AbortController();

  /** Aborted when the element leaves the page. */
  protected get stay(): AbortSignal {
    return this.#stay.signal;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.stay.aborted) this.#stay = new AbortController();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stay.abort();
  }

  /** Hands over the platform that the host asks for, now and whenever it asks for another. */
  protected followPlatform(taken: (platform: Platform) => void): void {
    let before: Platform | null = null;
    const hostUpdate = (): void => {
      const { platform } = this.context;
      if (platform !== null && platform !== before) taken(platform);
      before = platform;
    };
    hostUpdate();
    this.addController({ hostUpdate });
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** Defines an element once, also when the script is loaded twice. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
