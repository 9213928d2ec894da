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

export interface Scenario {
  shop: Shop;
  events: RoutingEvent[];
  /** Default: the last event. Later events are not processed. */
  until?: Instant;
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
  warnings: Warning[];
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
}

export interface ShopReport {
  problems: ShopProblem[];
  warnings: Warning[];
}
