import type { ReplyWindowReport } from "liaotai";

/** Where an instant stands in the picture. */
export interface Scale {
  readonly x: (instant: number) => number;
}

/** Room at both ends, so that marks at the edges stay whole. */
const margin = 12;

/**
 * The span that the picture covers: the windows and now, with the events that lie within a window's length of them.
 * Events long before would squeeze everything else; they stand at the edge.
 */
export function measure(
  report: Pick<ReplyWindowReport, "windows">,
  events: readonly { readonly at: number }[],
  now: number,
  width: number,
): Scale {
  const starts = report.windows.map(({ opensAt }) => opensAt);
  const ends = report.windows.map(({ closesAt }) => closesAt);
  const longest = Math.max(...report.windows.map(({ opensAt, closesAt }) => closesAt - opensAt));
  const latest = Math.max(...ends, now);
  const earliest = Math.min(...starts, now);
  const near = events.filter(({ at }) => at > earliest - longest / 2);
  const from = near.reduce((first, { at }) => Math.min(first, at), earliest);
  const span = Math.max(1, latest - from);
  return {
    x: (instant) => {
      const share = Math.min(1, Math.max(0, (instant - from) / span));
      return Math.round((margin + share * (width - 2 * margin)) * 10) / 10;
    },
  };
}
