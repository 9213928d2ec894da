import type { RoutingEvent, RoutingReport } from "liaotai";
import type { Position, Story } from "./story.js";

/** Where the timeline can stop: before anything, after each event, where conversations closed by themselves, at its end. */
export interface Stop extends Position {
  readonly kind: "beginning" | RoutingEvent["type"] | "closing" | "end";
}

/** The places of a story where something changes, in order. `timeline` is the engine's about the whole story. */
export function stopsOf({ events, until }: Story, timeline: RoutingReport["timeline"]): Stop[] {
  const stops: Stop[] = [{ kind: "beginning", at: events[0]?.at ?? until, events: 0 }];
  const closings = closingsIn(timeline);
  let closing = 0;
  /** Stops where conversations closed by themselves, up to and with an instant: they close before what happens then. */
  const closeUntil = (at: number, happened: number): void => {
    for (; closing < closings.length; ++closing) {
      const closed = closings[closing] ?? Infinity;
      if (closed > at) return;
      stops.push({ kind: "closing", at: closed, events: happened });
    }
  };
  events.forEach(({ at, type }, index) => {
    closeUntil(at, index);
    stops.push({ kind: type, at, events: index + 1 });
  });
  closeUntil(until, events.length);
  if ((stops.at(-1)?.at ?? until) < until) stops.push({ kind: "end", at: until, events: events.length });
  return stops;
}

function closingsIn(timeline: RoutingReport["timeline"]): number[] {
  const instants = new Set<number>();
  for (const { at, event } of timeline) if (event === undefined) instants.add(at);
  return [...instants];
}

/** The last stop that a position has reached. */
export function stopAt(stops: readonly Stop[], { at, events }: Position): number {
  let low = 0;
  let high = stops.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const stop = stops[middle];
    if (stop && stop.at <= at && stop.events <= events) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** A stretch of the timeline that is drawn as one tick: how much of what happened lies in it. */
export interface Tick {
  readonly from: number;
  readonly kind: Stop["kind"];
  /** How many stops it stands for. */
  readonly count: number;
}

/** What is drawn when a stretch holds several kinds: the first of these. */
const ranks: readonly Stop["kind"][] = [
  "message",
  "forward",
  "presence",
  "closing",
  "close",
  "reply",
  "read",
  "end",
  "beginning",
];

/** The ticks of a timeline, at most `most` of them: a longer story has several stops in one. */
export function ticksOf(stops: readonly Stop[], most: number): Tick[] {
  const width = Math.ceil(stops.length / most);
  const ticks: Tick[] = [];
  for (let from = 0; from < stops.length; from += width) {
    const part = stops.slice(from, from + width).map(({ kind }) => kind);
    ticks.push({ from, kind: ranks.find((kind) => part.includes(kind)) ?? "end", count: part.length });
  }
  return ticks;
}
