import type { WidgetEvents } from "liaotai/widget";
import { protocolVersion } from "../protocol.js";
import type { Told } from "../told.js";

/** What a host may set while the frame is open. Texts are attributes, as the element has them. */
export interface Settings {
  readonly tool: string | null;
  readonly platform: string | null;
  readonly locale: string | null;
  readonly theme: string | null;
  /** Colours and sizes of the host: custom properties with their values. */
  readonly look: Readonly<Record<string, string>>;
}

/** What a user may choose inside of the frame: the same attributes, as they are now. */
export type Chosen = Pick<Settings, "tool" | "locale" | "theme">;

/** The methods of the element that are answered in the frame. */
export const methods = ["getState", "setState", "getToolState", "setToolState", "call"] as const;
export type Method = (typeof methods)[number];

/** Why a frame does not talk to the page that it stands in. */
export const refusals = ["origin_not_allowed", "protocol_mismatch"] as const;
export type Refusal = (typeof refusals)[number];

type Message<Kind extends string, Content = unknown> = {
  readonly protocol: number;
  readonly kind: Kind;
} & Content;

/** What is said between the two windows until there is a channel that nobody else hears. Always with the frame's nonce. */
export type Handshake =
  /** The frame is there. Said to whoever is around it. */
  | Message<"liaotai-hello", { readonly nonce: string }>
  /** The page answers, with one end of the channel. */
  | Message<"liaotai-connect", { readonly nonce: string; readonly settings: Settings }>
  /** The frame takes nothing from this page. `origin` is the page's, as the browser names it. */
  | Message<"liaotai-refused", { readonly nonce: string; readonly code: Refusal; readonly origin: string }>;

/** From the page to the frame, over the channel. Every request is answered by one answer or refusal with its id. */
export type FromHost =
  | Message<"settings", { readonly settings: Settings }>
  | Message<
      "request",
      { readonly id: number; readonly method: Method; readonly arguments: readonly unknown[] }
    >;

/** The details of one event of the element, as they cross the channel. */
export type EventMessage = {
  [Name in keyof WidgetEvents]: Message<"event", { readonly name: Name; readonly detail: Told<Name> }>;
}[keyof WidgetEvents];

/** From the frame to the page, over the channel. */
export type FromFrame =
  | Message<"connected">
  | Message<"height", { readonly height: number }>
  | EventMessage
  | Message<"chosen", { readonly chosen: Chosen }>
  | Message<"answer", { readonly id: number; readonly value: unknown }>
  | Message<
      "refusal",
      { readonly id: number; readonly code: string; readonly path: string; readonly message: string }
    >;

const handshakes = ["liaotai-hello", "liaotai-connect", "liaotai-refused"];

/** Whether something that arrived at the window belongs to the handshake of the frame with this nonce. */
export function isHandshake(data: unknown, nonce: string): data is Handshake {
  const { kind, nonce: theirs } = (data ?? {}) as Partial<Handshake>;
  return handshakes.some((each) => each === kind) && theirs === nonce;
}

/** Whether something that arrived over the channel is a message of this version. */
export function isOfThisProtocol(data: unknown): boolean {
  return (data as Partial<FromFrame> | null | undefined)?.protocol === protocolVersion;
}
