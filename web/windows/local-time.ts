function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** An instant as the field for local times takes it, to the minute: 2026-11-21T09:05. */
export function toLocalField(instant: number): string {
  const date = new Date(instant);
  const day = `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The instant that a local time means, or null when it is none. */
export function fromLocalField(text: string): number | null {
  const instant = text === "" ? NaN : new Date(text).getTime();
  return Number.isNaN(instant) ? null : instant;
}

/** How far local time is from UTC at an instant, as people write it: UTC+08:00. */
export function offsetInWords(instant: number): string {
  const minutes = -new Date(instant).getTimezoneOffset();
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? "−" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** The name of the viewer's time zone, Asia/Taipei for example. */
export function zoneName(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
