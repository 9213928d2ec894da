import type { WidgetStorage } from "liaotai/widget";
import { frameAddress } from "./frame-address.js";
import { FrameLink, type FrameListener } from "./frame-link.js";
import type { Settings } from "./messages.js";
import { randomName } from "../../storage/random-name.js";

/** How a frame is made. */
export interface FrameWishes {
  /** The address of `embed.html`. */
  readonly page: URL;
  /** Whether the frame gets no origin of its own, and so nothing of the browser's storage. */
  readonly isSandboxed: boolean;
  readonly storage: WidgetStorage;
  readonly title: string;
  /** What is set now. */
  readonly settings: () => Settings;
}

/** The element that shows another page, and what is said to that page. */
export class Frame {
  readonly element = document.createElement("iframe");
  readonly link: FrameLink;

  constructor({ page, isSandboxed, storage, title, settings }: FrameWishes, listener: FrameListener) {
    const nonce = randomName();
    this.element.setAttribute("part", "frame");
    this.element.className = "frame";
    this.element.title = title;
    this.element.allow = "clipboard-write";
    if (isSandboxed) this.element.setAttribute("sandbox", "allow-scripts");
    this.link = new FrameLink(
      this.element,
      { nonce, origin: isSandboxed ? null : page.origin, settings },
      listener,
    );
    this.element.src = frameAddress(page, { nonce, storage, settings: settings() });
  }
}
