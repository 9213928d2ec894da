import type { Arrival, ArrivalColumns, Shift, Shop, TrafficRequest } from "liaotai";
import { type Inputs, perHourOf } from "./inputs.js";
import type { ArrivalLog } from "./log/read-arrivals.js";
import type { PresenceLog } from "./log/read-attendance.js";

const minuteMs = 60_000;
const secondMs = 1000;

/** What was imported. */
export interface Imported {
  readonly log: ArrivalLog | null;
  readonly presence: { readonly name: string; readonly log: PresenceLog } | null;
}

/** The log as the engine takes it: buyers by number, sources in words. */
export function columnsOf({ at, buyer, source, sources, handleMs }: ArrivalLog): ArrivalColumns {
  return {
    columns: true,
    at,
    buyer,
    source: Array.from(source, (index) => sources[index] ?? ""),
    ...(handleMs && {
      handleMs: Array.from(handleMs, (value) => (Number.isNaN(value) ? null : value)),
    }),
  };
}

/** What a buyer of the report is called: an imported log's buyers are numbers there. */
export function buyerName(buyer: string, log: ArrivalLog | null): string {
  return log?.buyers[Number(buyer)] ?? buyer;
}

/** Members who left the shop take their shifts along. */
function ofMembers<Row extends { readonly member: string }>(rows: readonly Row[], shop: Shop): Row[] {
  const members = new Set(shop.members.map(({ id }) => id));
  return rows.filter(({ member }) => members.has(member));
}

/** What the engine is asked. */
export function requestOf(
  inputs: Inputs,
  present: Shop,
  second: Shop | null,
  { log, presence }: Imported,
): TrafficRequest {
  const noChats: Arrival[] = [];
  const shifts: Shift[] = ofMembers(inputs.shifts, present);
  return {
    shop: present,
    ...(second && { compareWith: second }),
    ...(inputs.attendance === "presence"
      ? { presence: ofMembers(presence?.log ?? [], present) }
      : { shifts }),
    utcOffsetMinutes: inputs.utcOffsetMinutes,
    arrivals:
      inputs.traffic === "log"
        ? { log: log ? columnsOf(log) : noChats }
        : {
            generate: {
              seed: inputs.seed,
              from: Date.parse(`${inputs.from}T00:00:00Z`) - inputs.utcOffsetMinutes * minuteMs,
              days: inputs.days,
              perHour: perHourOf(inputs.profile),
              sources: Object.fromEntries(inputs.sources.map(({ source, weight }) => [source, weight])),
              returning: inputs.returningPercent / 100,
            },
          },
    handling: {
      distribution: inputs.distribution,
      meanMs: inputs.meanSeconds * secondMs,
      concurrency: inputs.concurrency,
      ...(inputs.distribution === "lognormal" && { sdMs: inputs.sdSeconds * secondMs }),
    },
    targetMs: inputs.targetSeconds * secondMs,
    replications: inputs.replications,
  };
}
