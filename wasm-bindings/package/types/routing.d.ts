import type { Arguments, Instant, Source, Warning } from "./common.js";

/** `hidden` is 掛斷: at the desk, and given no new chats. Everyone starts offline. */
export type Presence = "online" | "hidden" | "offline";

export interface Member {
  id: string;
  name?: string;
  /** The shop's main account (主帳號). */
  main?: boolean;
  chatPermission: boolean;
  createdAt: Instant;
}

export interface Group {
  id: string;
  name?: string;
  /** A group that is switched off counts as if it were not there. Default: true. */
  enabled?: boolean;
  /** Where chats come from: `product-page`, `order-page`, `shop-page`, `return-page`, `other`, or any other word. */
  sources: string[];
  members: string[];
}

export interface Shop {
  id: string;
  name?: string;
  /** 聊聊分流 on or off. */
  routing: boolean;
  /** 在聊聊分組中加入主帳號. */
  mainAccountJoins: boolean;
  members: Member[];
  groups: Group[];
}

export type RoutingEvent = { at: Instant } & (
  | { type: "presence"; member: string; presence: Presence }
  | { type: "message"; buyer: string; source: string }
  | { type: "read" | "reply" | "close"; buyer: string }
  | { type: "forward"; buyer: string; member: string; group?: never }
  | { type: "forward"; buyer: string; group: string; member?: never }
);

/** How the deck is read where it is silent or contradicts itself. The first of each list is the default. */
export interface Readings {
  unreadUntil?: "opened" | "replied";
  mainAccountOutsideGroups?: "last" | "equal";
  handout?: "first-takes-100" | "even-shares" | "own-share-first";
  /** Default: 100. */
  handoutCap?: number;
  /** Default: false. */
  handoutByGroup?: boolean;
  regularCustomer?: "any-source" | "same-group" | "off";
  /** Default: 0, a hidden owner does not keep its regular customers. */
  regularCustomerHiddenMs?: number;
  /** Default: 600000, ten minutes. */
  graceMs?: number;
  afterGrace?: "next-message" | "release-unread";
  regularFrom?: "last-update" | "assignment" | "agent-reply";
  tie?: "oldest-account" | "newest-account" | "least-recently-assigned";
  sourceInTwoGroups?: "union" | "first-created";
  allHidden?: "buffer" | "spread";
}

export interface Scenario {
  shop: Shop;
  events: RoutingEvent[];
  /** Default: the last event. Later events are not processed. */
  until?: Instant;
  readings?: Readings;
  /** Gives every decision its `why`. */
  explain?: boolean;
  /** With `explain`: only decisions of the event at this index, and of later ones, get their `why`. Default: 0. */
  explainFrom?: number;
  /** Which decisions would differ: under each of these readings, or (`true`) under every other choice, one at a time. */
  compareReadings?: Readings[] | true;
}

/** Events as columns, each equally long; null where an event has no such value. A column that no event needs may be missing. */
export interface EventColumns {
  columns: true;
  at: Float64Array | Instant[];
  /** Words, or their numbers: 0 presence, 1 message, 2 read, 3 reply, 4 close, 5 forward. */
  type: RoutingEvent["type"][] | Uint8Array;
  buyer?: (string | number | null)[] | Uint32Array;
  source?: (string | null)[];
  member?: (string | null)[];
  group?: (string | null)[];
  /** Words, or their numbers: 0 online, 1 hidden, 2 offline. */
  presence?: (Presence | null)[] | Uint8Array;
}

/** A scenario whose events are columns. */
export interface ColumnScenario extends Omit<Scenario, "events"> {
  events: EventColumns;
}

export type RoutingRule =
  | "grouping-off"
  | "no-group-member"
  | "buffer"
  | "open-conversation"
  | "regular-customer"
  | "regular-customer-grace"
  | "matching-group"
  | "other-online"
  | "main-account-last"
  | "buffer-handout"
  | "forward"
  | "forward-refused";

export interface Decision {
  /** Index of the event in the request; a hand-out carries the event that caused it. */
  event: number;
  at: number;
  buyer: string;
  source?: string;
  member: string | null;
  rule: RoutingRule;
  /** With `explain`: the rules in their order up to the one that decides, then every member of the shop. */
  why?: Step[];
}

/** One step on the way to a decision. */
export type Step = RuleStep | MemberStep;

/** A rule that was asked. */
export interface RuleStep {
  step: RoutingRule;
  outcome: "passed" | "decides";
  /** Why it did not apply, or what made it decide. The catalogue has a sentence for each code. */
  code: string;
  args: Arguments;
  /** The deck's sentence. */
  source: Source;
  /** The readings that this step depends on, with the values used. */
  readings?: Readings;
}

/** Where a member stayed or fell out. */
export interface MemberStep {
  member: string;
  /** The rule at which it was chosen, or at which it got furthest. */
  step: RoutingRule;
  outcome: "chosen" | "out";
  /** `no-permission`, `offline-since`, `hidden`, `other-group`, `more-unread`, `younger-account`, … */
  code: string;
  args: Arguments;
}

/** The decisions that would be others under another reading. */
export interface ReadingComparison {
  readings: Readings;
  /** How many decisions differ. */
  differ: number;
  /** The first of them, at most 100. What one of the two runs has no decision about is null there. */
  decisions: {
    event: number;
    buyer: string;
    member: string | null;
    rule: RoutingRule | null;
    otherMember: string | null;
    otherRule: RoutingRule | null;
  }[];
}

export interface MemberReport {
  id: string;
  presence: Presence;
  open: number;
  unread: number;
  closed: number;
  onlineMs: number;
  hiddenMs: number;
  received: number;
}

export interface RoutingReport {
  decisions: Decision[];
  members: MemberReport[];
  /** Buyers still waiting, oldest first. */
  buffer: string[];
  /** Whom each waiting buyer would go to if all were shared evenly: provisional, binding nobody. */
  bufferShares: { buyer: string; member: string }[];
  /** How a member, or the buffer, stood after each thing that changed it. */
  timeline: TimelineRow[];
  /** How every conversation stands at the end, in the order in which their buyers first appear. */
  conversations: ConversationReport[];
  /** With `compareReadings`: one for each, in its order. */
  comparedReadings?: ReadingComparison[];
  warnings: Warning[];
}

/** Rows of an answer as columns. Numbers are a Float64Array, or an array where some are null. */
export type Columns<Row> = { columns: true } & {
  [Name in keyof Row]-?: NonNullable<Row[Name]> extends number
    ? Float64Array | (number | null)[]
    : (Exclude<Row[Name], undefined> | null)[];
};

/** Buyers as the request named them: all by numbers, or by words and numbers. */
export type BuyerColumn = Float64Array | (string | number)[];

/** The answer to a scenario of columns. */
export interface ColumnRoutingReport extends Omit<
  RoutingReport,
  "decisions" | "timeline" | "conversations" | "buffer" | "bufferShares"
> {
  decisions: Columns<Omit<Decision, "buyer">> & { buyer: BuyerColumn };
  timeline: Columns<TimelineRow>;
  conversations: Columns<Omit<ConversationReport, "buyer">> & { buyer: BuyerColumn };
  buffer: (string | number)[];
  bufferShares: { buyer: string | number; member: string }[];
}

export interface ConversationReport {
  buyer: string;
  owner: string | null;
  open: boolean;
  unread: boolean;
  /** In the buffer. */
  waiting: boolean;
  updated: number;
}

export interface TimelineRow {
  at: number;
  /** Index of the event; absent when conversations closed by themselves. */
  event?: number;
  /** Absent when only the buffer's length changed. */
  member?: string;
  presence?: Presence;
  open?: number;
  unread?: number;
  /** How many wait now. */
  buffer: number;
}

export interface CheckShopRequest {
  shop: Shop;
}

export interface ShopProblem {
  code: string;
  severity: "error" | "warning" | "info";
  /** JSON pointer into the request. */
  where: string;
  args: Arguments;
  source: Source;
  /** What would mend it, the likeliest first; empty when only the platform or the seller can. */
  fixes: ShopFix[];
}

/** A change of the shop that mends a problem. */
export interface ShopFix {
  /** `move-member`, `remove-from-group`, `add-source`, `switch-on-main-account`, … with a sentence in the catalogue. */
  code: string;
  args: Arguments;
  /** JSON Patch (RFC 6902) for the shop: `add`, `remove` and `replace` only. */
  patch: ShopPatch[];
}

export type ShopPatch =
  { op: "add" | "replace"; path: string; value: unknown } | { op: "remove"; path: string };

export interface ShopReport {
  problems: ShopProblem[];
  warnings: Warning[];
}

/** One chat, now: from a history (`events`) or from a state stated by hand. */
export interface WhoGetsRequest {
  shop: Shop;
  at: Instant;
  buyer: string;
  source: string;
  /** What happened before; later events are not looked at. */
  events?: RoutingEvent[];
  /** By member. `since`: when it began. */
  presence?: Record<string, Presence | { presence: Presence; since?: Instant }>;
  /** Unread conversations by member. */
  unread?: Record<string, number>;
  /** Who had the buyer's conversation last, and how it was left. */
  lastOwner?: string | { member: string; updated?: Instant; open?: boolean; unread?: boolean };
  readings?: Readings;
}

export interface WhoGetsReport {
  /** With `why`. */
  decision: Omit<Decision, "event"> & { why: Step[] };
  /** For every other member, in the shop's order: the smallest change that would give it the chat; none when none would. */
  counterfactuals: { member: string; changes: RoutingChange[] }[];
  /** Rules that nearly decided, the nearest first. */
  nearMisses: { step: RoutingRule; code: string; args: Arguments }[];
  /** What the answer assumed because it was not given. */
  missing: { code: string; args: Arguments }[];
  warnings: Warning[];
}

/** One thing that would have to be otherwise: `online`, `fewer-unread`, `from-source`, … with a sentence in the catalogue. */
export interface RoutingChange {
  code: string;
  args: Arguments;
}
