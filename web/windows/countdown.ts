/** A span of time as a clock that runs down: 22:29:05, hours beyond a day included. Never below zero. */
export function clockFace(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** A span of time in the unit that a sentence needs: to the minute from one minute on, so that it changes rarely. */
export function toTheMinute(ms: number): number {
  return ms < 60_000 ? Math.max(0, ms) : Math.floor(ms / 60_000) * 60_000;
}
