import type { Readings } from "liaotai";
import type { ToolContext } from "../../workbench/tool.js";
import {
  isNumberReading,
  numberReadings,
  type ReadingName,
  readingNames,
  type WordReading,
} from "./reading-choices.js";

/** A choice of one reading: "when unread counts are equal: the newest account". */
function choiceInWords(name: ReadingName, value: string | number | boolean, context: ToolContext): string {
  const { words, say } = context;
  const title = words.readings[name].name;
  if (isNumberReading(name)) {
    const chosen = say(words.readings[name].value, { count: Number(value) / numberReadings[name].unit });
    return say(words.readings.chosen, { reading: title, choice: chosen });
  }
  return say(words.readings.chosen, { reading: title, choice: wordOf(name, String(value), context) });
}

/** What a choice of a reading is called. */
export function wordOf(name: WordReading, value: string, { words }: ToolContext): string {
  const { choices } = words.readings[name] as { choices: Readonly<Record<string, string>> };
  return choices[value] ?? value;
}

/** Readings in the reader's words. */
export function readingsInWords(readings: Readings, context: ToolContext): string {
  const parts = readingNames.flatMap((name) => {
    const value = readings[name];
    return value === undefined ? [] : [choiceInWords(name, value, context)];
  });
  return parts.join(context.words.readings.and);
}
