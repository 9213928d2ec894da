import ical, { ICalAlarmType, ICalCalendarMethod } from "ical-generator";
import type { Reminder } from "./reminder.js";

/** Alarms before the moment itself, in seconds: half an hour, and five minutes. */
const alarmsBefore = [1800, 300] as const;

/** Short enough to stand in a calendar as a moment, long enough to be seen. */
const lengthMs = 5 * 60_000;

/** Reminders as an iCalendar file (RFC 5545) with alarms. The events end at the moment that they remind of. */
export function calendarFile(name: string, reminders: readonly Reminder[], made: number): string {
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: "//Liaotai//Reminders//EN" });
  for (const { at, title, about } of reminders) {
    const event = calendar.createEvent({
      id: `${String(at)}-${String(hashOf(title))}@liaotai.invalid`,
      start: new Date(at - lengthMs),
      end: new Date(at),
      stamp: new Date(made),
      summary: title,
      description: about,
    });
    for (const trigger of alarmsBefore)
      event.createAlarm({ type: ICalAlarmType.display, trigger, description: title });
  }
  return calendar.toString();
}

/** A number that stays the same for the same title, so that a calendar replaces a reminder rather than adding it twice. */
function hashOf(text: string): number {
  let hash = 0;
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 4_294_967_296;
  return hash;
}
