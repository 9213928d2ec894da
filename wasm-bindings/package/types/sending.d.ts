import type { Arguments, Instant, Source, Warning } from "./common.js";
import type { LintSettings, Severity } from "./lint.js";
import type { ReplyEvent, ReplyEventColumns, ReplyWindowReadings } from "./reply-window.js";

export type MessageKind = "free-form" | "template" | "order-template" | "broadcast";
export type MessageCategory = "marketing" | "utility" | "authentication" | "service";

/** Who receives a message. The offset wins over the zone; the region is taken from the zone when it is absent. */
export interface Recipient {
  /**
   * IANA name in any case. Known: those of the United States with their territories, of India, Korea and Europe, and of
   * markets in Asia and Brazil; any other is told of in `reasons`.
   */
  timeZone?: string;
  utcOffsetMinutes?: number;
  /** ISO 3166 code of a country: `US`, `IN`, `KR`, `DE` …, or `EU`. Any other is warned of (`unknown_region`). */
  region?: string;
}

export interface OutgoingMessage {
  kind: MessageKind;
  category?: MessageCategory;
  text?: string;
  /** What an order template tells of: Shopee has `order-confirmed`, `shipped` and `logistics-update`. */
  event?: string;
  /** `unofficial-bulk`: a plug-in or a script on personal accounts sends it. Default: `official`. */
  sender?: "official" | "unofficial-bulk";
}

export interface ConsentEvent {
  /** A record without it counts as one whose time is unknown. */
  at?: Instant | null;
  type: "opt-in" | "opt-out" | "message";
  text?: string;
  /** `checkbox`, `keyword`, `qr-form`, `verbal` … */
  method?: string;
  prechecked?: boolean;
  purposes?: string[];
  wordingVersion?: string;
  ip?: string;
  privacyLink?: boolean;
}

export interface SendCheckRequest {
  /** A channel of `replyWindow`, or `whatsapp-unofficial`, `whatsapp-personal`: what never may send in bulk. */
  channel: string;
  at: Instant;
  /** What of ours is not a `reply` may stand here as `template`, `order-template` or `broadcast`. */
  events: ReplyEvent[] | ReplyEventColumns;
  message: OutgoingMessage;
  consent?: ConsentEvent[];
  recipient?: Recipient;
  /** Default: ten minutes. */
  safetyMarginMs?: number;
  readings?: ReplyWindowReadings;
  /** One's own words for the linter, as in `lint`. */
  settings?: LintSettings;
}

export interface SendReason {
  code: string;
  /** Of what the linter found: `rule`, `category`, `start`, `end` and what its own sentence names. */
  args: Arguments;
  /** `error` blocks, `warning` asks for a look, `info` tells. */
  severity: Severity;
  source: Source;
}

export interface SendCheckReport {
  verdict: "allowed" | "review" | "blocked";
  reasons: SendReason[];
  /** What would make it possible, the nearest first. */
  next: { code: string; args: Arguments }[];
  /** What the consent records say about marketing at `at`. */
  consent: {
    state: "opted-in" | "opted-out" | "none";
    /** Since when, null when unknown or when there is no record. */
    since: number | null;
    /** One entry for each record of `consent`, in its order. */
    records: {
      record: number;
      /** What its text was read as. */
      reads: "opt-in" | "opt-out" | "message";
      valid: boolean;
      complete: boolean;
      /** `time`, `wording`, `method`, `purposes`. */
      missing: string[];
    }[];
  };
  warnings: Warning[];
}

export interface SendRow {
  at: Instant;
  direction: "in" | "out";
  buyer: string | number;
  text: string;
  ip?: string;
  agent?: string;
  /** The buyer had written to the shop before. Read from the log when absent. */
  inquired?: boolean;
  /**
   * Of ours: `free-form` (when absent), `auto-reply`, `template`, `order-template`, `broadcast`, `marketing`, `utility` …
   * Of theirs: a trigger of the channel; `user-message` when absent.
   */
  kind?: string;
}

export interface SendColumns {
  columns: true;
  at: Float64Array | Instant[];
  /** Words, or their numbers: 0 in, 1 out. */
  direction: string[] | Uint8Array;
  buyer: string[] | Uint32Array | (string | number)[];
  text: string[];
  ip?: (string | null)[];
  agent?: (string | null)[];
  /** Or 1 and 0. */
  inquired?: (boolean | null)[] | Uint8Array;
  kind?: (string | null)[];
}

export interface AuditReadings extends ReplyWindowReadings {
  /** Whether an automatic reply that says something counts as a first response. The article: yes; the guide: no. */
  autoReply?: "counts" | "does-not-count";
  /** The text of how many buyers is `pasted-to-many`: 5 unless told. */
  pastedBuyers?: number;
  /** How many promotions in a row without a word of the buyer are `promotion-ignored`: 3 unless told. */
  ignoredPromotions?: number;
}

export interface AuditSendsRequest {
  channel: string;
  sends: SendRow[];
  /** Of all buyers of the log: for quiet hours. */
  recipient?: Recipient;
  /** Of the shop, for figures by day. Default: 0. */
  utcOffsetMinutes?: number;
  readings?: AuditReadings;
}

/** The same for large logs. */
export interface ColumnAuditSendsRequest extends Omit<AuditSendsRequest, "sends"> {
  sends: SendColumns;
}

export type AuditCode =
  | "coupon-burst"
  | "repeated-to-buyer"
  | "unanswered-run"
  | "pasted-to-many"
  | "late-first-response"
  | "empty-auto-reply"
  | "outside-window"
  | "after-opt-out"
  | "quiet-hours"
  | "promotion-ignored";

export interface AuditFinding {
  code: AuditCode;
  severity: Severity;
  /** Places in the log as given, in the order of time, and of one instant as they stand there. */
  sends: number[];
  /** Absent where the finding is about several buyers. */
  buyer?: string | number;
  args: Arguments;
  source: Source;
}

/** Shares are between 0 and 1, null when nothing was counted. */
export interface SendFigures {
  /** Messages of ours and of buyers. */
  sent: number;
  received: number;
  /** Who got or wrote a message. */
  buyers: number;
  /** Messages of buyers that waited for an answer; those that follow before the answer belong to it. */
  inquiries: number;
  /** Inquiries that a person answered, and those answered within the platform's time. */
  answered: number;
  answeredInTime: number;
  responseRate: number | null;
  withinThreeMinutes: number | null;
  /** Of those that a person answered; null when there is none. */
  responseTimesMs: { median: number; p90: number; longest: number; mean: number } | null;
  /** How many answers came after at most so long; `upToMs` null: longer than all of them. */
  distribution: { upToMs: number | null; count: number }[];
  /** Buyers who got a message, and those of them who wrote afterwards. */
  messaged: number;
  reacted: number;
  replyRate: number | null;
  /** Those of them who asked for no more. */
  optOuts: number;
  optOutRate: number | null;
}

/** What a log comes to beside its findings. */
export interface AuditSummary {
  figures: SendFigures & {
    byDay: ({ day: string } & SendFigures)[];
    byAgent: ({ agent: string | null } & SendFigures)[];
  };
  /** What should be said about the rules: sources that disagree, buyers whose local time is unknown. */
  notes: { code: string; args: Arguments; source: Source }[];
  /** `repeated_rows`: so many (`count`) are equal to another one in everything. They count: is the log in there twice? */
  warnings: Warning[];
}

export interface AuditSendsReport extends AuditSummary {
  /** By their first message, in the order of time. */
  findings: AuditFinding[];
}

/** A column of an argument: null where a finding's sentence does not name it. */
export type AuditArgumentColumn = Float64Array | (number | null)[];

/** Findings as equally long columns: those of `AuditFinding`, its arguments each as a column of its own. */
export interface AuditFindingColumns {
  columns: true;
  code: AuditCode[];
  severity: Severity[];
  /** Numbers alone are a `Float64Array`; null where the finding is about several buyers. */
  buyer: (string | number | null)[] | Float64Array;
  /** The finding's rows are `sends.subarray(begin, end)` of the list beside these columns. */
  sendsBegin: Float64Array;
  sendsEnd: Float64Array;
  buyers: AuditArgumentColumn;
  minutes: AuditArgumentColumn;
  count: AuditArgumentColumn;
  limitMs: AuditArgumentColumn;
  waitedMs: AuditArgumentColumn;
  answered: AuditArgumentColumn;
  why: (string | null)[] | Float64Array;
  afterMs: AuditArgumentColumn;
  from: AuditArgumentColumn;
  until: AuditArgumentColumn;
  source: Source[];
}

/** Findings as columns, and their rows: places in the log as given, one finding's after the other's. */
export interface FoundInAudit {
  findings: AuditFindingColumns;
  sends: Float64Array;
}

/** The answer to a log in columns. */
export interface ColumnAuditSendsReport extends FoundInAudit, AuditSummary {}

/** What of a log comes at once: one row, several, or columns. */
export type AuditPiece = SendRow | SendRow[] | SendColumns;

/**
 * A log that comes as it is read, so that nobody holds it as a whole. With `order: "time"` (when absent) a row may come
 * up to 65,536 rows late; a log whose first 131,072 rows show that it stands in another order, newest first or chat by
 * chat, is put in order as a whole, for which its rows are kept without their texts, 56 bytes each. One that turns out so
 * only later is refused (`bad_value` at the row): `order: "any"` keeps the rows of every log.
 */
export interface AuditSendsManySource extends Omit<AuditSendsRequest, "sends"> {
  sends: SendColumns | Iterable<AuditPiece> | AsyncIterable<AuditPiece>;
  order?: "time" | "any";
}

export interface AuditSendsManyProgress {
  /** Rows that were read so far. */
  done: number;
  /** `Infinity` when nobody knows how many there are. */
  total: number;
}

export interface AuditSendsManyOptions {
  /** Aborting refuses the promise with the signal's reason. */
  signal?: AbortSignal;
  onProgress?: (progress: AuditSendsManyProgress) => void;
  /** Some thousand findings at a time. They are handed on and not collected: the report has none. */
  onFound?: (found: FoundInAudit) => void;
  /**
   * With `onFound`: by their first message, in the order of time, all of them once the log has ended. Otherwise a finding
   * comes as soon as nothing more can belong to it.
   */
  inOrder?: boolean;
}

export interface AuditSendsManySummary extends AuditSummary {
  /** How many rows the log has. */
  rows: number;
}

export interface AuditSendsManyReport extends ColumnAuditSendsReport {
  rows: number;
}

export interface PenaltyRequest {
  platform: string;
  violations: { at: Instant; code: string }[];
  now: Instant;
}

export interface PenaltyReport {
  /** How many violations count at `now`; 0: none. */
  step: number;
  /** What this step is. */
  current: { code: string; args: Arguments; source: Source } | null;
  /** null: nothing is locked, it is permanent, or nobody says until when. */
  unlocksAt: number | null;
  permanent: boolean;
  /** What to do and to hand in; `by`, `days`, `questions` … in `args`. */
  restore: { code: string; args: Arguments; source: Source }[];
  /** What the next violation brings; `nothing-more-to-lose` behind the last step. */
  next: { code: string; args: Arguments; source: Source };
  /** Where sources say something else about this step, or about the first one as long as nothing happened. */
  disputed: { code: string; args: Arguments; source: Source; unlocksAt: number | null }[];
  /** Merchant points that the violations cost, where the platform counts them. */
  points: { code: string; args: Arguments; source: Source } | null;
  /** The whole ladder, from the first step. */
  ladder: { step: number; code: string; args: Arguments; source: Source }[];
  warnings: Warning[];
}
