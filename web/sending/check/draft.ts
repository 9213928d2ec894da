import type { ConsentEvent, MessageCategory, MessageKind, ReplyEvent, SendCheckRequest } from "liaotai";
import { type ChannelId, isChannel } from "../../windows/channels.js";

/** Where the draft is kept. */
export const draftKey = "sending/check";

export const messageKinds = ["free-form", "template", "order-template", "broadcast"] as const;
export const messageCategories = ["marketing", "utility", "authentication", "service"] as const;
export const orderEvents = ["order-confirmed", "shipped", "logistics-update"] as const;
/** Regions whose law has hours of its own, and those where most of our sellers' customers are. */
export const regions = [
  "TW",
  "CN",
  "HK",
  "MY",
  "SG",
  "ID",
  "TH",
  "VN",
  "PH",
  "IN",
  "KR",
  "US",
  "DE",
  "BR",
] as const;

/** A consent record as it is typed in. */
export type DraftConsent = Omit<ConsentEvent, "at"> & { at: number | null };

/** A message that is about to be sent, and what is known about its recipient. */
export interface SendDraft {
  readonly channel: ChannelId;
  /** Whose records of the ledger these are; null: nobody's in particular. */
  readonly customer: string | null;
  readonly kind: MessageKind;
  readonly category: MessageCategory | null;
  /** What an order template tells of. */
  readonly event: string | null;
  readonly text: string;
  /** Sent by a plug-in or a script on personal accounts. */
  readonly isUnofficial: boolean;
  /** null: now, whenever that is. */
  readonly at: number | null;
  readonly events: readonly { at: number; type: string }[];
  readonly consent: readonly DraftConsent[];
  readonly region: string | null;
  readonly utcOffsetMinutes: number | null;
}

export const emptyDraft: SendDraft = {
  channel: "whatsapp",
  customer: null,
  kind: "free-form",
  category: null,
  event: null,
  text: "",
  isUnofficial: false,
  at: null,
  events: [],
  consent: [],
  region: null,
  utcOffsetMinutes: null,
};

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word | null {
  return words.find((word) => word === value) ?? null;
}

function isEvent(value: unknown): value is ReplyEvent & { at: number } {
  const { at, type } = (value ?? {}) as Partial<ReplyEvent>;
  return typeof at === "number" && typeof type === "string";
}

function isConsent(value: unknown): value is DraftConsent {
  const { type } = (value ?? {}) as Partial<DraftConsent>;
  return type === "opt-in" || type === "opt-out" || type === "message";
}

/** What was kept, as far as it still is a draft. */
export function keptDraft(value: unknown): SendDraft {
  const kept = (value ?? {}) as Partial<Record<keyof SendDraft, unknown>>;
  const { channel, customer, text, at, events, consent, utcOffsetMinutes } = kept;
  return {
    channel: isChannel(channel) ? channel : emptyDraft.channel,
    customer: typeof customer === "string" ? customer : null,
    kind: oneOf(messageKinds, kept.kind) ?? emptyDraft.kind,
    category: oneOf(messageCategories, kept.category),
    event: oneOf(orderEvents, kept.event),
    text: typeof text === "string" ? text : "",
    isUnofficial: kept.isUnofficial === true,
    at: typeof at === "number" ? at : null,
    events: Array.isArray(events) ? events.filter(isEvent) : [],
    consent: Array.isArray(consent) ? consent.filter(isConsent) : [],
    region: oneOf(regions, kept.region),
    utcOffsetMinutes: typeof utcOffsetMinutes === "number" ? utcOffsetMinutes : null,
  };
}

/** What the engine is asked about a draft at the instant `now`. */
export function requestOf(draft: SendDraft, now: number): SendCheckRequest {
  const { channel, kind, category, event, text, isUnofficial, at, events, consent } = draft;
  const { region, utcOffsetMinutes } = draft;
  return {
    channel,
    at: at ?? now,
    events: [...events],
    message: {
      kind,
      ...(category !== null && { category }),
      ...(text !== "" && { text }),
      ...(kind === "order-template" && event !== null && { event }),
      ...(isUnofficial && { sender: "unofficial-bulk" as const }),
    },
    consent: [...consent],
    recipient: {
      ...(region !== null && { region }),
      ...(utcOffsetMinutes !== null && { utcOffsetMinutes }),
    },
  };
}

/** A first draft to look at: a promotion to a customer who wrote the day before yesterday and once agreed. */
export function exampleDraft(now: number, text: string): SendDraft {
  const hourMs = 3_600_000;
  return {
    ...emptyDraft,
    category: "marketing",
    text,
    events: [{ at: now - 50 * hourMs, type: "user-message" }],
    consent: [
      {
        at: now - 2000 * hourMs,
        type: "opt-in",
        method: "checkbox",
        purposes: ["marketing"],
        wordingVersion: "2026-06",
        privacyLink: true,
      },
    ],
    region: "TW",
    utcOffsetMinutes: 480,
  };
}
