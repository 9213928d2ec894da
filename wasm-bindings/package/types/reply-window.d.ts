import type { Arguments, Instant, Source, Warning } from "./common.js";
import type { Columns } from "./routing.js";
import type { WeekdayNumber } from "./traffic.js";

export interface ReplyEvent {
  at: Instant;
  /** A trigger of the channel such as `user-message`, or `reply`: ours. */
  type: string;
  /** Of ours: one that says nothing (`.`) is no answer; without a text, or with an empty one, it counts as one. */
  text?: string;
  id?: string | number;
  /** A reply that nobody wrote by hand. It takes a message of the window, and meets no deadline that wants a person. */
  automatic?: boolean;
}

/** One customer's events as columns, each equally long. */
export interface ReplyEventColumns {
  columns: true;
  at: Float64Array | Instant[];
  /** Words, or their places in `types`. */
  type: string[] | Uint8Array;
  /** With numbers as `type`: the words that they stand for, 0 being the first. */
  types?: string[];
  text?: (string | null)[];
  id?: (string | number | null)[];
  /** Or 1 and 0. */
  automatic?: (boolean | null)[] | Uint8Array;
}

type CustomerIds = Uint32Array | Float64Array | (string | number)[];

/** The events of many customers as columns; `customer`, or `buyer`, holds the caller's ids. */
export type CustomerEventColumns = ReplyEventColumns &
  ({ customer: CustomerIds; buyer?: never } | { buyer: CustomerIds; customer?: never });

/** What a local clock showed: the offset that held from an instant on. The first one holds before it, too. */
export interface OffsetChange {
  from: Instant;
  utcOffsetMinutes: number;
}

/** When somebody is there to answer. */
export interface WorkingHours {
  /** Hours that end before they begin, or when they begin, end on the next day; `24:00` ends the day itself. */
  weekly: { weekdays: WeekdayNumber[]; from: string; to: string }[];
  /** Days on which nothing begins, such as holidays: `2026-10-01`, or up to and with `to`. */
  closures?: { from: string; to?: string }[];
  /** Hours of single days, on closed days too. */
  openings?: { date: string; from: string; to: string }[];
  /** The store's clock where it is never put forward or back. Either this or `utcOffsets` is needed. */
  utcOffsetMinutes?: number;
  /** The store's clock where it is: every change that matters, in order of time. */
  utcOffsets?: OffsetChange[];
}

/** Where sources disagree: which of them to follow. The first word is the default. */
export interface ReplyWindowReadings {
  menuClick?: "1min" | "48h";
  quota?: 5 | 20;
  overlap?: "independent" | "latest-only";
  /** `tiktok-shop`: whose response time counts. */
  region?: "sea" | "us";
}

/** What is asked about one customer as about many. */
export interface ReplyWindowQuestion {
  channel: string;
  now: Instant;
  /** Default: ten minutes. */
  safetyMarginMs?: number;
  workingHours?: WorkingHours;
  readings?: ReplyWindowReadings;
}

export interface ReplyWindowRequest extends ReplyWindowQuestion {
  events: ReplyEvent[] | ReplyEventColumns;
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
  errors: { code: number; meaning: string; args: Arguments; source: Source }[];
  notes: { code: string; args: Arguments; source: Source }[];
  /** By when the last inquiry wants its first answer, and whether it got one: how the platform measures the shop. */
  deadlines: ReplyDeadline[];
  /** The messages that are still sensible, at most three, in order of time; empty when nothing may be sent. */
  plan: PlannedMessage[];
  /** Only when the request has `workingHours`. */
  workingHours?: WorkingHoursReport;
  warnings: Warning[];
}

/** By when a first answer is due. */
export interface ReplyDeadline {
  /** `first-reply`, `response-rate`, `human-reply`, `working-hours-reply` */
  code: string;
  /** Index of the event that asked. */
  event: number;
  askedAt: number;
  /** The last instant at which an answer is in time. */
  dueAt: number;
  /** Index of the first answer that counts, and when it was. */
  answer: number | null;
  answeredAt: number | null;
  state: "running" | "met" | "late" | "missed";
  source: Source;
}

/** A message that makes sense, and when. */
export interface PlannedMessage {
  /** `answer-now`, `answer-at-opening`, `follow-up`, `last-call` */
  code: string;
  /** From when until when to send it. */
  from: number;
  until: number;
  /** The same instants and what else the sentence names. */
  args: Arguments;
  source: Source;
}

export interface WorkingHoursReport {
  /** Whether somebody is there now, and until when. */
  open: boolean;
  openUntil: number | null;
  /** When it next opens after now; null when it does not within a year. */
  nextOpeningAt: number | null;
  /** How much of the time until the window closes lies within the hours; null when no window is open. */
  remainingMs: number | null;
  /** Whether the window closes while nobody is there; null when no window is open. */
  closesWhileShut: boolean | null;
  /** The last moment to answer safely within the hours; null when there is none left. */
  answerBefore: number | null;
  /** `closes-while-shut`, `closes-before-opening`, `shut-now`, `always-shut`, … */
  notes: { code: string; args: Arguments }[];
}

export interface ReplyWindowsRequest extends ReplyWindowQuestion {
  customers: { id: string | number; events: ReplyEvent[] }[];
  events?: never;
}

/** The same with the events of all customers in one table. */
export interface ColumnReplyWindowsRequest extends ReplyWindowQuestion {
  events: CustomerEventColumns;
  customers?: never;
}

/**
 * Sorted by what closes first: customers who may still be answered by the end of their window, then closed ones, those
 * that closed last in front, then those who never opened one. What is equal stays in the order of the request.
 */
export interface ReplyWindowsReport {
  customers: (Omit<ReplyWindowReport, "warnings"> & { id: string | number })[];
  /** How many are in each state. */
  counts: Record<ReplyWindowReport["state"], number>;
  warnings: Warning[];
}

/** One customer as a row of columns; `replyWindow` tells the rest about one of them. */
export interface CustomerWindowRow {
  id: string | number;
  state: ReplyWindowReport["state"];
  /** Row of the request's table. */
  openedBy?: number;
  opensAt?: number;
  closesAt?: number;
  safeUntil?: number;
  remainingMs: number;
  closedBy?: "elapsed" | "unfollow" | "quota";
  quotaLimit?: number;
  quotaUsed: number;
  quotaLeft?: number;
  /** The first deadline that still runs. */
  dueAt?: number;
  /** With `workingHours`: the last moment to answer safely within them. */
  answerBefore?: number;
}

export interface ColumnReplyWindowsReport extends Omit<ReplyWindowsReport, "customers"> {
  customers: Columns<CustomerWindowRow>;
}

export interface ReadReplyLogRequest {
  /** Guessed from the log when absent. */
  format?: "wechat-recordlist" | "whatsapp-webhook" | "table";
  /** What the platform exported, as parsed JSON. Either this or `rows` is needed. */
  log?: unknown;
  /** A table's rows as a CSV file or a spreadsheet has them, the header first. Numbers may be a spreadsheet's dates. */
  rows?: (string | number | boolean | null)[][];
  /** Whose events the rows are. Needed with `rows`. */
  channel?: string;
  /** Which column holds what, from 0 on, where its header does not say it. */
  columns?: { at?: number; customer?: number; type?: number; text?: number; id?: number };
  /** The clock of instants that carry no offset; either is applied to all of them. */
  utcOffsetMinutes?: number;
  utcOffsets?: OffsetChange[];
  /** How to read 03/04/2026 where no other row of the column tells. Default: such rows are skipped as `ambiguous-date`. */
  dateOrder?: "day-first" | "month-first";
}

export interface ReplyLog {
  channel: string;
  customers: { id: string; events: ReplyEvent[] }[];
  /** Rows that are no event of a customer's: JSON pointers into the request to the row and to what in it, and why. */
  skipped: { row: string; path: string; code: string }[];
  /** What was noticed and did not stop the reading, with the first row of each kind. */
  notes: { code: string; args: Arguments; row: string }[];
  /** Rows that were skipped because nothing says what their clock was: ask once, and give it. */
  rowsWithoutZone: number;
  /** Of a table: where each column was found. */
  columns?: { at: number; customer: number; type: number | null; text: number | null; id: number | null };
  warnings: Warning[];
}
