import { asEngineError } from "../../engine/client.js";
import { protocolVersion } from "../protocol.js";
import {
  type FromFrame,
  type FromHost,
  type Handshake,
  isHandshake,
  isOfThisProtocol,
  type Method,
  methods,
  type Refusal,
  type Settings,
} from "./messages.js";

/** What the frame does for the page around it. */
export interface HostListener {
  /** The page took up the channel. */
  connected(): void;
  settings(settings: Settings): void;
  /** Answers a request, or throws why not. */
  answer(method: Method, args: readonly unknown[]): Promise<unknown>;
  /** The page is not one from which data are taken. */
  refused(code: Refusal, origin: string): void;
  /** The page did not say a word within the limit. It may still come. */
  silent(): void;
}

/** Longest wait for the page's first word, in milliseconds. */
const usualLimitMs = 10_000;

/** What may be posted: every kind without the version, which is put on here. */
export type Said<Message> = Message extends unknown ? Omit<Message, "protocol"> : never;

/**
 * The frame's end of what it says to the page around it. It speaks to its parent alone, to pages whose origin is
 * allowed, and only to the one that knows the nonce from the frame's address. Everybody else is not heard.
 */
export class HostLink {
  readonly #nonce: string;
  readonly #isAllowed: (origin: string) => boolean;
  readonly #listener: HostListener;
  #port: MessagePort | null = null;

  constructor(
    nonce: string,
    isAllowed: (origin: string) => boolean,
    listener: HostListener,
    limitMs = usualLimitMs,
  ) {
    this.#nonce = nonce;
    this.#isAllowed = isAllowed;
    this.#listener = listener;
    const limit = setTimeout(() => listener.silent(), limitMs);
    addEventListener("message", (event: MessageEvent<unknown>) => {
      if (event.source !== parent || !isHandshake(event.data, nonce)) return;
      if (event.data.kind !== "liaotai-connect") return;
      clearTimeout(limit);
      this.#meet(event.data, event);
    });
    const hello: Handshake = { protocol: protocolVersion, kind: "liaotai-hello", nonce };
    // Whoever is around the frame made its address, and knows what this says.
    parent.postMessage(hello, "*");
  }

  /** Says something to the page, when there is a channel to it. */
  say(message: Said<FromFrame>): void {
    this.#port?.postMessage({ protocol: protocolVersion, ...message });
  }

  #meet({ protocol, settings }: Extract<Handshake, { kind: "liaotai-connect" }>, event: MessageEvent): void {
    const { origin } = event;
    const [port] = event.ports;
    if (protocol !== protocolVersion) this.#refuse("protocol_mismatch", origin);
    else if (!this.#isAllowed(origin)) this.#refuse("origin_not_allowed", origin);
    else if (port) {
      this.#port?.close();
      this.#port = port;
      port.onmessage = ({ data }: MessageEvent<FromHost>) => {
        if (isOfThisProtocol(data)) void this.#receive(data);
      };
      this.say({ kind: "connected" });
      this.#listener.settings(settings);
      this.#listener.connected();
    }
  }

  #refuse(code: Refusal, origin: string): void {
    const refused: Handshake = {
      protocol: protocolVersion,
      kind: "liaotai-refused",
      nonce: this.#nonce,
      code,
      origin,
    };
    // A page without an origin of its own can't be named.
    parent.postMessage(refused, origin === "null" ? "*" : origin);
    this.#listener.refused(code, origin);
  }

  async #receive(message: FromHost): Promise<void> {
    if (message.kind === "settings") {
      this.#listener.settings(message.settings);
      return;
    }
    const { id, method } = message;
    try {
      if (!methods.includes(method)) throw new TypeError(`there is no method ${JSON.stringify(method)}`);
      this.say({ kind: "answer", id, value: await this.#listener.answer(method, message.arguments) });
    } catch (problem) {
      const { code, path, message: text } = asEngineError(problem);
      this.say({ kind: "refusal", id, code, path, message: text });
    }
  }
}
