import type { Member, Shift, Shop } from "liaotai";
import { groupOf, moveMember } from "../editor/shop-changes.js";
import { sourcesOf } from "../names.js";
import type { Inputs, SourceWeight } from "./inputs.js";

/** A shop's day: quiet at night, a first top before noon, the highest in the evening. Chats an hour for five agents. */
const shapeOfDay = [4, 2, 1, 1, 0, 1, 2, 5, 10, 16, 22, 26, 24, 20, 20, 22, 22, 24, 26, 32, 36, 30, 20, 9];
const agentsOfShape = 5;
/** Weekends against other days. */
const weekendShare = 0.7;

const weights: Readonly<Record<string, number>> = {
  "product-page": 50,
  "order-page": 25,
  "shop-page": 10,
  "return-page": 10,
  other: 5,
};
/** For a source of the shop's own. */
const otherWeight = 10;

const workingDays = [1, 2, 3, 4, 5] as const;
const allDays = [0, 1, 2, 3, 4, 5, 6] as const;

const dayMs = 86_400_000;

/** Who works: everyone who may chat, the main account only where there is nobody else or where it is in a group. */
function agentsOf(shop: Shop): Member[] {
  const able = shop.members.filter(({ chatPermission }) => chatPermission);
  const agents = able.filter(({ id, main }) => main !== true || groupOf(shop, id) !== undefined);
  return agents.length > 0 ? agents : able;
}

/** A change worth trying: somebody who works and is in no group joins the smallest one. Null where all are in one. */
function exampleCopy(shop: Shop, agents: readonly Member[]): Shop | null {
  const free = agents.find(({ id }) => groupOf(shop, id) === undefined);
  const sizes = shop.groups.map(({ enabled, members }) => (enabled === false ? Infinity : members.length));
  const smallest = sizes.indexOf(Math.min(...sizes));
  return free && smallest >= 0 ? moveMember(shop, free.id, smallest) : null;
}

/** Early and late shifts in turn, with breaks that don't fall together; the first two work every day. */
function shiftsOf(agents: readonly Member[]): Shift[] {
  return agents.map(({ id }, index) => {
    const weekdays = [...(index < 2 ? allDays : workingDays)];
    const [from, to, firstBreak] = index % 2 === 0 ? [9, 18, 12] : [13, 22, 17];
    const pause = firstBreak + (Math.floor(index / 2) % 2);
    return {
      member: id,
      weekdays,
      from: fullHour(from),
      to: fullHour(to),
      breaks: [{ from: fullHour(pause), to: fullHour(pause + 1) }],
    };
  });
}

function fullHour(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}

function weightsOf(shop: Shop): SourceWeight[] {
  return sourcesOf(shop, []).map((source) => ({ source, weight: weights[source] ?? otherWeight }));
}

/** Monday of the week before, as people plan. */
function mondayBefore(now: number): string {
  const date = new Date(now);
  const sinceMonday = (date.getUTCDay() + 6) % 7;
  return new Date(now - (sinceMonday + 7) * dayMs).toISOString().slice(0, 10);
}

/** Something sensible to run at once, made from a shop's members and sources. */
export function exampleInputs(shop: Shop, now: number, utcOffsetMinutes: number): Inputs {
  const agents = agentsOf(shop);
  const factor = Math.max(1, agents.length) / agentsOfShape;
  const day = shapeOfDay.map((value) => Math.round(value * factor));
  return {
    format: 1,
    second: { kind: "copy" },
    copy: exampleCopy(shop, agents),
    traffic: "described",
    attendance: "shifts",
    utcOffsetMinutes,
    profile: {
      kind: "day",
      flat: Math.round(day.reduce((all, value) => all + value, 0) / 24),
      day,
      week: allDays.flatMap((weekday) =>
        day.map((value) => (weekday % 6 === 0 ? Math.round(value * weekendShare) : value)),
      ),
    },
    sources: weightsOf(shop),
    returningPercent: 30,
    from: mondayBefore(now),
    days: 7,
    seed: 1,
    shifts: shiftsOf(agents),
    distribution: "lognormal",
    meanSeconds: 180,
    sdSeconds: 150,
    concurrency: 3,
    targetSeconds: 180,
    replications: 10,
  };
}
