import type { ReplyWindowReadings } from "liaotai";
import { type ChannelId, isChannel, readingsOf } from "./channels.js";

/** Something that a customer or we did. `at` in milliseconds since 1970. */
export interface LoggedEvent {
  readonly at: number;
  readonly type: string;
  readonly text?: string;
  readonly id?: string | number;
}

export interface Customer {
  readonly id: string;
  readonly events: readonly LoggedEvent[];
  /** Who looks after the customer, where the log says so. */
  readonly agent?: string;
}

/** What the page is about: one channel, its customers, the one that is looked at, and the chosen readings. */
export interface Log {
  readonly name: string | null;
  readonly channel: ChannelId;
  readonly customers: readonly Customer[];
  /** The customer who is looked at; `null` for the most urgent one, whoever that is. */
  readonly chosen: string | null;
  readonly readings: ReplyWindowReadings;
}

/** The id of the customer whose events are entered by hand. */
export const byHand = "";

export const emptyLog: Log = {
  name: null,
  channel: "wechat-official",
  customers: [{ id: byHand, events: [] }],
  chosen: byHand,
  readings: {},
};

export function chosenCustomer({ customers, chosen }: Log): Customer {
  return customers.find(({ id }) => id === chosen) ?? customers[0] ?? { id: byHand, events: [] };
}

/** The log with the chosen customer's events replaced, oldest first. */
export function withEvents(log: Log, events: readonly LoggedEvent[]): Log {
  const { id } = chosenCustomer(log);
  const sorted = [...events].sort((one, other) => one.at - other.at);
  return {
    ...log,
    customers: log.customers.map((customer) =>
      customer.id === id ? { ...customer, events: sorted } : customer,
    ),
  };
}

/** Those of the chosen readings that the channel has: the engine names the others as unknown. */
export function readingsInUse({ channel, readings }: Log): ReplyWindowReadings {
  const known = new Set<string>(readingsOf(channel));
  return Object.fromEntries(Object.entries(readings).filter(([name]) => known.has(name)));
}

/** A log with more events than these is not kept over a reload: writing it down would stop the page each time. */
const mostKept = 20_000;

/** Whether a log is small enough to be kept. */
export function isKept({ customers }: Log): boolean {
  let count = 0;
  for (const { events } of customers) count += events.length;
  return count <= mostKept;
}

function isEvent(value: unknown): value is LoggedEvent {
  const { at, type } = (value ?? {}) as Partial<LoggedEvent>;
  return typeof at === "number" && Number.isFinite(at) && typeof type === "string";
}

/** A log as it was kept over a reload, or the empty one when it is not as this version writes it. */
export function keptLog(value: unknown): Log {
  const kept = (value ?? {}) as Partial<Log>;
  if (!isChannel(kept.channel) || !Array.isArray(kept.customers)) return emptyLog;
  const customers = (kept.customers as Customer[]).filter(
    ({ id, events }) => typeof id === "string" && Array.isArray(events) && events.every(isEvent),
  );
  if (customers.length === 0) return emptyLog;
  return {
    name: typeof kept.name === "string" ? kept.name : null,
    channel: kept.channel,
    customers,
    chosen: typeof kept.chosen === "string" ? kept.chosen : byHand,
    readings: kept.readings ?? {},
  };
}
