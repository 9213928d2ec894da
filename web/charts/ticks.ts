const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Steps between the marks of a scale of time, as people count it. */
const durationSteps = [
  second,
  5 * second,
  10 * second,
  30 * second,
  minute,
  2 * minute,
  5 * minute,
  10 * minute,
  30 * minute,
  hour,
  2 * hour,
  6 * hour,
  12 * hour,
  day,
] as const;

/** Marks on a scale, at most: more would run into each other. */
const mostMarks = 5;

function marks(step: number, most: number): number[] {
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** The smallest of 1, 2, 5, 10, 20, 50, … that needs few marks. */
function roundStep(most: number): number {
  let step = 10 ** Math.floor(Math.log10(Math.max(1, most / mostMarks)));
  for (const factor of [2, 2.5, 2]) {
    if (most / step <= mostMarks) break;
    step *= factor;
  }
  return step;
}

/** Marks for numbers of things, from 0 to `most` or just above it. They are whole numbers. */
export function countTicks(most: number): number[] {
  return marks(roundStep(most), most);
}

/** Marks for spans of time in milliseconds, from 0 to `most` or just above it. */
export function durationTicks(most: number): number[] {
  const step = durationSteps.find((each) => most / each <= mostMarks) ?? day * roundStep(most / day);
  return marks(step, most);
}

/** Marks for shares of a whole. */
export const shareTicks: readonly number[] = [0, 0.25, 0.5, 0.75, 1];
