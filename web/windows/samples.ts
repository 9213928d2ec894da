import recordlist from "../../public/samples/windows/wechat-recordlist.json";
import type { Words } from "../catalogues/words.js";
import { eventTypes } from "./channels.js";
import { byHand, emptyLog, type Log, type LoggedEvent } from "./log.js";

export type SampleId = Exclude<keyof Words["windows"]["samples"], "title">;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

function ofOneCustomer(channel: Log["channel"], events: readonly LoggedEvent[]): Log {
  return { ...emptyLog, channel, customers: [{ id: byHand, events }] };
}

/** The samples that are entered as if by hand, with times counted back from `now`. */
export const samples: Readonly<Record<Exclude<SampleId, "recordlist">, (now: number) => Log>> = {
  yesterday: (now) =>
    ofOneCustomer("wechat-official", [
      { at: now - 27 * hourMs, type: "follow" },
      { at: now - 25.5 * hourMs, type: "user-message" },
      { at: now - 25.4 * hourMs, type: "reply" },
      { at: now - 20 * hourMs, type: "contact-button" },
      { at: now - 3 * hourMs, type: "reply" },
    ]),
  "menu-click": (now) =>
    ofOneCustomer("wechat-official", [
      { at: now - 0.5 * minuteMs, type: "menu-click" },
      { at: now - 0.3 * minuteMs, type: "contact-button" },
    ]),
  closing: (now) =>
    ofOneCustomer("whatsapp", [
      { at: now - 24 * hourMs + 12 * minuteMs, type: "user-message" },
      { at: now - 10 * hourMs, type: "ad-click" },
    ]),
};

/** What a first visit shows: the first sample, as far as it can happen on the channel. */
export function firstLog(now: number, channel: Log["channel"]): Log {
  const known = eventTypes(channel);
  const { customers } = samples.yesterday(now);
  const events = customers.flatMap((customer) => customer.events.filter(({ type }) => known.includes(type)));
  return ofOneCustomer(channel, events);
}

/** WeChat's own format, its times moved so that the newest record is some minutes old. */
export function sampleRecordlist(now: number): unknown {
  const newest = Math.max(...recordlist.recordlist.map(({ time }) => time));
  const shift = Math.floor(now / 1000) - 40 * 60 - newest;
  return {
    ...recordlist,
    recordlist: recordlist.recordlist.map((record) => ({ ...record, time: record.time + shift })),
  };
}
