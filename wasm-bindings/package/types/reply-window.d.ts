import type { Arguments, Instant, Source, Warning } from "./common.js";

export interface ReplyEvent {
  at: Instant;
  /** A trigger of the channel such as `user-message`, or `reply`: ours. */
  type: string;
  text?: string;
  id?: string;
}

/** Where sources disagree: which of them to follow. The first word is the default. */
export interface ReplyWindowReadings {
  menuClick?: "1min" | "48h";
  quota?: 5 | 20;
  overlap?: "independent" | "latest-only";
  /** `tiktok-shop`: whose response time counts. */
  region?: "sea" | "us";
}

export interface ReplyWindowRequest {
  channel: string;
  events: ReplyEvent[];
  now: Instant;
  /** Default: ten minutes. */
  safetyMarginMs?: number;
  readings?: ReplyWindowReadings;
}

export interface ReplyWindowReport {
  /** `closing`: inside the safety margin. */
  state: "never-opened" | "open" | "closing" | "closed";
  /** Index of the event that opened the window that closes last. */
  openedBy: number | null;
  opensAt: number | null;
  closesAt: number | null;
  safeUntil: number | null;
  remainingMs: number;
  closedBy: "elapsed" | "unfollow" | "quota" | null;
  quota: { limit: number | null; used: number; left: number | null };
  windows: {
    trigger: string;
    /** Which of the trigger's windows: a shop can be measured by more than one. */
    name: string;
    /** `sending`: the platform refuses messages outside; `target`: the shop is only measured by it. */
    limits: "sending" | "target";
    event: number;
    opensAt: number;
    closesAt: number;
    limit: number | null;
    used: number;
    source: Source;
  }[];
  /** Events that opened nothing, and why. */
  ignored: { event: number; code: string }[];
  /** What may be sent now. */
  allowed: string[];
  /** What remains once it is closed. */
  alternatives: { code: string; args: Arguments; source: Source }[];
  /** The platform's own error code that a send would get now; `meaning` names the sentence for it. */
  errors: { code: string; meaning: string; args: Arguments; source: Source }[];
  notes: { code: string; args: Arguments; source: Source }[];
  warnings: Warning[];
}

export interface ReadReplyLogRequest {
  /** Guessed from the log when absent. */
  format?: "wechat-recordlist" | "whatsapp-webhook";
  /** What the platform exported, as parsed JSON. */
  log: unknown;
}

export interface ReplyLog {
  channel: string;
  customers: { id: string; events: ReplyEvent[] }[];
  /** Rows that are no event of a customer's: JSON pointers into the request to the row and to what in it, and why. */
  skipped: { row: string; path: string; code: string }[];
  warnings: Warning[];
}
