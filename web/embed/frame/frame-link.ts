import { EngineError } from "../../engine/client.js";
import { protocolVersion } from "../protocol.js";
import {
  type Chosen,
  type EventMessage,
  type FromFrame,
  type FromHost,
  type Handshake,
  isHandshake,
  isOfThisProtocol,
  type Method,
  type Settings,
} from "./messages.js";

/** What the page learns from its frame. */
export interface FrameListener {
  /** There is a channel: what was asked is on its way. Also after the frame loaded anew. */
  connected(): void;
  /** There is no channel, and the reason. */
  failed(problem: EngineError): void;
  event(event: EventMessage): void;
  height(pixels: number): void;
  /** The user chose another tool, language or appearance. */
  chosen(chosen: Chosen): void;
}

/** Longest waits, in milliseconds. */
export interface FrameLimits {
  /** For the frame's page to be there. */
  readonly hello: number;
  /** For its answer to the offered channel. */
  readonly connected: number;
  /** For the answer to one request. */
  readonly answer: number;
}

const usualLimits: FrameLimits = { hello: 15_000, connected: 10_000, answer: 60_000 };

interface Waiting {
  readonly message: FromHost;
  readonly limit: ReturnType<typeof setTimeout>;
  resolve(value: unknown): void;
  reject(reason: EngineError): void;
}

/**
 * The page's end of what it says to its frame. The frame is believed to be the one that was made when a message comes
 * from its window, from its origin, and names its nonce; from then on both speak over a channel of their own.
 */
export class FrameLink {
  readonly #frame: HTMLIFrameElement;
  readonly #nonce: string;
  /** The origin of the frame's page; `null` for a sandboxed one, whose origin no other page has. */
  readonly #origin: string | null;
  readonly #settings: () => Settings;
  readonly #listener: FrameListener;
  readonly #limits: FrameLimits;
  readonly #waiting = new Map<number, Waiting>();
  #port: MessagePort | null = null;
  #isConnected = false;
  #failure: EngineError | null = null;
  #limit: ReturnType<typeof setTimeout> | undefined;
  #nextId = 1;

  constructor(
    frame: HTMLIFrameElement,
    { nonce, origin, settings }: { nonce: string; origin: string | null; settings: () => Settings },
    listener: FrameListener,
    limits = usualLimits,
  ) {
    this.#frame = frame;
    this.#nonce = nonce;
    this.#origin = origin;
    this.#settings = settings;
    this.#listener = listener;
    this.#limits = limits;
    addEventListener("message", this.#heard);
    addEventListener("securitypolicyviolation", this.#refusedByPolicy);
    this.#expect(limits.hello, "frame_silent", "the frame's page did not answer");
  }

  /** Asks the frame. Always settles: with its answer, after the limit, or when there is no frame any more. */
  request(method: Method, ...args: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#failure) {
        reject(this.#failure);
        return;
      }
      const id = this.#nextId++;
      const message: FromHost = {
        protocol: protocolVersion,
        kind: "request",
        id,
        method,
        arguments: args,
      };
      const seconds = this.#limits.answer / 1000;
      const limit = setTimeout(() => {
        this.#refuse(id, new EngineError("timed_out", "", `no answer within ${seconds} seconds`));
      }, this.#limits.answer);
      this.#waiting.set(id, { message, limit, resolve, reject });
      if (this.#isConnected) this.#post(id, message);
    });
  }

  /** Tells the frame what is set now. */
  renewSettings(): void {
    if (this.#isConnected) {
      this.#port?.postMessage({ protocol: protocolVersion, kind: "settings", settings: this.#settings() });
    }
  }

  /** The frame goes. What waits is refused, and whatever it still says finds nobody. */
  close(): void {
    this.#end(new EngineError("frame_closed", "", "the frame was removed"));
  }

  readonly #heard = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.#frame.contentWindow || event.origin !== (this.#origin ?? "null")) return;
    if (!isHandshake(event.data, this.#nonce)) return;
    if (event.data.kind === "liaotai-hello") this.#welcome(event.data);
    if (event.data.kind === "liaotai-refused") this.#fail(refused(event.data));
  };

  /** A frame that the page's policy forbids never loads, and says nothing. */
  readonly #refusedByPolicy = (event: SecurityPolicyViolationEvent): void => {
    const isAboutFrames = ["frame-src", "child-src", "default-src"].includes(event.effectiveDirective);
    if (!isAboutFrames || event.disposition !== "enforce") return;
    const address = new URL(this.#frame.src);
    if (event.blockedURI !== address.origin && !event.blockedURI.startsWith(address.origin + "/")) return;
    const directive = `${event.effectiveDirective} ${address.origin}`;
    this.#fail(new EngineError("frame_forbidden", "", `this page's policy lacks: ${directive}`));
  };

  /** The frame's page is there, or there again: it gets a channel, and settings with it. */
  #welcome({ protocol }: Handshake): void {
    if (protocol !== protocolVersion) {
      this.#fail(mismatch(protocol));
      return;
    }
    this.#loseChannel(new EngineError("frame_closed", "", "the frame loaded anew"));
    this.#failure = null;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }: MessageEvent<FromFrame>) => {
      if (isOfThisProtocol(data)) this.#receive(data);
    };
    this.#expect(this.#limits.connected, "frame_silent", "the frame did not take up the channel");
    const connect: Handshake = {
      protocol: protocolVersion,
      kind: "liaotai-connect",
      nonce: this.#nonce,
      settings: this.#settings(),
    };
    // A sandboxed frame has an origin that can't be named; it proved by the nonce that it is the one.
    this.#frame.contentWindow?.postMessage(connect, this.#origin ?? "*", [port2]);
  }

  #receive(message: FromFrame): void {
    switch (message.kind) {
      case "connected":
        clearTimeout(this.#limit);
        this.#isConnected = true;
        this.#listener.connected();
        for (const [id, { message }] of this.#waiting) this.#post(id, message);
        break;
      case "height":
        if (Number.isFinite(message.height)) this.#listener.height(message.height);
        break;
      case "event":
        this.#listener.event(message);
        break;
      case "chosen":
        this.#listener.chosen(message.chosen);
        break;
      case "answer":
        this.#settle(message.id)?.resolve(message.value);
        break;
      case "refusal":
        this.#refuse(message.id, new EngineError(message.code, message.path, message.message));
    }
  }

  #post(id: number, message: FromHost): void {
    try {
      this.#port?.postMessage(message);
    } catch (problem) {
      // What can't be copied into the frame (a function, say) is the caller's mistake.
      this.#refuse(id, new EngineError("bad_type", "", String(problem)));
    }
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    clearTimeout(waiting?.limit);
    return waiting;
  }

  #refuse(id: number, reason: EngineError): void {
    this.#settle(id)?.reject(reason);
  }

  #expect(limitMs: number, code: string, what: string): void {
    clearTimeout(this.#limit);
    this.#limit = setTimeout(() => {
      this.#fail(new EngineError(code, "", `${what} within ${limitMs / 1000} seconds`));
    }, limitMs);
  }

  /** What waits for the old channel is refused; what waits for the first one is asked over it. */
  #loseChannel(reason: EngineError): void {
    this.#port?.close();
    this.#port = null;
    if (this.#isConnected) for (const id of this.#waiting.keys()) this.#refuse(id, reason);
    this.#isConnected = false;
  }

  /** There is no channel. A frame that comes later after all is still welcome. */
  #fail(problem: EngineError): void {
    clearTimeout(this.#limit);
    this.#loseChannel(problem);
    for (const id of this.#waiting.keys()) this.#refuse(id, problem);
    this.#failure = problem;
    this.#listener.failed(problem);
  }

  #end(reason: EngineError): void {
    removeEventListener("message", this.#heard);
    removeEventListener("securitypolicyviolation", this.#refusedByPolicy);
    clearTimeout(this.#limit);
    this.#loseChannel(reason);
    for (const id of this.#waiting.keys()) this.#refuse(id, reason);
    this.#failure = reason;
  }
}

function mismatch(theirs: number): EngineError {
  return new EngineError(
    "protocol_mismatch",
    "",
    `the page speaks version ${protocolVersion} of the protocol and the frame version ${theirs}`,
  );
}

function refused({ code, origin, protocol }: Extract<Handshake, { kind: "liaotai-refused" }>): EngineError {
  if (code === "protocol_mismatch") return mismatch(protocol);
  return new EngineError(code, "", `${origin} is not among the origins that the frame's page allows`);
}
