import type { Shop, TrafficReport, TrafficResult } from "liaotai";
import type { Names } from "../../names.js";
import type { ArrivalLog } from "../log/read-arrivals.js";

/** One configuration, and what it came to. */
export interface Outcome {
  readonly name: string;
  readonly shop: Shop;
  readonly result: TrafficResult;
}

/** What a run answered, with what it was asked: the form may have changed since. */
export interface Answered {
  readonly report: TrafficReport;
  readonly present: Outcome;
  readonly second: Outcome | null;
  readonly names: Names;
  readonly targetMs: number;
  readonly concurrency: number;
  /** The log that buyers are numbers of; `null` for chats that were made up. */
  readonly log: ArrivalLog | null;
}

/** Whether anybody opened any chat: what was never opened has no wait. */
export function wasAnyOpened({ members }: Pick<TrafficResult, "members">): boolean {
  return members.some(({ opened }) => opened > 0);
}

/** The configurations that were run, the present one first. */
export function outcomesOf({ present, second }: Answered): Outcome[] {
  return second ? [present, second] : [present];
}
