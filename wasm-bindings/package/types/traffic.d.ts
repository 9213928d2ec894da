import type { Arguments, Instant, Source, Warning } from "./common.js";
import type { Presence, Readings, RoutingRule, Shop } from "./routing.js";

export type WeekdayNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** When a member works, in the shop's own time. A shift that ends before it begins ends on the next day. */
export interface Shift {
  member: string;
  /** 0 is Sunday. */
  weekdays: WeekdayNumber[];
  /** `09:00` */
  from: string;
  to: string;
  /** Offline meanwhile. */
  breaks?: { from: string; to: string }[];
}

export interface Arrival {
  at: Instant;
  buyer: string;
  source: string;
  /** How long the answer takes once the chat is opened; drawn when it is not given. */
  handleMs?: number;
}

/** Arrivals as columns, each equally long. */
export interface ArrivalColumns {
  columns: true;
  at: Float64Array | Instant[];
  buyer: Uint32Array | (string | number)[];
  source: string[];
  handleMs?: Float64Array | (number | null)[];
}

/** Chats that are made up. */
export interface GeneratedArrivals {
  seed: number;
  from: Instant;
  days: number;
  /** One figure, 24 by the hour of the day, or 168 from Sunday's first hour on. */
  perHour: number | number[];
  /** Weights, which need not add up to one. */
  sources: Record<string, number>;
  /** Share of chats that come from a buyer who wrote before, 0 to 1. */
  returning: number;
}

export interface Handling {
  distribution: "fixed" | "exponential" | "lognormal";
  meanMs: number;
  /** For `lognormal`. Default: the mean. */
  sdMs?: number;
  /** How many chats a member handles at once. */
  concurrency: number;
}

export interface TrafficRequest {
  shop: Shop;
  /** The same arrivals under a second configuration. */
  compareWith?: Shop;
  presence?: { at: Instant; member: string; presence: Presence }[];
  shifts?: Shift[];
  /** For shifts and profiles by the hour. Default: 0. */
  utcOffsetMinutes?: number;
  arrivals: { log: Arrival[] | ArrivalColumns } | { generate: GeneratedArrivals };
  handling: Handling;
  /** Answered within. Default: three minutes. */
  targetMs?: number;
  /** Runs with other draws, for intervals. Default: 1. */
  replications?: number;
  readings?: Readings;
  /** Counts why each member did not get the chats that went to others. */
  explain?: boolean;
}

/** From a chat's message to its opening. Chats that were never opened are not in it. */
export interface WaitReport {
  meanMs: number;
  p50Ms: number;
  p90Ms: number;
  p95Ms: number;
  p99Ms: number;
  /** Share of all chats, 0 to 1, opened within the target. */
  withinTarget: number;
}

export interface TrafficMember {
  id: string;
  assigned: number;
  opened: number;
  busyMs: number;
  onlineMs: number;
  leftUnread: number;
  /** The most unread conversations it ever had. */
  peakUnread: number;
  /** With `explain`: how often it stayed out, by reason. */
  reasons?: Record<string, number>;
}

/** One hour of the day, over all days of the run. */
export interface TrafficHour {
  /** 0 to 23, in the shop's own time. */
  hour: number;
  chats: number;
  waitMeanMs: number;
  withinTarget: number;
  /** Mean and most chats in the buffer. */
  bufferMean: number;
  bufferPeak: number;
  /** Mean number of members online. */
  onlineMean: number;
}

/** Something that the figures show about fairness or risk. */
export interface TrafficFinding {
  /** `member-starved`, `work-frozen`, `first-login-takes-all`, `source-falls-back`, `nobody-online`, … */
  code: string;
  severity: "warning" | "info";
  args: Arguments;
  /** The deck's sentence behind it. */
  source?: Source;
}

/** What one configuration came to. */
export interface TrafficResult {
  chats: number;
  wait: WaitReport;
  members: TrafficMember[];
  buffer: { peak: number; handedOut: number; left: number };
  /** Over (chat, member), to compare builds. */
  checksum: number;
  /** How often each rule decided; all of a run's rules, those that never did with 0. */
  rules: Partial<Record<RoutingRule, number>>;
  hours: TrafficHour[];
  findings: TrafficFinding[];
}

/** A mean over the replications, and its 95 % interval. */
export interface Interval {
  mean: number;
  low: number;
  high: number;
}

export interface ReplicationReport {
  runs: number;
  wait: Interval;
  withinTarget: Interval;
}

/** A chat that went to another member under the second configuration. */
export interface MovedChat {
  /** Index of the arrival. */
  chat: number;
  at: number;
  buyer: string;
  source: string;
  member: string | null;
  rule: RoutingRule;
  otherMember: string | null;
  otherRule: RoutingRule;
}

export interface TrafficReport extends TrafficResult {
  replications?: ReplicationReport;
  compared?: TrafficResult & {
    /** Chats that went to another member. */
    moved: number;
    /** The first of them, at most 100. */
    examples: MovedChat[];
    replications?: ReplicationReport;
    /** Second configuration less first, in each run with the same draws. */
    difference?: { wait: Interval; withinTarget: Interval };
  };
  warnings: Warning[];
}

export interface TrafficProgress {
  /** Chats that have arrived so far, in all runs. */
  done: number;
  total: number;
}

export interface LongRunOptions {
  /** Aborting refuses the promise with the signal's reason. */
  signal?: AbortSignal;
  onProgress?: (progress: TrafficProgress) => void;
}
