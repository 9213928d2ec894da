import type { Settings } from "./messages.js";

/** What a frame is told by its own address, before anyone spoke to it. */
export interface FrameParameters {
  /** Made by the page for this one frame: whoever knows it knows the frame. */
  readonly nonce: string;
  readonly storage: string;
  readonly settings: Omit<Settings, "look">;
}

const names = ["tool", "platform", "locale", "theme"] as const;

/** The address of the frame's page. In the fragment, so that no server hears of it. */
export function frameAddress(page: URL, { nonce, storage, settings }: FrameParameters): string {
  const said = new URLSearchParams({ frame: nonce, storage });
  for (const name of names) {
    const value = settings[name];
    if (value !== null) said.set(name, value);
  }
  const address = new URL(page);
  address.hash = said.toString();
  return address.href;
}

/** What a fragment says, or `null` when no page that wants to talk has made it. */
export function frameParameters(fragment: string): FrameParameters | null {
  const said = new URLSearchParams(fragment.replace(/^#/u, ""));
  const nonce = said.get("frame");
  if (nonce === null || nonce === "") return null;
  return {
    nonce,
    storage: said.get("storage") ?? "local",
    settings: {
      tool: said.get("tool"),
      platform: said.get("platform"),
      locale: said.get("locale"),
      theme: said.get("theme"),
    },
  };
}
