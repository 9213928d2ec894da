import type { ReactiveController, ReactiveElement } from "lit";
import type { ToolId } from "./tool.js";

/** What the page's address names behind its `#`: a tool, and a place in it where one is named. */
export interface Address {
  readonly tool: string;
  readonly place: string | null;
}

export function readAddress(hash: string): Address {
  const [, tool = "", place] = /^#?([^/]*)(?:\/(.*))?$/su.exec(hash) ?? [];
  return { tool, place: place === undefined || place === "" ? null : decoded(place) };
}

export function hashOf(tool: ToolId, place: string | null): string {
  return place === null ? `#${tool}` : `#${tool}/${encodeURI(place)}`;
}

function decoded(place: string): string {
  try {
    return decodeURI(place);
  } catch {
    return place;
  }
}

/** Follows the address of the page that an element is, when it is one. */
export class PageAddress implements ReactiveController {
  readonly #host: ReactiveElement & { readonly page: boolean };
  readonly #opened: (address: Address) => void;

  constructor(host: ReactiveElement & { readonly page: boolean }, opened: (address: Address) => void) {
    this.#host = host;
    this.#opened = opened;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#host.page) return;
    this.#read();
    addEventListener("hashchange", this.#read);
  }

  hostDisconnected(): void {
    removeEventListener("hashchange", this.#read);
  }

  write(tool: ToolId, place: string | null): void {
    // In a frame it would be a step back in the history of the page around it.
    if (this.#isOwn) location.hash = hashOf(tool, place);
  }

  /** What makes addresses of places; `null` where nobody else could open them: in another's page, on a disk. */
  get of(): ((tool: ToolId, place: string) => string) | null {
    return this.#isOwn && location.protocol !== "file:"
      ? (tool, place) => new URL(hashOf(tool, place), location.href).href
      : null;
  }

  get #isOwn(): boolean {
    return this.#host.page && parent === window;
  }

  readonly #read = (): void => this.#opened(readAddress(location.hash));
}
