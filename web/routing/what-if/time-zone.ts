import { html, type TemplateResult } from "lit";
import type { WhatIfActions, WhatIfView } from "./view.js";

type Zone = keyof WhatIfView["words"]["zones"];

/** Every whole hour, and the half hours in use. */
const offsets = [
  ...Array.from({ length: 27 }, (_, index) => (index - 12) * 60),
  -210,
  -150,
  210,
  270,
  330,
  345,
  390,
  570,
  630,
].sort((one, other) => one - other);

/** Where shops sell, and the time there. */
const offsetOfRegion: Readonly<Record<string, number>> = { BR: -180, ID: 420, TH: 420, VN: 420 };
const taipei = 480;

/** A region's offset from UTC in minutes. */
export function offsetOf(region: string): number {
  return offsetOfRegion[region] ?? taipei;
}

/** `UTC+8`, with a sign and minutes only where there are some. */
export function offsetName(minutes: number): string {
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? "" : `:${String(size % 60).padStart(2, "0")}`;
  if (minutes === 0) return "UTC";
  return `UTC${minutes < 0 ? "−" : "+"}${Math.floor(size / 60)}${rest}`;
}

/** A choice of the shop's offset from UTC. It is one for the whole year: summer time is an offset of its own. */
export function timeZoneField(
  id: string,
  label: string,
  { words, inputs }: Pick<WhatIfView, "words" | "inputs">,
  choose: (utcOffsetMinutes: number) => void,
): TemplateResult {
  const nameOf = (offset: number): string => {
    const place = words.zones[String(offset) as Zone] as string | undefined;
    return place === undefined || offset === 0 ? offsetName(offset) : `${offsetName(offset)} ${place}`;
  };
  return html`<div class="field zone">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => choose(Number((event.target as HTMLSelectElement).value))}>
      ${offsets.map(
        (offset) =>
          html`<option value=${offset} .selected=${offset === inputs.utcOffsetMinutes}>
            ${nameOf(offset)}
          </option>`,
      )}
    </select>
  </div>`;
}

/** The zone of shifts and of the hours of the day. It changes nothing of what was read from a log. */
export function timeZoneOfShifts(view: WhatIfView, actions: WhatIfActions): TemplateResult {
  const { timeZone, timeZoneHint } = view.words.traffic;
  return html`<div class="fields">
      ${timeZoneField("what-if-timeZone", timeZone, view, (utcOffsetMinutes) => actions.change({ utcOffsetMinutes }))}
    </div>
    <p class="soft small">${timeZoneHint}</p>`;
}
